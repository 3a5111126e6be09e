// RUN: %check_gpu %s gpu-mismatched-free
#include <cuda_runtime.h>

void twice(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n);
  cudaFree(p);
  cudaFree(p);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory is freed a second time [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: freed here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: remove one of the two, or set the handle to null after the first

void family(size_t n) {
  float *p = nullptr;
  cudaMallocHost(&p, n);
  cudaFree(p);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory from 'cudaMallocHost' is freed by a function of another family [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: free it with the counterpart of 'cudaMallocHost'

void offset(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n);
  cudaFree(p + 1);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: the pointer freed here is not the start of the allocation [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: free the pointer that the allocation returned
