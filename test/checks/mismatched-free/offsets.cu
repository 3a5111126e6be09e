// RUN: %check_gpu %s gpu-mismatched-free
//
// The pointer that is freed is not the one that the allocation returned.
#include <cuda_runtime.h>

__global__ void work(float *p, size_t n);

void advanced_bad(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  values += 16;
  work<<<1, 64>>>(values, n - 16);
  cudaFree(values);
}

void middle_bad(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  float *half = values + n / 2;
  work<<<1, 64>>>(half, n / 2);
  cudaFree(half);
}

void parts_used_whole_freed_ok(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  float *half = values + n / 2;
  work<<<1, 64>>>(half, n / 2);
  cudaFree(values);
}

void there_and_back_ok(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  float *cursor = values;
  for (size_t i = 0; i < n; i += 64)
    work<<<1, 64>>>(cursor += 64, 64);
  cudaFree(values);
}
