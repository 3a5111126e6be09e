// Complex numbers of HIP: pairs of float or double.
#pragma once
#include "hip_runtime_api.h"
typedef float2 hipFloatComplex;
typedef double2 hipDoubleComplex;
typedef hipFloatComplex hipComplex;
GPU_TIDY_SDK_HD hipFloatComplex make_hipFloatComplex(float a, float b) { hipFloatComplex z; z.x = a; z.y = b; return z; }
GPU_TIDY_SDK_HD hipDoubleComplex make_hipDoubleComplex(double a, double b) { hipDoubleComplex z; z.x = a; z.y = b; return z; }
GPU_TIDY_SDK_HD float hipCrealf(hipFloatComplex z) { return z.x; }
GPU_TIDY_SDK_HD float hipCimagf(hipFloatComplex z) { return z.y; }
