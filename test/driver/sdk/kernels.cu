// RUN: %standin_cuda -std=c++17 %s
// What kernels name: coordinates, barriers, shuffles, atomics, mathematics, halves, textures, cooperative groups.

#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <curand_kernel.h>
#include <mma.h>
#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdio>
namespace cg = cooperative_groups;

__device__ __forceinline__ float warp_sum(float v) {
  for (int o = warpSize / 2; o > 0; o >>= 1) v += __shfl_down_sync(0xffffffffu, v, o);
  return v;
}
__host__ __device__ inline float both(float x, int n) { return sqrtf(fabsf(x)) + powf(x, 2.0f) + (float)min(n, 3) + std::max(1, 2); }

__launch_bounds__(256, 2) __global__ void kernel(float *p, const float4 *__restrict__ q, unsigned *h, __half *f, cudaTextureObject_t t) {
  extern __shared__ float dynamic[];
  __shared__ double fixed[32];
  int i = threadIdx.x + blockIdx.x * blockDim.x + gridDim.y;
  float4 v = __ldg(q + i); v = make_float4(v.x, v.y, 0.f, 1.f);
  dynamic[threadIdx.x] = __ldcs(p + i) + __expf(v.x) + sinf(v.y) + cos(1.0) + fminf(v.z, v.w) + max(i, 4u) + rsqrtf(2.f);
  __syncthreads(); __syncwarp(); __threadfence();
  atomicAdd(p, 1.0f); atomicAdd((double *)fixed, 1.0); atomicCAS(h, 0u, 1u); atomicMax((int *)h, 3); atomicAdd(f, __float2half(1.f));
  float s, c; sincosf(v.x, &s, &c); int e; frexpf(v.x, &e); if (isnan(s) || isinf(c) || std::isfinite(v.x)) return;
  p[i] = warp_sum(dynamic[0]) + __half2float(f[i] * f[i] + __hmul(f[0], f[1])) + float(__nv_bfloat16(1.f)) + tex2D<float>(t, 0.5f, 0.5f);
  __stcs(p, 2.f); assert(i >= 0); if (__popc(__ballot_sync(~0u, i > 0)) == 3) printf("%d %f\n", i, __int_as_float(3));
  cg::thread_block block = cg::this_thread_block(); cg::thread_block_tile<32> tile = cg::tiled_partition<32>(block);
  p[1] = cg::reduce(tile, p[0], cg::plus<float>()); block.sync(); cg::this_grid().sync();
  curandState state; curand_init(1ull, i, 0, &state); p[2] = curand_uniform(&state);
  void *heap = malloc(4); memset(heap, 0, 4); free(heap); int *array = new int[3]; delete[] array;
  for (int k = 0; k < both(2.f, 3); ++k) p[k] = abs(p[k]) + abs(-3) + floor(2.5f);
  if (clock64() > 3) __trap();
}
float host(int n, size_t m) { return min(n, m) + max(1.f, 2.0) + both(1.f, n) + std::abs(-2.f) + isfinite(3.f); }
