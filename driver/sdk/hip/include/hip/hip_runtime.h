// The HIP runtime with everything a kernel may name.
// Facts: HIP Runtime API Reference; HIP C++ Language Extensions.
#pragma once
#include "hip_runtime_api.h"
#if defined(__cplusplus)
#include <stdlib.h>
#include <string.h>
#if GPU_TIDY_SDK_OFFLOAD
#ifndef __HIPCC__
#define __HIPCC__ 1
#endif
#include "../../../device/math.h"
#include "../../../device/intrinsics.h"
#define HIP_KERNEL_NAME(...) __VA_ARGS__
#define HIP_SYMBOL(X) X
#define HIP_DYNAMIC_SHARED(type, var) extern __shared__ type var[];
#define hipThreadIdx_x threadIdx.x
#define hipThreadIdx_y threadIdx.y
#define hipThreadIdx_z threadIdx.z
#define hipBlockIdx_x blockIdx.x
#define hipBlockIdx_y blockIdx.y
#define hipBlockIdx_z blockIdx.z
#define hipBlockDim_x blockDim.x
#define hipBlockDim_y blockDim.y
#define hipBlockDim_z blockDim.z
#define hipGridDim_x gridDim.x
#define hipGridDim_y gridDim.y
#define hipGridDim_z gridDim.z
#endif
#endif
