// Cooperative groups of HIP.
// Facts: HIP Runtime API Reference, "Cooperative groups".
#pragma once
#include "hip_runtime.h"
#if GPU_TIDY_SDK_OFFLOAD
namespace cooperative_groups {
class thread_group {
public:
  __device__ void sync() const;
  __device__ unsigned size() const;
  __device__ unsigned thread_rank() const;
  __device__ bool is_valid() const;
};
class thread_block : public thread_group { public: static __device__ dim3 group_index(); static __device__ dim3 thread_index(); static __device__ dim3 group_dim(); };
class grid_group : public thread_group {};
class multi_grid_group : public thread_group {};
class coalesced_group : public thread_group { public: template <class T> __device__ T shfl(T v, int lane) const; };
template <unsigned Size, class Parent = void> class thread_block_tile : public thread_group {
public:
  template <class P> __device__ thread_block_tile(const thread_block_tile<Size, P> &other);
  template <class T> __device__ T shfl(T v, int lane) const;
  template <class T> __device__ T shfl_down(T v, int delta) const;
  template <class T> __device__ T shfl_up(T v, int delta) const;
  template <class T> __device__ T shfl_xor(T v, int mask) const;
  __device__ unsigned meta_group_rank() const;
};
__device__ thread_block this_thread_block();
__device__ grid_group this_grid();
__device__ multi_grid_group this_multi_grid();
__device__ coalesced_group coalesced_threads();
template <unsigned Size, class Parent> __device__ thread_block_tile<Size, Parent> tiled_partition(const Parent &g);
template <class Group> __device__ void sync(const Group &g);
} // namespace cooperative_groups
#endif
