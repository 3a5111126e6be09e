// Eight-bit floating point: storage and conversion.
// Facts: CUDA Math API Reference Manual, "FP8 Intrinsics".
#pragma once
#include "cuda_bf16.h"
#ifdef __cplusplus
typedef unsigned char __nv_fp8_storage_t;
typedef unsigned short __nv_fp8x2_storage_t;
typedef enum { __NV_NOSAT, __NV_SATFINITE } __nv_saturation_t;
typedef enum { __NV_E4M3, __NV_E5M2 } __nv_fp8_interpretation_t;
#define FP8(Name)                                                                                                      \
  struct Name {                                                                                                        \
    __nv_fp8_storage_t __x;                                                                                            \
    Name() = default;                                                                                                  \
    explicit __host__ __device__ Name(float f);                                                                        \
    explicit __host__ __device__ Name(double f);                                                                       \
    explicit __host__ __device__ Name(__half f);                                                                       \
    explicit __host__ __device__ Name(__nv_bfloat16 f);                                                                \
    explicit __host__ __device__ operator float() const;                                                               \
    explicit __host__ __device__ operator __half() const;                                                              \
  };
FP8(__nv_fp8_e4m3) FP8(__nv_fp8_e5m2)
#undef FP8
struct __nv_fp8x2_e4m3 { __nv_fp8x2_storage_t __x; explicit __host__ __device__ operator float2() const; };
struct __nv_fp8x4_e4m3 { unsigned __x; explicit __host__ __device__ operator float4() const; };
extern __host__ __device__ __nv_fp8_storage_t __nv_cvt_float_to_fp8(const float x, const __nv_saturation_t saturate,
    const __nv_fp8_interpretation_t fp8_interpretation);
extern __host__ __device__ __half_raw __nv_cvt_fp8_to_halfraw(const __nv_fp8_storage_t x,
    const __nv_fp8_interpretation_t fp8_interpretation);
#endif
