// bfloat16: __nv_bfloat16, __nv_bfloat162 and their arithmetic, conversions and atomics; usable on both sides.
// Facts: CUDA Math API Reference Manual, "Bfloat16 Precision Intrinsics".
#pragma once
#define __CUDA_BF16_H__
#include "cuda_fp16.h"
struct __nv_bfloat16_raw { unsigned short x; };
struct __nv_bfloat162_raw { unsigned short x, y; };
#ifdef __cplusplus
GPU_TIDY_SDK_SMALL_FLOAT(__nv_bfloat16, __nv_bfloat162, bfloat16, __nv_bfloat16_raw, __nv_bfloat162_raw)
typedef __nv_bfloat16 nv_bfloat16;
typedef __nv_bfloat162 nv_bfloat162;
#endif
