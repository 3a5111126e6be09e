// RUN: %check_gpu %s gpu-leaked-allocation
#include <cuda_runtime.h>

__global__ void work(float *a, float *b);

bool two_at_one_exit(size_t n, bool fits) {
  float *a = nullptr, *b = nullptr;
  cudaMalloc(&a, n * sizeof(float));
  cudaMalloc(&b, n * sizeof(float));
  if (!fits)
    return false;
  work<<<1, 1>>>(a, b);
  cudaFree(a);
  cudaFree(b);
  return true;
}
// CHECK-MESSAGES: :[[@LINE-6]]:5: warning: memory held by 'a', 'b' is lost here [gpu-leaked-allocation]
// CHECK-MESSAGES: :[[@LINE-10]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-10]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-9]]:5: note: free it on this path, or hold it in an owner from the start

void at_the_end(size_t n) {
  float *a = nullptr;
  cudaMalloc(&a, n * sizeof(float));
  work<<<1, 1>>>(a, a);
}
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: memory held by 'a' is lost here [gpu-leaked-allocation]
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-3]]:1: note: free it on this path, or hold it in an owner from the start

void overwritten(size_t n) {
  float *a = nullptr;
  cudaMalloc(&a, n * sizeof(float));
  cudaMalloc(&a, n * sizeof(float));
  cudaFree(a);
}
// CHECK-MESSAGES: :[[@LINE-3]]:3: warning: memory held by 'a' is lost here [gpu-leaked-allocation]
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: free it on this path, or hold it in an owner from the start
