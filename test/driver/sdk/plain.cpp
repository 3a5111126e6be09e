// RUN: %standin_cxx -std=c++11 %s
// RUN: %standin_cxx -x c -std=c11 -DPLAIN_C %s
// The runtime in plain C++ and in C: attributes are empty, structures keep their tags.

#include <cuda_runtime_api.h>
#ifndef PLAIN_C
#include <cuda_fp16.h>
#include <cuda_runtime.h>
__host__ __device__ inline float twice(float x) { return 2 * x; }
__noinline__ int typed() { float *p; dim3 grid(1, 2); return cudaMalloc(&p, 4) + grid.x + make_float4(1, 2, 3, 4).x; }
#include <memory>
#endif
int use(void) {
  void *p; cudaStream_t s; struct cudaDeviceProp prop; struct cudaMemcpy3DParms q; float4 v; v.x = 1;
  cudaMalloc(&p, 4); cudaMemcpyAsync(p, p, 4, cudaMemcpyDeviceToDevice, s); cudaGetDeviceProperties(&prop, 0); cudaMemcpy3D(&q); return cudaFree(p) == cudaSuccess;
}
