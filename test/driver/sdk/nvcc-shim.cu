// REQUIRES: cuda-toolkit
// RUN: %toolkit_cuda -std=c++17 %s
// RUN: %toolkit_cuda -std=c++17 -D__CUDACC_VER_MAJOR__=13 -D__CUDACC_VER_MINOR__=0 -D__CUDACC_VER_BUILD__=0 %s
// RUN: %standin_cuda -std=c++17 %s
// The shim under the real toolkit: it adds what nvcc has and clang lacks, and disturbs nothing.

#include <cooperative_groups.h>
#include <cub/cub.cuh>
#include <thrust/device_vector.h>
#if __CUDACC__ != 1
#error
#endif
static_assert(__CUDACC_VER_MAJOR__ >= 12, "");
float host(int a, size_t b, float c) { return min(a, b) + max(1, 2) + max(1.f, 2.0) + min(2u, 3) + isfinite(c) + isnan(c); }
__global__ void kernel(float *p, float4 *q, const int *i) { __stcs(p, __ldcs(p) + __ldcg(i)); __stcg(q, __ldca(q)); *p = max(*p, 1.f) + min(3, 4) + fmaxf(1.f, 2.f); }
