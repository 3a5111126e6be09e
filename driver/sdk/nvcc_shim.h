// What nvcc gives CUDA sources and clang does not; included before every CUDA unit, with the stand-ins and with a
// real toolkit alike: __CUDACC__ with the value 1, the version macros, host min and max over mixed types, and the
// cache-hinted loads and stores.
// Facts: CUDA Compiler Driver NVCC manual; CUDA C++ Programming Guide, "Load/Store Functions Using Cache Hints".
#ifndef GPU_TIDY_SDK_NVCC_SHIM_H
#define GPU_TIDY_SDK_NVCC_SHIM_H
#pragma clang system_header
#if defined(__CUDA__) && defined(__cplusplus)

// clang's wrapper defines it empty; `#if __CUDACC__` needs a value.
#undef __CUDACC__
#define __CUDACC__ 1
#ifndef __CUDACC_EXTENDED_LAMBDA__
#define __CUDACC_EXTENDED_LAMBDA__ 1
#endif
// Questions that only nvcc can answer; no lambda of clang is one of its own kind.
#ifndef __nv_is_extended_device_lambda_closure_type
#define __nv_is_extended_device_lambda_closure_type(T) false
#define __nv_is_extended_host_device_lambda_closure_type(T) false
#define __nv_is_extended_device_lambda_with_preserved_return_type(T) false
#endif
#ifndef __CUDACC_RELAXED_CONSTEXPR__
#define __CUDACC_RELAXED_CONSTEXPR__ 1
#endif
#ifndef __CUDACC_VER_MAJOR__
#include <cuda.h>
#define __CUDACC_VER_MAJOR__ (CUDA_VERSION / 1000)
#define __CUDACC_VER_MINOR__ (CUDA_VERSION % 1000 / 10)
#define __CUDACC_VER_BUILD__ 0
#endif

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <type_traits>

// nvcc declares ::min and ::max for the host too, over mixed arithmetic types; the stand-ins do it themselves.
#ifndef GPU_TIDY_SDK_MIXED_MIN_MAX
#define GPU_TIDY_SDK_ENABLE(A, B)                                                                                      \
  typename std::enable_if<std::is_arithmetic<A>::value && std::is_arithmetic<B>::value,                                \
                          typename std::common_type<A, B>::type>::type
template <class A, class B> __attribute__((host)) inline constexpr GPU_TIDY_SDK_ENABLE(A, B) max(A a, B b) {
  return a > b ? a : b;
}
template <class A, class B> __attribute__((host)) inline constexpr GPU_TIDY_SDK_ENABLE(A, B) min(A a, B b) {
  return a < b ? a : b;
}
#undef GPU_TIDY_SDK_ENABLE
#endif

// Cache-hinted loads and stores.
#define GPU_TIDY_SDK_LOAD(Name)                                                                                        \
  template <class T> __attribute__((device)) inline T Name(const T *ptr) { return *ptr; }
#define GPU_TIDY_SDK_STORE(Name)                                                                                       \
  template <class T> __attribute__((device)) inline void Name(T *ptr, T value) { *ptr = value; }
GPU_TIDY_SDK_LOAD(__ldcs) GPU_TIDY_SDK_LOAD(__ldcg) GPU_TIDY_SDK_LOAD(__ldca) GPU_TIDY_SDK_LOAD(__ldlu)
GPU_TIDY_SDK_LOAD(__ldcv)
GPU_TIDY_SDK_STORE(__stcs) GPU_TIDY_SDK_STORE(__stcg) GPU_TIDY_SDK_STORE(__stwb) GPU_TIDY_SDK_STORE(__stwt)
#undef GPU_TIDY_SDK_LOAD
#undef GPU_TIDY_SDK_STORE

#endif
#endif
