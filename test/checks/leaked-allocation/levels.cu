// RUN: %check_gpu %s gpu-leaked-allocation --levels=possible
// RUN: %check_gpu %s gpu-leaked-allocation -suffix=SURE
//
// What is possible only: a failed GPU call in a function that never frees the memory, and what main leaves.
#include <cuda_runtime.h>

void keep_somewhere(float *memory);

bool failed_call_bad(size_t n) {
  float *memory = nullptr;
  if (cudaMalloc(&memory, n) != cudaSuccess)
    return false;
  if (cudaMemset(memory, 0, n) != cudaSuccess)
    return false;
  keep_somewhere(memory);
  return true;
}

bool freed_ok(size_t n) {
  float *memory = nullptr;
  if (cudaMalloc(&memory, n) != cudaSuccess)
    return false;
  cudaFree(memory);
  return true;
}

int main() {
  float *memory = nullptr;
  cudaMalloc(&memory, 4096);
  cudaDeviceSynchronize();
}
// CHECK-MESSAGES-SURE-NOT: warning:
