// Half precision: __half, __half2 and their arithmetic, conversions and atomics; usable on both sides.
// Facts: CUDA Math API Reference Manual, "FP16 Arithmetic and Data Movement".
#pragma once
#define __CUDA_FP16_H__
#include "vector_types.h"
struct __half_raw { unsigned short x; };
struct __half2_raw { unsigned short x, y; };
#ifdef __cplusplus
#include "../../device/half.h"
GPU_TIDY_SDK_SMALL_FLOAT(__half, __half2, half, __half_raw, __half2_raw)
typedef __half half;
typedef __half2 half2;
typedef __half nv_half;
typedef __half2 nv_half2;
#else
typedef struct __half_raw __half;
typedef struct __half2_raw __half2;
#endif
