// The short vector types (char1 … double4), dim3 and their make_ functions; shared by the CUDA and HIP stand-ins.
// Facts: CUDA C++ Programming Guide, "Built-in Vector Types" (members, sizes, alignments); HIP has the same names.
#ifndef GPU_TIDY_SDK_VECTORS_H
#define GPU_TIDY_SDK_VECTORS_H
#include "attributes.h"

#define GPU_TIDY_SDK_VECTOR(Name, T, Align2, Align4)                                                                   \
  struct Name##1 { T x; };                                                                                             \
  struct __align__(Align2) Name##2 { T x, y; };                                                                        \
  struct Name##3 { T x, y, z; };                                                                                       \
  struct __align__(Align4) Name##4 { T x, y, z, w; };                                                                  \
  typedef struct Name##1 Name##1;                                                                                      \
  typedef struct Name##2 Name##2;                                                                                      \
  typedef struct Name##3 Name##3;                                                                                      \
  typedef struct Name##4 Name##4;                                                                                      \
  GPU_TIDY_SDK_HD Name##1 make_##Name##1(T x) { Name##1 v; v.x = x; return v; }                                        \
  GPU_TIDY_SDK_HD Name##2 make_##Name##2(T x, T y) { Name##2 v; v.x = x; v.y = y; return v; }                          \
  GPU_TIDY_SDK_HD Name##3 make_##Name##3(T x, T y, T z) { Name##3 v; v.x = x; v.y = y; v.z = z; return v; }            \
  GPU_TIDY_SDK_HD Name##4 make_##Name##4(T x, T y, T z, T w) {                                                         \
    Name##4 v; v.x = x; v.y = y; v.z = z; v.w = w; return v;                                                           \
  }
GPU_TIDY_SDK_VECTOR(char, signed char, 2, 4)
GPU_TIDY_SDK_VECTOR(uchar, unsigned char, 2, 4)
GPU_TIDY_SDK_VECTOR(short, short, 4, 8)
GPU_TIDY_SDK_VECTOR(ushort, unsigned short, 4, 8)
GPU_TIDY_SDK_VECTOR(int, int, 8, 16)
GPU_TIDY_SDK_VECTOR(uint, unsigned int, 8, 16)
GPU_TIDY_SDK_VECTOR(long, long, 16, 16)
GPU_TIDY_SDK_VECTOR(ulong, unsigned long, 16, 16)
GPU_TIDY_SDK_VECTOR(longlong, long long, 16, 16)
GPU_TIDY_SDK_VECTOR(ulonglong, unsigned long long, 16, 16)
GPU_TIDY_SDK_VECTOR(float, float, 8, 16)
GPU_TIDY_SDK_VECTOR(double, double, 16, 16)
#undef GPU_TIDY_SDK_VECTOR

struct dim3 {
  unsigned int x, y, z;
#ifdef __cplusplus
#if __cplusplus >= 201103L
  __host__ __device__ constexpr dim3(unsigned int vx = 1, unsigned int vy = 1, unsigned int vz = 1)
      : x(vx), y(vy), z(vz) {}
  __host__ __device__ constexpr dim3(uint3 v) : x(v.x), y(v.y), z(v.z) {}
  __host__ __device__ constexpr operator uint3(void) const { return uint3{x, y, z}; }
#else
  __host__ __device__ dim3(unsigned int vx = 1, unsigned int vy = 1, unsigned int vz = 1) : x(vx), y(vy), z(vz) {}
  __host__ __device__ dim3(uint3 v) : x(v.x), y(v.y), z(v.z) {}
  __host__ __device__ operator uint3(void) const { return make_uint3(x, y, z); }
#endif
#endif
};
typedef struct dim3 dim3;

#endif
