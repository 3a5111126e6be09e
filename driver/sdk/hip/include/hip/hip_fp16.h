// Half precision.
// Facts: HIP math API documentation.
#pragma once
#include "hip_runtime_api.h"
#ifdef __cplusplus
#include "../../../device/half.h"
struct __half_raw { unsigned short x; };
struct __half2_raw { unsigned short x, y; };
GPU_TIDY_SDK_SMALL_FLOAT(__half, __half2, half, __half_raw, __half2_raw)
typedef __half half;
typedef __half2 half2;
#endif
