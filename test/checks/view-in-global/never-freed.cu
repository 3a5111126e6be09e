// RUN: %check_gpu %s gpu-view-in-global --levels=possible
// RUN: %check_gpu %s gpu-view-in-global -suffix=DEFAULT
//
// A raw pointer that lives as long as the program and is never freed: often on purpose, so `possible`.
// CHECK-MESSAGES-DEFAULT-NOT: warning:
#include <cuda_runtime.h>

static int *error_flag = nullptr;
static float *constants = nullptr;

void init_error_flag_bad() { cudaMalloc(&error_flag, sizeof(int)); }

void load_constants_bad(const float *from, size_t n) {
  float *fresh = nullptr;
  cudaMalloc(&fresh, n * sizeof(float));
  cudaMemcpy(fresh, from, n * sizeof(float), cudaMemcpyHostToDevice);
  constants = fresh;
}
