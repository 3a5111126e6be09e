// RUN: %standin_cuda -std=c++17 %s
// RUN: %standin_cxx -std=c++20 %s
// RMM: every header, and the owners with their streams and resources.

#include <rmm/detail/error.hpp>
#include <rmm/device_span.hpp>
#include <rmm/cuda_stream_view.hpp>
#include <rmm/exec_policy.hpp>
#include <rmm/error.hpp>
#include <rmm/device_buffer.hpp>
#include <rmm/device_vector.hpp>
#include <rmm/cuda_device.hpp>
#include <rmm/device_scalar.hpp>
#include <rmm/mr/pool_memory_resource.hpp>
#include <rmm/mr/owning_wrapper.hpp>
#include <rmm/mr/arena_memory_resource.hpp>
#include <rmm/mr/tracking_resource_adaptor.hpp>
#include <rmm/mr/binning_memory_resource.hpp>
#include <rmm/mr/thread_safe_resource_adaptor.hpp>
#include <rmm/mr/managed_memory_resource.hpp>
#include <rmm/mr/statistics_resource_adaptor.hpp>
#include <rmm/mr/pinned_host_memory_resource.hpp>
#include <rmm/mr/fixed_size_memory_resource.hpp>
#include <rmm/mr/limiting_resource_adaptor.hpp>
#include <rmm/mr/per_device_resource.hpp>
#include <rmm/mr/logging_resource_adaptor.hpp>
#include <rmm/mr/device_memory_resource.hpp>
#include <rmm/mr/cuda_async_memory_resource.hpp>
#include <rmm/mr/cuda_memory_resource.hpp>
#include <rmm/mr/host/pinned_memory_resource.hpp>
#include <rmm/mr/device/pool_memory_resource.hpp>
#include <rmm/mr/device/owning_wrapper.hpp>
#include <rmm/mr/device/arena_memory_resource.hpp>
#include <rmm/mr/device/tracking_resource_adaptor.hpp>
#include <rmm/mr/device/binning_memory_resource.hpp>
#include <rmm/mr/device/thread_safe_resource_adaptor.hpp>
#include <rmm/mr/device/managed_memory_resource.hpp>
#include <rmm/mr/device/statistics_resource_adaptor.hpp>
#include <rmm/mr/device/fixed_size_memory_resource.hpp>
#include <rmm/mr/device/limiting_resource_adaptor.hpp>
#include <rmm/mr/device/per_device_resource.hpp>
#include <rmm/mr/device/logging_resource_adaptor.hpp>
#include <rmm/mr/device/device_memory_resource.hpp>
#include <rmm/mr/device/cuda_async_memory_resource.hpp>
#include <rmm/mr/device/cuda_memory_resource.hpp>
#include <rmm/mr/system_memory_resource.hpp>
#include <rmm/mr/memory_resources.hpp>
#include <rmm/resource_ref.hpp>
#include <rmm/cuda_stream.hpp>
#include <rmm/device_uvector.hpp>
#include <rmm/cuda_stream_pool.hpp>
#include <memory>
int main() { rmm::cuda_stream st; rmm::cuda_stream_view s = st.view(); rmm::device_buffer b(10, s); rmm::device_uvector<float> u(3, s); rmm::device_scalar<int> d(1, s); rmm::device_uvector<float> w(u, s); auto x = std::make_unique<rmm::device_buffer>(std::move(b)); rmm::mr::cuda_memory_resource cm; rmm::mr::pool_memory_resource<rmm::mr::cuda_memory_resource> pool(&cm, 1000); rmm::mr::set_current_device_resource(&pool); rmm::device_buffer e(4, s, &pool); rmm::device_buffer g(4, s, rmm::mr::get_current_device_resource()); thrust::fill(rmm::exec_policy(s), u.begin(), u.end(), 1.f); d.set_value_to_zero_async(s); return d.value(s); }
