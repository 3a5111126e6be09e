// RUN: %check_gpu %s gpu-cross-stream-free
#include <cuda_runtime.h>

__global__ void reduce(float *values, size_t n);

void two_streams(size_t n, cudaStream_t compute, cudaStream_t copy) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaFreeAsync(values, copy);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory in use on one stream is freed in the order of another [gpu-cross-stream-free]
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: in flight from 'reduce' here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: let the freeing stream wait for an event recorded after the last use
