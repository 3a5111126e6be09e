// bfloat16.
// Facts: HIP math API documentation.
#pragma once
#include "hip_fp16.h"
#ifdef __cplusplus
struct __hip_bfloat16_raw { unsigned short x; };
struct __hip_bfloat162_raw { unsigned short x, y; };
GPU_TIDY_SDK_SMALL_FLOAT(__hip_bfloat16, __hip_bfloat162, bfloat16, __hip_bfloat16_raw, __hip_bfloat162_raw)
#endif
