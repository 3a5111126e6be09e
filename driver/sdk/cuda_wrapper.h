// First file of every CUDA unit in stand-in mode (-nocudainc -nocudalib --cuda-path=<sdk>/cuda). It does what nvcc
// does before the user's first line: the compiler's macros, the attributes, then cuda_runtime.h.
// Facts: CUDA Compiler Driver NVCC manual ("NVCC Identification Macro"), CUDA C++ Programming Guide.
#ifndef GPU_TIDY_SDK_CUDA_WRAPPER_H
#define GPU_TIDY_SDK_CUDA_WRAPPER_H
#pragma clang system_header
#ifdef __CUDA__
#ifndef __CUDACC_VER_MAJOR__
#define __CUDACC_VER_MAJOR__ 12
#define __CUDACC_VER_MINOR__ 8
#define __CUDACC_VER_BUILD__ 61
#endif
#include "cuda/include/cuda_runtime.h"
#endif
#endif
