// RUN: %check_gpu %s gpu-leaked-allocation
// RUN: %check_gpu %s gpu-leaked-allocation -suffix=NONE --option=gpu-leaked-allocation.ErrorPaths=none
// RUN: %check_gpu %s gpu-leaked-allocation -suffix=ALL --option=gpu-leaked-allocation.ErrorPaths=all
//
// An exit taken only because a GPU call failed: likely where the function frees the memory otherwise.
#include <cuda_runtime.h>
#include <stdexcept>

#define CHECK_CUDA(call)                                                                                              \
  do {                                                                                                                \
    if ((call) != cudaSuccess)                                                                                        \
      throw std::runtime_error(#call);                                                                                \
  } while (0)

__global__ void work(float *scratch, size_t n);

void macro_throws_bad(size_t n, float *host) {
  float *scratch = nullptr;
  CHECK_CUDA(cudaMalloc(&scratch, n * sizeof(float)));
  work<<<1, 64>>>(scratch, n);
  // CHECK-MESSAGES: :[[@LINE+2]]:3: warning: memory held by {{.*}} is lost here
  // CHECK-MESSAGES-ALL: :[[@LINE+1]]:3: warning: memory held by {{.*}} is lost here
  CHECK_CUDA(cudaMemcpy(host, scratch, n * sizeof(float), cudaMemcpyDeviceToHost));
  CHECK_CUDA(cudaFree(scratch));
}

bool returns_bad(size_t n, float *host) {
  float *scratch = nullptr;
  if (cudaMalloc(&scratch, n * sizeof(float)) != cudaSuccess)
    return false;
  // CHECK-MESSAGES: :[[@LINE+3]]:5: warning: memory held by 'scratch' is lost here
  // CHECK-MESSAGES-ALL: :[[@LINE+2]]:5: warning: memory held by 'scratch' is lost here
  if (cudaMemcpy(host, scratch, n * sizeof(float), cudaMemcpyDeviceToHost) != cudaSuccess)
    return false;
  cudaFree(scratch);
  return true;
}

#define OR_DIE(call)                                                                                                  \
  do {                                                                                                                \
    if ((call) != cudaSuccess)                                                                                        \
      abort();                                                                                                        \
  } while (0)
void macro_ends_the_process_ok(size_t n, float *host) {
  float *scratch = nullptr;
  OR_DIE(cudaMalloc(&scratch, n * sizeof(float)));
  OR_DIE(cudaMemcpy(host, scratch, n * sizeof(float), cudaMemcpyDeviceToHost));
  OR_DIE(cudaFree(scratch));
}
// CHECK-MESSAGES-NONE-NOT: warning:
