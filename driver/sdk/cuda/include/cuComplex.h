// Complex numbers of the math libraries: pairs of float or double, and arithmetic on them.
// Facts: CUDA toolkit documentation, cuComplex.
#pragma once
#include "vector_types.h"
typedef float2 cuFloatComplex;
typedef double2 cuDoubleComplex;
typedef cuFloatComplex cuComplex;
#define COMPLEX(T, R, Suffix, Make)                                                                                    \
  GPU_TIDY_SDK_HD T Make(R r, R i) { T z; z.x = r; z.y = i; return z; }                                                \
  GPU_TIDY_SDK_HD R cuCreal##Suffix(T z) { return z.x; }                                                               \
  GPU_TIDY_SDK_HD R cuCimag##Suffix(T z) { return z.y; }                                                               \
  GPU_TIDY_SDK_HD T cuConj##Suffix(T z) { return Make(z.x, -z.y); }                                                    \
  GPU_TIDY_SDK_HD T cuCadd##Suffix(T a, T b) { return Make(a.x + b.x, a.y + b.y); }                                    \
  GPU_TIDY_SDK_HD T cuCsub##Suffix(T a, T b) { return Make(a.x - b.x, a.y - b.y); }                                    \
  GPU_TIDY_SDK_HD T cuCmul##Suffix(T a, T b) { return Make(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x); }            \
  GPU_TIDY_SDK_HD T cuCdiv##Suffix(T a, T b) {                                                                         \
    R n = b.x * b.x + b.y * b.y;                                                                                       \
    return Make((a.x * b.x + a.y * b.y) / n, (a.y * b.x - a.x * b.y) / n);                                             \
  }
COMPLEX(cuFloatComplex, float, f, make_cuFloatComplex)
COMPLEX(cuDoubleComplex, double, , make_cuDoubleComplex)
#undef COMPLEX
GPU_TIDY_SDK_HD cuComplex make_cuComplex(float r, float i) { return make_cuFloatComplex(r, i); }
GPU_TIDY_SDK_HD float cuCabsf(cuFloatComplex z) { return z.x * z.x + z.y * z.y; }
GPU_TIDY_SDK_HD double cuCabs(cuDoubleComplex z) { return z.x * z.x + z.y * z.y; }
GPU_TIDY_SDK_HD cuDoubleComplex cuComplexFloatToDouble(cuFloatComplex z) { return make_cuDoubleComplex(z.x, z.y); }
GPU_TIDY_SDK_HD cuFloatComplex cuComplexDoubleToFloat(cuDoubleComplex z) {
  return make_cuFloatComplex((float)z.x, (float)z.y);
}
