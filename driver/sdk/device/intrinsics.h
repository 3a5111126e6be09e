// What a kernel may call: built-in coordinates, barriers, atomics, warp operations, cached loads, type and integer
// intrinsics. Declarations only: the analyzer looks at what a kernel reads and writes, never runs one.
// Facts: CUDA C++ Programming Guide ("C++ Language Extensions"), CUDA Math API manual; HIP offers the same names.
#ifndef GPU_TIDY_SDK_INTRINSICS_H
#define GPU_TIDY_SDK_INTRINSICS_H
#include "vectors.h"
#include "math.h"
#if GPU_TIDY_SDK_OFFLOAD

extern const __device__ uint3 threadIdx;
extern const __device__ uint3 blockIdx;
extern const __device__ dim3 blockDim;
extern const __device__ dim3 gridDim;
#ifdef __HIP__
extern const __device__ int warpSize;
#else
static constexpr int warpSize = 32;
#endif

#define D extern __device__
D void __syncthreads();
D int __syncthreads_count(int predicate);
D int __syncthreads_and(int predicate);
D int __syncthreads_or(int predicate);
D void __syncwarp(unsigned mask = 0xffffffff);
D void __threadfence();
D void __threadfence_block();
D void __threadfence_system();
D void __trap();
D void __brkpt();
D void __nanosleep(unsigned ns);
D void __prof_trigger(int counter);
D long long clock64();
D long long wall_clock64();
D long clock();
D unsigned long long globaltimer();
D unsigned __activemask();
D unsigned long long __ballot(int predicate);
D unsigned __ballot_sync(unsigned mask, int predicate);
D int __all_sync(unsigned mask, int predicate);
D int __any_sync(unsigned mask, int predicate);
D int __uni_sync(unsigned mask, int predicate);
D int __all(int predicate);
D int __any(int predicate);
D unsigned __lane_id();
D unsigned __isGlobal(const void *ptr);
D unsigned __isShared(const void *ptr);
D size_t __cvta_generic_to_shared(const void *ptr);
D size_t __cvta_generic_to_global(const void *ptr);
D void *__cvta_shared_to_generic(size_t ptr);
D void __assert_fail(const char *, const char *, unsigned, const char *) noexcept;
D unsigned __fns(unsigned mask, unsigned base, int offset);
D unsigned __match_any_sync(unsigned mask, unsigned value);
D unsigned __match_any_sync(unsigned mask, unsigned long long value);
D unsigned __match_all_sync(unsigned mask, unsigned value, int *pred);
D void __pipeline_commit();
D void __pipeline_wait_prior(size_t n);
D void __pipeline_memcpy_async(void *dst, const void *src, size_t size, size_t zfill = 0);

// Reductions and shuffles over a warp.
#define REDUCE(T) D T __reduce_add_sync(unsigned mask, T v); D T __reduce_min_sync(unsigned mask, T v);               \
  D T __reduce_max_sync(unsigned mask, T v);
REDUCE(int) REDUCE(unsigned)
#undef REDUCE
D unsigned __reduce_and_sync(unsigned mask, unsigned v);
D unsigned __reduce_or_sync(unsigned mask, unsigned v);
D unsigned __reduce_xor_sync(unsigned mask, unsigned v);
#define SHUFFLE(T)                                                                                                     \
  D T __shfl_sync(unsigned long long mask, T v, int lane, int width = 32);                                             \
  D T __shfl_up_sync(unsigned long long mask, T v, unsigned delta, int width = 32);                                    \
  D T __shfl_down_sync(unsigned long long mask, T v, unsigned delta, int width = 32);                                  \
  D T __shfl_xor_sync(unsigned long long mask, T v, int lane, int width = 32);                                         \
  D T __shfl(T v, int lane, int width = 32);                                                                           \
  D T __shfl_up(T v, unsigned delta, int width = 32);                                                                  \
  D T __shfl_down(T v, unsigned delta, int width = 32);                                                                \
  D T __shfl_xor(T v, int lane, int width = 32);
SHUFFLE(int) SHUFFLE(unsigned) SHUFFLE(long) SHUFFLE(unsigned long) SHUFFLE(long long) SHUFFLE(unsigned long long)
SHUFFLE(float) SHUFFLE(double)
#undef SHUFFLE

// Atomics, in device, block and system scope.
#define ATOMIC(Name, T) D T Name(T *address, T val); D T Name##_block(T *address, T val);                              \
  D T Name##_system(T *address, T val);
#define ATOMIC_INTS(Name) ATOMIC(Name, int) ATOMIC(Name, unsigned) ATOMIC(Name, unsigned long long)
ATOMIC_INTS(atomicAdd) ATOMIC(atomicAdd, float) ATOMIC(atomicAdd, double)
ATOMIC(atomicAdd, float2) ATOMIC(atomicAdd, float4)
ATOMIC_INTS(atomicSub)
ATOMIC_INTS(atomicExch) ATOMIC(atomicExch, float)
ATOMIC_INTS(atomicMin) ATOMIC(atomicMin, long long)
ATOMIC_INTS(atomicMax) ATOMIC(atomicMax, long long)
ATOMIC(atomicInc, unsigned) ATOMIC(atomicDec, unsigned)
ATOMIC_INTS(atomicAnd) ATOMIC_INTS(atomicOr) ATOMIC_INTS(atomicXor)
#undef ATOMIC_INTS
#undef ATOMIC
#define CAS(T) D T atomicCAS(T *address, T compare, T val); D T atomicCAS_block(T *address, T compare, T val);         \
  D T atomicCAS_system(T *address, T compare, T val);
