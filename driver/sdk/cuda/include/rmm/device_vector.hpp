// rmm::device_vector: Thrust's container on RMM's memory.
// Facts: RMM documentation, "Device Data Structures".
#pragma once
#include "../thrust/device_vector.h"
#include "device_uvector.hpp"
namespace rmm {
namespace mr {
template <class T> class thrust_allocator : public thrust::device_malloc_allocator<T> {
public:
  template <class U> struct rebind { using other = thrust_allocator<U>; };
  explicit thrust_allocator(cuda_stream_view stream, device_async_resource_ref mr = get_current_device_resource_ref());
  thrust_allocator();
};
}
template <class T> using device_vector = thrust::device_vector<T, mr::thrust_allocator<T>>;
} // namespace rmm
