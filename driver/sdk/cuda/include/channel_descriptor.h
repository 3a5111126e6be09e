// cudaCreateChannelDesc<T>() for the element types of arrays and textures.
// Facts: CUDA Runtime API Reference Manual, "C++ API Routines".
#pragma once
#include "cuda_runtime_api.h"
#ifdef __cplusplus
template <class T> inline __host__ cudaChannelFormatDesc cudaCreateChannelDesc(void) {
  return cudaCreateChannelDesc(0, 0, 0, 0, cudaChannelFormatKindNone);
}
#define GPU_TIDY_SDK_CHANNEL(T, X, Y, Z, W, Kind)                                                                      \
  template <> inline __host__ cudaChannelFormatDesc cudaCreateChannelDesc<T>(void) {                                   \
    return cudaCreateChannelDesc(X, Y, Z, W, cudaChannelFormatKind##Kind);                                             \
  }
#define GPU_TIDY_SDK_CHANNELS(V, Bits, Kind)                                                                           \
  GPU_TIDY_SDK_CHANNEL(V##1, Bits, 0, 0, 0, Kind) GPU_TIDY_SDK_CHANNEL(V##2, Bits, Bits, 0, 0, Kind)                   \
  GPU_TIDY_SDK_CHANNEL(V##4, Bits, Bits, Bits, Bits, Kind)
GPU_TIDY_SDK_CHANNELS(char, 8, Signed) GPU_TIDY_SDK_CHANNELS(uchar, 8, Unsigned)
GPU_TIDY_SDK_CHANNELS(short, 16, Signed) GPU_TIDY_SDK_CHANNELS(ushort, 16, Unsigned)
GPU_TIDY_SDK_CHANNELS(int, 32, Signed) GPU_TIDY_SDK_CHANNELS(uint, 32, Unsigned)
GPU_TIDY_SDK_CHANNELS(float, 32, Float)
GPU_TIDY_SDK_CHANNEL(char, 8, 0, 0, 0, Signed) GPU_TIDY_SDK_CHANNEL(signed char, 8, 0, 0, 0, Signed)
GPU_TIDY_SDK_CHANNEL(unsigned char, 8, 0, 0, 0, Unsigned) GPU_TIDY_SDK_CHANNEL(short, 16, 0, 0, 0, Signed)
GPU_TIDY_SDK_CHANNEL(unsigned short, 16, 0, 0, 0, Unsigned) GPU_TIDY_SDK_CHANNEL(int, 32, 0, 0, 0, Signed)
GPU_TIDY_SDK_CHANNEL(unsigned int, 32, 0, 0, 0, Unsigned) GPU_TIDY_SDK_CHANNEL(float, 32, 0, 0, 0, Float)
#undef GPU_TIDY_SDK_CHANNELS
#undef GPU_TIDY_SDK_CHANNEL
#endif
