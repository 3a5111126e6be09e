// Thrust policies on RMM's memory.
// Facts: RMM documentation, "Using RMM with Thrust".
#pragma once
#include "../thrust/execution_policy.h"
#include "mr/memory_resources.hpp"
namespace rmm {
class exec_policy : public thrust::cuda_cub::execute_on_stream {
public:
  explicit exec_policy(cuda_stream_view stream = cuda_stream_default,
                       device_async_resource_ref mr = mr::get_current_device_resource_ref());
};
class exec_policy_nosync : public thrust::cuda_cub::execute_on_stream_nosync {
public:
  explicit exec_policy_nosync(cuda_stream_view stream = cuda_stream_default,
                              device_async_resource_ref mr = mr::get_current_device_resource_ref());
};
} // namespace rmm