CAS(int) CAS(unsigned) CAS(unsigned long long) CAS(unsigned short)
#undef CAS
D float unsafeAtomicAdd(float *address, float val);
D double unsafeAtomicAdd(double *address, double val);

// Loads through the read-only cache. The cache-hinted families (__ldcs, __stcs …) come with nvcc_shim.h.
template <class T> __device__ T __ldg(const T *ptr);

// Integer, conversion and bit intrinsics.
D int __clz(int x); D int __clzll(long long x); D int __ffs(int x); D int __ffsll(long long x);
D int __popc(unsigned x); D int __popcll(unsigned long long x);
D unsigned __brev(unsigned x); D unsigned long long __brevll(unsigned long long x);
D unsigned __byte_perm(unsigned x, unsigned y, unsigned s);
D unsigned __funnelshift_l(unsigned lo, unsigned hi, unsigned shift);
D unsigned __funnelshift_r(unsigned lo, unsigned hi, unsigned shift);
D unsigned __funnelshift_lc(unsigned lo, unsigned hi, unsigned shift);
D unsigned __funnelshift_rc(unsigned lo, unsigned hi, unsigned shift);
D int __mul24(int x, int y); D unsigned __umul24(unsigned x, unsigned y);
D int __mulhi(int x, int y); D unsigned __umulhi(unsigned x, unsigned y);
D long long __mul64hi(long long x, long long y);
D unsigned long long __umul64hi(unsigned long long x, unsigned long long y);
D int __hadd(int x, int y); D int __rhadd(int x, int y);
D unsigned __sad(int x, int y, unsigned z); D unsigned __usad(unsigned x, unsigned y, unsigned z);
D int __dp4a(int a, int b, int c); D unsigned __dp4a(unsigned a, unsigned b, unsigned c);
D int __dp2a_lo(int a, int b, int c); D int __dp2a_hi(int a, int b, int c);
D int __float_as_int(float x); D unsigned __float_as_uint(float x); D float __int_as_float(int x);
D float __uint_as_float(unsigned x); D long long __double_as_longlong(double x); D double __longlong_as_double(long long x);
D int __double2hiint(double x); D int __double2loint(double x); D double __hiloint2double(int hi, int lo);
#define ROUNDED(R, Name, ...) R Name##_rn(__VA_ARGS__); D R Name##_rz(__VA_ARGS__); D R Name##_ru(__VA_ARGS__);        \
  D R Name##_rd(__VA_ARGS__);
D ROUNDED(int, __float2int, float x) D ROUNDED(unsigned, __float2uint, float x)
D ROUNDED(long long, __float2ll, float x) D ROUNDED(unsigned long long, __float2ull, float x)
D ROUNDED(float, __int2float, int x) D ROUNDED(float, __uint2float, unsigned x)
D ROUNDED(float, __ll2float, long long x) D ROUNDED(float, __ull2float, unsigned long long x)
D ROUNDED(int, __double2int, double x) D ROUNDED(unsigned, __double2uint, double x)
D ROUNDED(long long, __double2ll, double x) D ROUNDED(float, __double2float, double x)
D ROUNDED(float, __fadd, float x, float y) D ROUNDED(float, __fsub, float x, float y)
D ROUNDED(float, __fmul, float x, float y) D ROUNDED(float, __fdiv, float x, float y)
D ROUNDED(float, __fmaf, float x, float y, float z) D ROUNDED(float, __frcp, float x) D ROUNDED(float, __fsqrt, float x)
D ROUNDED(double, __dadd, double x, double y) D ROUNDED(double, __dsub, double x, double y)
D ROUNDED(double, __dmul, double x, double y) D ROUNDED(double, __ddiv, double x, double y)
D ROUNDED(double, __fma, double x, double y, double z) D ROUNDED(double, __drcp, double x)
D ROUNDED(double, __dsqrt, double x)
#undef ROUNDED
D double __int2double_rn(int x); D double __uint2double_rn(unsigned x); D double __ll2double_rn(long long x);
D float __frsqrt_rn(float x);
D float __fdividef(float x, float y); D float __saturatef(float x);
D float __expf(float x); D float __exp10f(float x); D float __logf(float x); D float __log2f(float x);
D float __log10f(float x); D float __powf(float x, float y); D float __sinf(float x); D float __cosf(float x);
D float __tanf(float x); D void __sincosf(float x, float *s, float *c); D float __tanhf(float x);

// SIMD within a word.
#define SIMD(Name) D unsigned Name##2(unsigned a, unsigned b); D unsigned Name##4(unsigned a, unsigned b);
SIMD(__vadd) SIMD(__vsub) SIMD(__vaddss) SIMD(__vsubss) SIMD(__vaddus) SIMD(__vsubus) SIMD(__vavgs) SIMD(__vavgu)
SIMD(__vmaxs) SIMD(__vmaxu) SIMD(__vmins) SIMD(__vminu) SIMD(__vcmpeq) SIMD(__vcmpne) SIMD(__vcmpgts) SIMD(__vcmpgtu)
SIMD(__vcmplts) SIMD(__vcmpltu) SIMD(__vseteq) SIMD(__vsetne) SIMD(__vsads) SIMD(__vsadu) SIMD(__vabsdiffs) SIMD(__vabsdiffu)
#undef SIMD

// C library functions that have device versions beside the host ones.
extern "C" {
D int printf(const char *format, ...);
D void *malloc(size_t size);
D void free(void *ptr);
D void *memcpy(void *dst, const void *src, size_t n);
D void *memset(void *dst, int value, size_t n);
}
#undef D
#endif
#endif
