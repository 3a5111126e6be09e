// Cooperative groups: thread groups and what they may do together.
// Facts: CUDA C++ Programming Guide, "Cooperative Groups".
#pragma once
#include "cuda_runtime.h"
#if GPU_TIDY_SDK_OFFLOAD
namespace cooperative_groups {
#define D __device__
class thread_group {
public:
  D void sync() const;
  D unsigned long long size() const;
  D unsigned long long num_threads() const;
  D unsigned long long thread_rank() const;
  D dim3 group_dim() const;
  D bool is_valid() const;
};
class thread_block : public thread_group {
public:
  struct arrival_token {};
  static D void sync();
  static D unsigned thread_rank();
  static D dim3 group_index();
  static D dim3 thread_index();
  static D dim3 group_dim();
  static D dim3 dim_threads();
  static D unsigned size();
  static D unsigned num_threads();
  D arrival_token barrier_arrive() const;
  D void barrier_wait(arrival_token &&t) const;
};
class grid_group : public thread_group {
public:
  struct arrival_token {};
  D unsigned long long block_rank() const;
  D unsigned long long num_blocks() const;
  D dim3 block_index() const;
  D dim3 dim_blocks() const;
  D dim3 thread_index() const;
  D dim3 group_dim() const;
  D arrival_token barrier_arrive() const;
  D void barrier_wait(arrival_token &&t) const;
};
class multi_grid_group : public thread_group {
public:
  D unsigned grid_rank() const;
  D unsigned num_grids() const;
};
class cluster_group : public thread_group {
public:
  struct arrival_token {};
  static D void sync();
  static D arrival_token barrier_arrive();
  static D void barrier_wait();
  static D void barrier_wait(arrival_token &&t);
  static D unsigned block_rank();
  static D unsigned num_blocks();
  static D dim3 block_index();
  static D dim3 dim_blocks();
  static D unsigned num_threads();
  template <class T> static D T *map_shared_rank(T *addr, int rank);
};
class coalesced_group : public thread_group {
public:
  D unsigned meta_group_size() const;
  D unsigned meta_group_rank() const;
  template <class T> D T shfl(T v, int lane) const;
  template <class T> D T shfl_down(T v, int delta) const;
  template <class T> D T shfl_up(T v, int delta) const;
  D int any(int predicate) const;
  D int all(int predicate) const;
  D unsigned ballot(int predicate) const;
  template <class T> D unsigned match_any(T v) const;
};
template <unsigned Size, class Parent = void> class thread_block_tile : public thread_group {
public:
  D thread_block_tile();
  template <class P> D thread_block_tile(const thread_block_tile<Size, P> &other);
  static D void sync();
  static D unsigned thread_rank();
  static constexpr D unsigned size() { return Size; }
  static constexpr D unsigned num_threads() { return Size; }
  D unsigned meta_group_size() const;
  D unsigned meta_group_rank() const;
  template <class T> D T shfl(T v, int lane) const;
  template <class T> D T shfl_down(T v, int delta) const;
  template <class T> D T shfl_up(T v, int delta) const;
  template <class T> D T shfl_xor(T v, int mask) const;
  D int any(int predicate) const;
  D int all(int predicate) const;
  D unsigned ballot(int predicate) const;
  template <class T> D unsigned match_any(T v) const;
  template <class T> D unsigned match_all(T v, int &predicate) const;
};
template <unsigned MaxBlockSize = 1024> struct block_tile_memory { char bytes[MaxBlockSize]; };
D thread_block this_thread_block();
template <unsigned N> D thread_block this_thread_block(block_tile_memory<N> &scratch);
D grid_group this_grid();
D multi_grid_group this_multi_grid();
D cluster_group this_cluster();
D thread_group this_thread();
D coalesced_group coalesced_threads();
template <unsigned Size, class Parent> D thread_block_tile<Size, Parent> tiled_partition(const Parent &g);
D thread_group tiled_partition(const thread_group &parent, unsigned tilesz);
template <class Group> D coalesced_group binary_partition(const Group &g, bool predicate);
template <class Label> D coalesced_group labeled_partition(const coalesced_group &g, Label label);
template <class Group> D void sync(const Group &g);
template <class Group> D void wait(const Group &g);
template <unsigned Stages, class Group> D void wait_prior(const Group &g);
template <class Group, class T, class Size> D void memcpy_async(const Group &g, T *dst, const T *src, const Size &n);
template <class Group, class T, class DL, class SL> D void memcpy_async(const Group &g, T *dst, const DL &dl, const T *src, const SL &sl);
template <class Group, class T, class Op> D T reduce(const Group &g, T v, Op &&op);
template <class Group, class T, class Op> D T inclusive_scan(const Group &g, T v, Op &&op);
template <class Group, class T, class Op> D T exclusive_scan(const Group &g, T v, Op &&op);
template <class Group, class T> D T inclusive_scan(const Group &g, T v);
template <class Group, class T> D T exclusive_scan(const Group &g, T v);
#define OPERATION(Name) template <class T> struct Name { D T operator()(T a, T b) const; };
OPERATION(plus) OPERATION(less) OPERATION(greater) OPERATION(bit_and) OPERATION(bit_or) OPERATION(bit_xor)
#undef OPERATION
#undef D
} // namespace cooperative_groups
#endif
