// RUN: %check_gpu %s gpu-view-in-callback-map
//
// What a person reads: the entry, where its memory comes from and ends, what to do.
#include <cuda_runtime.h>
#include <functional>
#include <map>
#include <span>

static std::map<int, std::function<void()>> table;
static std::map<int, std::span<float>> views;
__global__ void show(float *p);

void closure(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  table[1] = [p] { show<<<1, 1>>>(p); };
  cudaFree(p);
  // CHECK-MESSAGES: messages.cu:[[@LINE-2]]:3: warning: registry keeps a view of device memory after the memory has ended [gpu-view-in-callback-map]
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: allocated here
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:15: note: captured here
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: freed here
  // CHECK-MESSAGES: messages.cu:[[@LINE-6]]:3: note: erase the entry before the memory ends, or let the registry hold an owner
}

void view(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  views[2] = {p, n};
  cudaFree(p);
  // CHECK-MESSAGES: messages.cu:[[@LINE-2]]:3: warning: registry keeps a view of device memory after the memory has ended [gpu-view-in-callback-map]
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: allocated here
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:14: note: wrapped here in {{'views'|a view}}
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: freed here
  // CHECK-MESSAGES: messages.cu:[[@LINE-6]]:3: note: erase the entry before the memory ends, or let the registry hold an owner
}

void never_freed(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  table[3] = [p] { show<<<1, 1>>>(p); };
  // CHECK-MESSAGES: messages.cu:[[@LINE-1]]:3: warning: registry holds the only handle to device memory and no function frees it [gpu-view-in-callback-map]
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:3: note: allocated here
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:15: note: captured here
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: let the registry hold an owner, or free the memory when the entry is erased
}
