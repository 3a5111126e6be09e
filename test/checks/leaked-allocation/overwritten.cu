// RUN: %check_gpu %s gpu-leaked-allocation
//
// The last handle is overwritten, or only an adjusted one is kept.
#include <cuda_runtime.h>
#include <cstdint>
#include <utility>

__global__ void work(float *scratch, size_t n);

void second_allocation_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  work<<<1, 64>>>(scratch, n);
  cudaMalloc(&scratch, 2 * n * sizeof(float));
  work<<<1, 64>>>(scratch, 2 * n);
  cudaFree(scratch);
}

void set_to_null_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  scratch = nullptr;
  cudaDeviceSynchronize();
}

void each_round_bad(size_t n, int rounds) {
  float *scratch = nullptr;
  for (int i = 0; i < rounds; ++i) {
    cudaMalloc(&scratch, n * sizeof(float));
    work<<<1, 64>>>(scratch, n);
  }
  cudaFree(scratch);
}

float *only_the_adjusted_pointer_is_kept_bad(size_t n) {
  char *base = nullptr;
  cudaMalloc(&base, n + 255);
  return reinterpret_cast<float *>((reinterpret_cast<uintptr_t>(base) + 255) & ~uintptr_t(255));
}

void freed_before_the_second_ok(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
  cudaMalloc(&scratch, 2 * n * sizeof(float));
  work<<<1, 64>>>(scratch, 2 * n);
  cudaFree(scratch);
}

void ping_pong_ok(size_t n, int rounds) {
  float *from = nullptr, *to = nullptr;
  cudaMalloc(&from, n * sizeof(float));
  cudaMalloc(&to, n * sizeof(float));
  for (int i = 0; i < rounds; ++i) {
    work<<<1, 64>>>(from, n);
    std::swap(from, to);
  }
  cudaFree(from);
  cudaFree(to);
}

float *grown_ok(float *old, size_t n) {
  float *larger = nullptr;
  cudaMalloc(&larger, 2 * n * sizeof(float));
  cudaMemcpy(larger, old, n * sizeof(float), cudaMemcpyDeviceToDevice);
  cudaFree(old);
  return larger;
}
