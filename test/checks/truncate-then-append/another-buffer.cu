// RUN: %check_gpu %s gpu-truncate-then-append
//
// What is refilled is another buffer, or nothing is.
#include <cuda_runtime.h>
#include <utility>
#include <vector>

template <class T> struct PinnedAllocator {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    cudaMallocHost(&p, n * sizeof(T));
    return p;
  }
  void deallocate(T *p, size_t) { cudaFreeHost(p); }
  bool operator==(const PinnedAllocator &) const { return true; }
};
using Staging = std::vector<float, PinnedAllocator<float>>;

void left_empty_ok(float *device, Staging &batch, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
}

void other_buffer_ok(float *device, Staging &batch, Staging &other, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  other.clear();
  other.push_back(value);
}

void swapped_ok(float *device, Staging &batch, Staging &spare, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  std::swap(batch, spare);
  batch.clear();
  batch.push_back(value);
}

void fresh_ok(float *device, Staging &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  Staging next;
  next.push_back(value);
  cudaStreamSynchronize(stream);
}
