// Warp matrix operations.
// Facts: CUDA C++ Programming Guide, "Warp Matrix Functions".
#pragma once
#include "cuda_bf16.h"
#include "cuda_runtime.h"
#if GPU_TIDY_SDK_OFFLOAD
namespace nvcuda { namespace wmma {
struct matrix_a; struct matrix_b; struct accumulator; struct row_major; struct col_major;
enum layout_t { mem_row_major, mem_col_major };
namespace precision { struct tf32; struct u4; struct s4; struct b1; }
template <class Use, int M, int N, int K, class T, class Layout = void> struct fragment {
  using element_type = T;
  using storage_element_type = T;
  static constexpr int num_elements = 8;
  T x[8];
};
template <class F, class T> __device__ void fill_fragment(F &a, const T &v);
template <class F, class T> __device__ void load_matrix_sync(F &a, const T *mptr, unsigned ldm);
template <class F, class T> __device__ void load_matrix_sync(F &a, const T *mptr, unsigned ldm, layout_t layout);
template <class F, class T> __device__ void store_matrix_sync(T *mptr, const F &a, unsigned ldm, layout_t layout);
template <class D, class A, class B, class C> __device__ void mma_sync(D &d, const A &a, const B &b, const C &c, bool satf = false);
__device__ float __float_to_tf32(float in);
}} // namespace nvcuda::wmma
#endif
