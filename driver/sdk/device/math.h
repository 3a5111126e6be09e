// Mathematics in offload modes: device overloads of the C library's functions, those that only the vendors have
// (rsqrtf, sinpi …), and min and max as nvcc gives them to both sides.
// Facts: CUDA Math API Reference Manual; HIP math API documentation.
#ifndef GPU_TIDY_SDK_MATH_H
#define GPU_TIDY_SDK_MATH_H
#include "attributes.h"
#if GPU_TIDY_SDK_OFFLOAD && defined(__cplusplus)

// Before <cmath>, whose using-declarations then carry the device overloads into std.
#define F1(Name) extern __device__ double Name(double x); extern __device__ float Name(float x);                       \
  extern __device__ float Name##f(float x);
F1(acos) F1(acosh) F1(asin) F1(asinh) F1(atan) F1(atanh) F1(cbrt) F1(ceil) F1(cos) F1(cosh) F1(erf) F1(erfc) F1(exp)
F1(exp2) F1(exp10) F1(expm1) F1(fabs) F1(floor) F1(lgamma) F1(log) F1(log10) F1(log1p) F1(log2) F1(logb) F1(nearbyint)
F1(rint) F1(round) F1(sin) F1(sinh) F1(sqrt) F1(tan) F1(tanh) F1(tgamma) F1(trunc)
#undef F1
#define F2(Name) extern __device__ double Name(double x, double y); extern __device__ float Name(float x, float y);    \
  extern __device__ float Name##f(float x, float y);
F2(atan2) F2(copysign) F2(fdim) F2(fmax) F2(fmin) F2(fmod) F2(hypot) F2(nextafter) F2(pow) F2(remainder)
#undef F2
#define FR(R, Name) extern __device__ R Name(double x); extern __device__ R Name(float x);                             \
  extern __device__ R Name##f(float x);
FR(int, ilogb) FR(long, lrint) FR(long, lround) FR(long long, llrint) FR(long long, llround)
#undef FR
#define FX(Name, A) extern __device__ double Name(double x, A y); extern __device__ float Name(float x, A y);          \
  extern __device__ float Name##f(float x, A y);
FX(frexp, int *) FX(ldexp, int) FX(scalbn, int) FX(scalbln, long)
#undef FX
extern __device__ double modf(double x, double *part);
extern __device__ float modf(float x, float *part);
extern __device__ float modff(float x, float *part);
extern __device__ double fma(double x, double y, double z);
extern __device__ float fma(float x, float y, float z);
extern __device__ float fmaf(float x, float y, float z);
extern __device__ double remquo(double x, double y, int *quo);
extern __device__ float remquof(float x, float y, int *quo);
extern __device__ void sincos(double x, double *s, double *c);
extern __device__ void sincosf(float x, float *s, float *c);
#define BESSEL(Name) extern __device__ double Name(double x); extern __device__ float Name##f(float x);
BESSEL(j0) BESSEL(j1) BESSEL(y0) BESSEL(y1)
#undef BESSEL
extern __device__ double abs(double x);
extern __device__ float abs(float x);
extern __device__ double nan(const char *tag);
extern __device__ float nanf(const char *tag);
extern "C" {
extern __device__ int abs(int x);
extern __device__ long labs(long x);
extern __device__ long long llabs(long long x);
}

#include <stdlib.h>
#include <math.h>
#include <cmath>
#include <type_traits>

#define HD extern __host__ __device__
#define V1(Name) HD double Name(double x); HD float Name##f(float x);
V1(rsqrt) V1(rcbrt) V1(sinpi) V1(cospi) V1(erfcx) V1(erfinv) V1(erfcinv) V1(normcdf) V1(normcdfinv)
V1(cyl_bessel_i0) V1(cyl_bessel_i1)
#undef V1
inline __host__ __device__ float rsqrt(float x) { return rsqrtf(x); }
HD void sincospif(float x, float *sptr, float *cptr); HD void sincospi(double x, double *sptr, double *cptr);
HD float fdividef(float x, float y); HD float rhypotf(float x, float y); HD double rhypot(double x, double y);
HD float norm3df(float a, float b, float c); HD double norm3d(double a, double b, double c);
HD float norm4df(float a, float b, float c, float d); HD double norm4d(double a, double b, double c, double d);
HD float rnorm3df(float a, float b, float c); HD double rnorm3d(double a, double b, double c);
HD float rnorm4df(float a, float b, float c, float d); HD double rnorm4d(double a, double b, double c, double d);
HD unsigned umin(unsigned a, unsigned b); HD unsigned umax(unsigned a, unsigned b);
HD long long llmin(long long a, long long b); HD long long llmax(long long a, long long b);
HD unsigned long long ullmin(unsigned long long a, unsigned long long b);
HD unsigned long long ullmax(unsigned long long a, unsigned long long b);
#undef HD

#define GPU_TIDY_SDK_MIXED_MIN_MAX 1
#define MIXED(A, B)                                                                                                    \
  typename std::enable_if<std::is_arithmetic<A>::value && std::is_arithmetic<B>::value,                                \
                          typename std::common_type<A, B>::type>::type
template <class A, class B> __host__ __device__ inline constexpr MIXED(A, B) max(A a, B b) { return a > b ? a : b; }
template <class A, class B> __host__ __device__ inline constexpr MIXED(A, B) min(A a, B b) { return a < b ? a : b; }
#undef MIXED
#endif
#endif
