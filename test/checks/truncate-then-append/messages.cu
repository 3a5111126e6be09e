// RUN: %check_gpu %s gpu-truncate-then-append
//
// What a person reads: the truncation, the operation or view that still needs the old contents, the refill.
#include <cuda_runtime.h>
#include <vector>

template <class T> struct PinnedAllocator {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    cudaMallocHost(&p, n * sizeof(T));
    return p;
  }
  void deallocate(T *p, size_t) { cudaFreeHost(p); }
};

void refill(float *device, std::vector<float, PinnedAllocator<float>> &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
  batch.push_back(value);
  // CHECK-MESSAGES: messages.cu:[[@LINE-2]]:3: warning: '{{[*]?}}batch' is filled again while an asynchronous operation may still read its old contents [gpu-truncate-then-append]
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: in flight from 'cudaMemcpyAsync' here
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:3: note: filled again here
  // CHECK-MESSAGES: messages.cu:[[@LINE-5]]:3: note: wait for the stream before the refill, or alternate between two buffers
}

void view(std::vector<float> &batch, float value, float *device) {
  const float *old = batch.data();
  batch.clear();
  batch.push_back(value);
  cudaMemcpy(device, old, sizeof(float), cudaMemcpyHostToDevice);
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:3: warning: a view of the old contents of '{{[*]?}}batch' is used after it was truncated and filled again [gpu-truncate-then-append]
  // CHECK-MESSAGES: messages.cu:[[@LINE-5]]:16: note: stored in 'old' here
  // CHECK-MESSAGES: messages.cu:[[@LINE-3]]:3: note: {{in flight from 'cudaMemcpy'|used}} here
  // CHECK-MESSAGES: messages.cu:[[@LINE-6]]:3: note: take the view again after the refill, or fill another buffer
}
