// RUN: %check_gpu %s gpu-leaked-allocation
//
// One exit forgets what the others free.
#include <cuda_runtime.h>
#include <stdexcept>

__global__ void work(float *scratch, size_t n);

bool early_return_bad(size_t n, bool fits) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  if (!fits)
    return false;
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
  return true;
}

void written_throw_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  if (n % 4)
    throw std::invalid_argument("n");
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
}

int break_bad(const size_t *sizes, int count) {
  int done = 0;
  for (; done < count; ++done) {
    float *scratch = nullptr;
    cudaMalloc(&scratch, sizes[done]);
    work<<<1, 64>>>(scratch, sizes[done]);
    if (sizes[done] > 1024)
      break;
    cudaFree(scratch);
  }
  return done;
}

void never_freed_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  work<<<1, 64>>>(scratch, n);
}

void constant_condition_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  if (0)
    cudaFree(scratch);
}

bool allocation_failed_ok(size_t n) {
  float *scratch = nullptr;
  if (cudaMalloc(&scratch, n * sizeof(float)) != cudaSuccess)
    return false;
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
  return true;
}

void null_pointer_ok(size_t n, bool wanted) {
  float *scratch = nullptr;
  if (wanted)
    cudaMalloc(&scratch, n * sizeof(float));
  if (!scratch)
    return;
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
}

bool cleanup_label_ok(size_t n, bool fits) {
  bool done = false;
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  if (!fits)
    goto cleanup;
  work<<<1, 64>>>(scratch, n);
  done = true;
cleanup:
  cudaFree(scratch);
  return done;
}

void same_condition_twice_ok(size_t n, bool wanted) {
  float *scratch = nullptr;
  if (wanted)
    cudaMalloc(&scratch, n * sizeof(float));
  cudaDeviceSynchronize();
  if (wanted)
    cudaFree(scratch);
}
