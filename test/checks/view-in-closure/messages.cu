// RUN: %check_gpu %s gpu-view-in-closure
//
// What a person reads: the capture is the line to change, the notes follow in source order, the last says what to do.
#include <cuda_runtime.h>
#include <functional>
#include <memory>
#include <span>

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
__global__ void fill(float *p, size_t n);

std::function<void()> owner_ends(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  std::unique_ptr<float, FreeDevice> owner(memory);
  std::span<float> all(owner.get(), n);
  return [all] { fill<<<1, 32>>>(all.data(), all.size()); };
  // CHECK-MESSAGES: messages.cu:[[@LINE-1]]:11: warning: closure keeps a view of device memory that ends before the closure does [gpu-view-in-closure]
  // CHECK-MESSAGES: messages.cu:[[@LINE-5]]:3: note: allocated here
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:20: note: wrapped here in {{'all'|a view}}
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: owner 'owner' ends here
  // CHECK-MESSAGES: messages.cu:[[@LINE-5]]:11: note: capture the owner (by move or as shared_ptr) instead of the view
}

std::function<void()> only_handle(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  return [memory, n] { fill<<<1, 32>>>(memory, n); };
  // CHECK-MESSAGES: messages.cu:[[@LINE-1]]:11: warning: closure is the only handle left to device memory that it does not free [gpu-view-in-closure]
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:3: note: allocated here
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:11: note: capture an owner by move, so that the memory is freed with the closure
}

std::function<void()> by_reference(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  std::unique_ptr<float, FreeDevice> owner(memory);
  return [&] { fill<<<1, 32>>>(owner.get(), n); };
  // CHECK-MESSAGES: messages.cu:[[@LINE-1]]:11: warning: closure takes the address of local 'owner' and outlives it [gpu-view-in-closure]
  // CHECK-MESSAGES: messages.cu:[[@LINE-2]]:3: note: the scope of 'owner' ends here
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:11: note: capture an owner by value, or keep the closure no longer than 'owner'
}
