// RUN: %check_gpu %s gpu-view-in-closure -toolkit=none
//
// Owners of libraries: what they hold ends with them.
#include <cuda_runtime.h>
#include <rmm/device_uvector.hpp>
#include <thrust/device_vector.h>
#include <functional>

__global__ void fill(float *p, size_t n);

std::function<void()> device_vector_bad(size_t n) {
  thrust::device_vector<float> values(n);
  float *raw = thrust::raw_pointer_cast(values.data());
  return [raw, n] { fill<<<1, 32>>>(raw, n); };
}

std::function<void()> device_uvector_bad(size_t n, rmm::cuda_stream_view stream) {
  rmm::device_uvector<float> values(n, stream);
  return [raw = values.data(), n] { fill<<<1, 32>>>(raw, n); };
}

std::function<void()> vector_by_value_ok(size_t n) {
  thrust::device_vector<float> values(n);
  return [values]() mutable { fill<<<1, 32>>>(thrust::raw_pointer_cast(values.data()), values.size()); };
}
