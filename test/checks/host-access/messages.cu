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

void send(float *to, size_t n) {
  float *from = nullptr;
  cudaMalloc(&from, n * sizeof(float));
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyHostToDevice);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the direction of this copy takes device memory for host memory [gpu-host-access]
  // CHECK-MESSAGES: :[[@LINE-3]]:3: note: allocated here
  // CHECK-MESSAGES: :[[@LINE-3]]:3: note: name the direction that the pointers have, or let the runtime infer it
  cudaFree(from);
}

class Counter {
public:
  void init() { cudaMalloc(&count, sizeof(int)); }
  int value() const { return *count; }
  // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: host code touches device memory [gpu-host-access]
  // CHECK-MESSAGES: :[[@LINE-3]]:17: note: allocated here
  // CHECK-MESSAGES: :[[@LINE-3]]:30: note: copy the memory to the host first, or launch a kernel

private:
  int *count = nullptr;
};
