// RUN: %check_gpu %s gpu-truncate-then-append
//
// The next round truncates what this round still copies.
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
using Staging = std::vector<int, PinnedAllocator<int>>;
int next_token();

void epoch_bad(int *device, int batches, cudaStream_t stream) {
  Staging tokens;
  for (int b = 0; b < batches; ++b) {
    tokens.clear();
    for (int i = 0; i < 512; ++i)
      tokens.push_back(next_token());
    cudaMemcpyAsync(device, tokens.data(), tokens.size() * sizeof(int), cudaMemcpyHostToDevice, stream);
  }
  cudaStreamSynchronize(stream);
}

void waits_each_round_ok(int *device, int batches, cudaStream_t stream) {
  Staging tokens;
  for (int b = 0; b < batches; ++b) {
    tokens.clear();
    for (int i = 0; i < 512; ++i)
      tokens.push_back(next_token());
    cudaMemcpyAsync(device, tokens.data(), tokens.size() * sizeof(int), cudaMemcpyHostToDevice, stream);
    cudaStreamSynchronize(stream);
  }
}

void fresh_each_round_ok(int *device, int batches, cudaStream_t stream) {
  for (int b = 0; b < batches; ++b) {
    Staging tokens;
    for (int i = 0; i < 512; ++i)
      tokens.push_back(next_token());
    cudaMemcpyAsync(device, tokens.data(), tokens.size() * sizeof(int), cudaMemcpyHostToDevice, stream);
    cudaStreamSynchronize(stream);
  }
}

void two_buffers_ok(int *device, int batches, cudaStream_t stream) {
  Staging tokens[2];
  cudaEvent_t copied[2];
  cudaEventCreate(&copied[0]);
  cudaEventCreate(&copied[1]);
  for (int b = 0; b < batches; ++b) {
    Staging &now = tokens[b % 2];
    cudaEventSynchronize(copied[b % 2]);
    now.clear();
    for (int i = 0; i < 512; ++i)
      now.push_back(next_token());
    cudaMemcpyAsync(device, now.data(), now.size() * sizeof(int), cudaMemcpyHostToDevice, stream);
    cudaEventRecord(copied[b % 2], stream);
  }
  cudaStreamSynchronize(stream);
  cudaEventDestroy(copied[0]);
  cudaEventDestroy(copied[1]);
}
