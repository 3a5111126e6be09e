// One definition of a 16-bit float and its pair, instantiated as half and as bfloat16 by both vendors' headers.
// Facts: CUDA Math API Reference Manual; HIP math API documentation.
#ifndef GPU_TIDY_SDK_HALF_H
#define GPU_TIDY_SDK_HALF_H
#include "attributes.h"
#include "vectors.h"
#define HDX extern __host__ __device__
#define GPU_TIDY_SDK_SMALL_FLOAT(T, T2, Word, Raw, Raw2)                                                               \
  struct T {                                                                                                           \
    unsigned short __x;                                                                                                \
    T() = default;                                                                                                     \
    __host__ __device__ T(const Raw &r) : __x(r.x) {}                                                                  \
    __host__ __device__ T(float f);                                                                                    \
    __host__ __device__ T(double f);                                                                                   \
    __host__ __device__ T(int v);                                                                                      \
    __host__ __device__ T(unsigned v);                                                                                 \
    __host__ __device__ T(short v);                                                                                    \
    __host__ __device__ T(unsigned short v);                                                                           \
    __host__ __device__ T(long long v);                                                                                \
    __host__ __device__ T(unsigned long long v);                                                                       \
    __host__ __device__ T &operator=(float f);                                                                         \
    __host__ __device__ T &operator=(const Raw &r);                                                                    \
    __host__ __device__ operator float() const;                                                                        \
    __host__ __device__ operator Raw() const;                                                                          \
    __host__ __device__ T &operator+=(const T &o);                                                                     \
    __host__ __device__ T &operator-=(const T &o);                                                                     \
    __host__ __device__ T &operator*=(const T &o);                                                                     \
    __host__ __device__ T &operator/=(const T &o);                                                                     \
  };                                                                                                                   \
  struct __align__(4) T2 {                                                                                             \
    T x, y;                                                                                                            \
    T2() = default;                                                                                                    \
    __host__ __device__ T2(const T &a, const T &b) : x(a), y(b) {}                                                     \
    __host__ __device__ T2(const Raw2 &r);                                                                             \
    __host__ __device__ T2 &operator+=(const T2 &o);                                                                   \
  };                                                                                                                   \
  GPU_TIDY_SDK_SMALL_BINARY(T, operator+) GPU_TIDY_SDK_SMALL_BINARY(T, operator-) GPU_TIDY_SDK_SMALL_BINARY(T, operator*) \
  GPU_TIDY_SDK_SMALL_BINARY(T, operator/)                                                                              \
  GPU_TIDY_SDK_SMALL_BINARY(T2, operator+) GPU_TIDY_SDK_SMALL_BINARY(T2, operator-)                                    \
  GPU_TIDY_SDK_SMALL_BINARY(T2, operator*) GPU_TIDY_SDK_SMALL_BINARY(T2, operator/)                                    \
  HDX T operator-(const T &a);                                                                                         \
  HDX bool operator==(const T &a, const T &b); HDX bool operator!=(const T &a, const T &b);                            \
  HDX bool operator<(const T &a, const T &b); HDX bool operator>(const T &a, const T &b);                              \
  HDX bool operator<=(const T &a, const T &b); HDX bool operator>=(const T &a, const T &b);                            \
  HDX T __float2##Word(const float a); HDX T __float2##Word##_rn(const float a); HDX T __float2##Word##_rz(const float a); \
  HDX T __double2##Word(const double a); HDX float __##Word##2float(const T a);                                        \
  HDX T2 __float2##Word##2_rn(const float a); HDX T2 __floats2##Word##2_rn(const float a, const float b);              \
  HDX T2 __float22##Word##2_rn(const float2 a); HDX float2 __##Word##22float2(const T2 a);                             \
  HDX float __low2float(const T2 a); HDX float __high2float(const T2 a);                                               \
  HDX T2 __##Word##2##Word##2(const T a); HDX T2 __halves2##Word##2(const T a, const T b);                          \
  HDX T __low2##Word(const T2 a); HDX T __high2##Word(const T2 a); HDX T2 __lowhigh2highlow(const T2 a);               \
  HDX T2 __low2##Word##2(const T2 a); HDX T2 __high2##Word##2(const T2 a); HDX T2 make_##Word##2(const T x, const T y); \
  HDX T __int2##Word##_rn(const int i); HDX int __##Word##2int_rn(const T h); HDX int __##Word##2int_rz(const T h);    \
  HDX T __uint2##Word##_rn(const unsigned i); HDX T __ushort2##Word##_rn(const unsigned short i);                      \
  HDX short __##Word##_as_short(const T h); HDX unsigned short __##Word##_as_ushort(const T h);                        \
  HDX T __short_as_##Word(const short i); HDX T __ushort_as_##Word(const unsigned short i);                            \
  HDX T __hadd(const T a, const T b); HDX T __hsub(const T a, const T b); HDX T __hmul(const T a, const T b);          \
  HDX T __hdiv(const T a, const T b); HDX T __hneg(const T a); HDX T __habs(const T a);                                \
  HDX T __hfma(const T a, const T b, const T c); HDX T __hmax(const T a, const T b); HDX T __hmin(const T a, const T b); \
  HDX bool __heq(const T a, const T b); HDX bool __hne(const T a, const T b); HDX bool __hlt(const T a, const T b);    \
  HDX bool __hgt(const T a, const T b); HDX bool __hle(const T a, const T b); HDX bool __hge(const T a, const T b);    \
  HDX bool __hisnan(const T a); HDX int __hisinf(const T a);                                                           \
  HDX T2 __hadd2(const T2 a, const T2 b); HDX T2 __hsub2(const T2 a, const T2 b); HDX T2 __hmul2(const T2 a, const T2 b); \
  HDX T2 __hfma2(const T2 a, const T2 b, const T2 c); HDX T2 __hmax2(const T2 a, const T2 b);                          \
  HDX T2 __h2div(const T2 a, const T2 b); HDX T2 __hneg2(const T2 a); HDX T2 __habs2(const T2 a);                      \
  HDX T2 __hmin2(const T2 a, const T2 b); HDX T2 __hgt2(const T2 a, const T2 b); HDX T2 __heq2(const T2 a, const T2 b); \
  HDX T hexp(const T a); HDX T hexp2(const T a); HDX T hlog(const T a); HDX T hsqrt(const T a); HDX T hrsqrt(const T a); \
  HDX T hrcp(const T a); HDX T hsin(const T a); HDX T hcos(const T a); HDX T hfloor(const T a); HDX T hceil(const T a); \
  HDX T htrunc(const T a); HDX T hrint(const T a);                                                                     \
  HDX T2 h2exp(const T2 a); HDX T2 h2sqrt(const T2 a); HDX T2 h2rsqrt(const T2 a); HDX T2 h2rcp(const T2 a);           \
  GPU_TIDY_SDK_SMALL_DEVICE(T, T2)
#define GPU_TIDY_SDK_SMALL_BINARY(T, Op) HDX T Op(const T &a, const T &b);
#if GPU_TIDY_SDK_OFFLOAD
#define GPU_TIDY_SDK_SMALL_DEVICE(T, T2)                                                                               \
  extern __device__ T atomicAdd(T *const address, const T val);                                                        \
  extern __device__ T2 atomicAdd(T2 *const address, const T2 val);                                                     \
  extern __device__ T __shfl_sync(unsigned long long mask, const T v, int lane, int width = 32);                       \
  extern __device__ T __shfl_down_sync(unsigned long long mask, const T v, unsigned delta, int width = 32);            \
  extern __device__ T __shfl_up_sync(unsigned long long mask, const T v, unsigned delta, int width = 32);              \
  extern __device__ T __shfl_xor_sync(unsigned long long mask, const T v, int lane, int width = 32);                   \
  extern __device__ T2 __shfl_xor_sync(unsigned long long mask, const T2 v, int lane, int width = 32);                 \
  extern __device__ T2 __shfl_down_sync(unsigned long long mask, const T2 v, unsigned delta, int width = 32);
#else
#define GPU_TIDY_SDK_SMALL_DEVICE(T, T2)
#endif
#endif
