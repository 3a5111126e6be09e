// RUN: %check_gpu %s gpu-dangling-view
//
// A pointer is used after the memory was freed.
#include <cuda_runtime.h>
#include <cstdio>
#include <span>
#include <unordered_map>

__global__ void work(float *p, size_t n);

void kernel_after_free_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  cudaFree(scratch);
  work<<<1, 64>>>(scratch, n);
}

void copy_after_free_bad(size_t n, float *host) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
  cudaMemcpy(host, scratch, n * sizeof(float), cudaMemcpyDeviceToHost);
}

void span_after_free_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  std::span<float> view(scratch, n);
  cudaFree(scratch);
  work<<<1, 64>>>(view.data(), view.size());
}

void freed_in_one_branch_bad(size_t n, bool small) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  if (small)
    cudaFree(scratch);
  work<<<1, 64>>>(scratch, n);
  if (!small)
    cudaFree(scratch);
}

void freed_last_ok(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  std::span<float> view(scratch, n);
  work<<<1, 64>>>(view.data(), view.size());
  cudaFree(scratch);
}

void other_block_in_the_same_variable_ok(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  cudaFree(scratch);
  cudaMalloc(&scratch, n * sizeof(float));
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
}

void printed_ok(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n);
  cudaFree(p);
  std::printf("freed %p\n", static_cast<void *>(p));
}

void only_a_key_ok(std::unordered_map<float *, size_t> &sizes, size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  sizes[scratch] = n;
  cudaFree(scratch);
  sizes.erase(scratch);
  if (scratch == nullptr)
    return;
  scratch = nullptr;
}
