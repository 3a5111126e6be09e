// Atomics over PyTorch's element types.
#pragma once
#include "CUDAContext.h"
template <class T> __device__ T gpuAtomicAdd(T *address, T val);
template <class T> __device__ void gpuAtomicAddNoReturn(T *address, T val);
template <class T> __device__ T gpuAtomicMax(T *address, T val);
