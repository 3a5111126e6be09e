// RUN: %check_gpu %s gpu-view-in-global
//
// What a person reads: the store, where the memory comes from and ends, what to do.
#include <cuda_runtime.h>
#include <span>

static std::span<float> shown;
static std::span<float> kept;

void freed(size_t n) {
  float *loss = nullptr;
  cudaMalloc(&loss, n * sizeof(float));
  shown = {loss, n};
  cudaFree(loss);
  // CHECK-MESSAGES: messages.cu:[[@LINE-2]]:3: warning: global 'shown' keeps a view of device memory that ends while the program runs on [gpu-view-in-global]
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: allocated here
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:11: note: wrapped here in {{'shown'|a view}}
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: freed here
  // CHECK-MESSAGES: messages.cu:[[@LINE-6]]:3: note: reset 'shown' before the memory ends, or let it own the memory
}

void only_handle(size_t n) {
  float *loss = nullptr;
  cudaMalloc(&loss, n * sizeof(float));
  kept = std::span<float>(loss, n);
  // CHECK-MESSAGES: messages.cu:[[@LINE-1]]:3: warning: global 'kept' holds the only handle to device memory and no function frees it [gpu-view-in-global]
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:3: note: allocated here
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:10: note: wrapped here in {{'kept'|a view}}
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: keep an owner in 'kept', or free the memory in a teardown function
}
