// Execution policies: thrust::host, thrust::device, thrust::cuda::par and par_nosync with on(stream).
// Facts: CCCL documentation, "Thrust: Execution Policies".
#pragma once
#include "../../cuda_runtime_api.h"
#include "../system_error.h"
#include "memory.h"

namespace thrust {
namespace detail {
template <class Derived> struct execution_policy_base {};
struct seq_t : execution_policy_base<seq_t> {};
struct host_t : execution_policy_base<host_t> {
  template <class Alloc> host_t operator()(Alloc &&alloc) const;
};
struct device_t : execution_policy_base<device_t> {
  template <class Alloc> device_t operator()(Alloc &&alloc) const;
};
} // namespace detail
template <class Derived> struct execution_policy : detail::execution_policy_base<Derived> {};
template <class Derived> struct host_execution_policy : execution_policy<Derived> {};
template <class Derived> struct device_execution_policy : execution_policy<Derived> {};
static const detail::host_t host{};
static const detail::device_t device{};
static const detail::seq_t seq{};

namespace cuda_cub {
template <class Derived> struct execution_policy : thrust::execution_policy<Derived> {};
struct execute_on_stream : execution_policy<execute_on_stream> {
  __host__ __device__ execute_on_stream on(const cudaStream_t &s) const;
};
struct execute_on_stream_nosync : execution_policy<execute_on_stream_nosync> {
  __host__ __device__ execute_on_stream_nosync on(const cudaStream_t &s) const;
};
struct par_t : execution_policy<par_t> {
  __host__ __device__ execute_on_stream on(const cudaStream_t &stream) const;
  template <class Alloc> execute_on_stream operator()(Alloc &&alloc) const;
};
struct par_nosync_t : execution_policy<par_nosync_t> {
  __host__ __device__ execute_on_stream_nosync on(const cudaStream_t &stream) const;
  template <class Alloc> execute_on_stream_nosync operator()(Alloc &&alloc) const;
};
static const par_t par{};
static const par_nosync_t par_nosync{};
} // namespace cuda_cub
namespace system { namespace cuda {
using thrust::cuda_cub::execution_policy;
using thrust::cuda_cub::par;
using thrust::cuda_cub::par_nosync;
}
namespace omp { static const thrust::detail::host_t par{}; }
namespace cpp { static const thrust::detail::host_t par{}; }
namespace tbb { static const thrust::detail::host_t par{}; }
}
namespace cuda {
using thrust::cuda_cub::execution_policy;
using thrust::cuda_cub::par;
using thrust::cuda_cub::par_nosync;
}
namespace omp { using thrust::system::omp::par; }
} // namespace thrust
