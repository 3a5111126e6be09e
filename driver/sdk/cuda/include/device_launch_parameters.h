// threadIdx, blockIdx, blockDim, gridDim under the vendor's file name; plain C++ only sees declarations.
#pragma once
#include "vector_types.h"
#ifdef __CUDA__
#include "../../device/intrinsics.h"
#else
extern const uint3 threadIdx, blockIdx;
extern const dim3 blockDim, gridDim;
#endif
