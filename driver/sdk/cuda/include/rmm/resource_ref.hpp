// References to memory resources.
// Facts: RMM documentation, "Memory Resources".
#pragma once
#include "../cuda/memory_resource"
#include "cuda_stream_view.hpp"
namespace rmm {
class device_async_resource_ref {
public:
  template <class Resource> device_async_resource_ref(Resource *mr);
  template <class Resource, class = typename Resource::memory_resource_tag> device_async_resource_ref(Resource &mr);
  void *allocate(cuda_stream_view stream, std::size_t bytes, std::size_t alignment = 256);
  void deallocate(cuda_stream_view stream, void *ptr, std::size_t bytes, std::size_t alignment = 256) noexcept;
  void *allocate_async(std::size_t bytes, cuda_stream_view stream);
  void *allocate_async(std::size_t bytes, std::size_t alignment, cuda_stream_view stream);
  void deallocate_async(void *ptr, std::size_t bytes, cuda_stream_view stream);
  void deallocate_async(void *ptr, std::size_t bytes, std::size_t alignment, cuda_stream_view stream);
  void *allocate_sync(std::size_t bytes, std::size_t alignment = 256);
  void deallocate_sync(void *ptr, std::size_t bytes, std::size_t alignment = 256) noexcept;
};
using device_resource_ref = device_async_resource_ref;
using host_device_async_resource_ref = device_async_resource_ref;
using host_async_resource_ref = device_async_resource_ref;
using host_resource_ref = device_async_resource_ref;
} // namespace rmm
