// RUN: %check_gpu %s gpu-view-in-closure -- -std=c++20 --extended-lambda
//
// A lambda that a kernel or a device algorithm takes by value is meant to hold raw device pointers.
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <thrust/for_each.h>
#include <thrust/iterator/counting_iterator.h>

template <class Body> __global__ void each(size_t n, Body body) {
  size_t i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    body(i);
}

void launched_ok(size_t n, cudaStream_t stream) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  each<<<(n + 255) / 256, 256, 0, stream>>>(n, [values] __device__(size_t i) { values[i] *= 2.0f; });
  cudaStreamSynchronize(stream);
  cudaFree(values);
}

void thrust_algorithm_ok(size_t n) {
  thrust::device_vector<float> values(n);
  float *raw = thrust::raw_pointer_cast(values.data());
  thrust::for_each(thrust::counting_iterator<size_t>(0), thrust::counting_iterator<size_t>(n),
                   [raw] __device__(size_t i) { raw[i] = 1.0f; });
}

template <class Body> void launch(size_t n, Body body) { each<<<(n + 255) / 256, 256>>>(n, body); }

void through_a_launcher_ok(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  launch(n, [values] __device__(size_t i) { values[i] = 0.0f; });
  cudaFree(values);
}
