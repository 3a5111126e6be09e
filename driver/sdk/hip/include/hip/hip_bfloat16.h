// bfloat16 under its older name.
#pragma once
#include "hip_bf16.h"
#ifdef __cplusplus
typedef __hip_bfloat16 hip_bfloat16;
#endif
