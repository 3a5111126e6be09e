// RUN: %check_gpu %s gpu-host-access
#include <cuda_runtime.h>

float read(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  float first = values[0];
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: host code touches device memory [gpu-host-access]
  // CHECK-MESSAGES: :[[@LINE-3]]:3: note: allocated here
  // CHECK-MESSAGES: :[[@LINE-3]]:17: note: copy the memory to the host first, or launch a kernel
  cudaFree(values);
  return first;
}
