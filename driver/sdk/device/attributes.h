// Execution-space and variable attributes of CUDA and HIP sources, as clang spells them. In plain C and C++
// every one of them is empty, so that one set of headers serves `-x cuda`, `-x hip` and ordinary files.
// Facts: CUDA C++ Programming Guide, "C++ Language Extensions"; HIP C++ Language Extensions; clang AttributeReference.
#ifndef GPU_TIDY_SDK_ATTRIBUTES_H
#define GPU_TIDY_SDK_ATTRIBUTES_H

#undef __host__
#undef __device__
#undef __global__
#undef __shared__
#undef __constant__
#undef __managed__
#undef __launch_bounds__
#undef __grid_constant__
#undef __forceinline__

#if defined(__CUDA__) || defined(__HIP__)
#define GPU_TIDY_SDK_OFFLOAD 1
#define __host__ __attribute__((host))
#define __device__ __attribute__((device))
#define __global__ __attribute__((global))
#define __shared__ __attribute__((shared))
#define __constant__ __attribute__((constant))
#if defined(__HIP__)
#define __managed__ __attribute__((managed))
#else
#define __managed__ __attribute__((device))
#endif
#define __launch_bounds__(...) __attribute__((launch_bounds(__VA_ARGS__)))
#else
#define GPU_TIDY_SDK_OFFLOAD 0
#define __host__
#define __device__
#define __global__
#define __shared__
#define __constant__
#define __managed__
#define __launch_bounds__(...)
#endif
#define __grid_constant__
#define __cluster_dims__(...)
#define __block_size__(...)
#define __maxnreg__(...)
#define __nv_pure__
#define __tile_static__
#define __no_return__ __attribute__((noreturn))
// clang has __noinline__ as a keyword in offload modes; libstdc++ writes __attribute__((__noinline__)), which
// stays valid where the name expands to nothing.
#if !GPU_TIDY_SDK_OFFLOAD
#define __noinline__
#endif
#define __forceinline__ __inline__ __attribute__((always_inline))
#define __inline_hint__
#define __align__(n) __attribute__((aligned(n)))
#define __builtin_align__(n) __attribute__((aligned(n)))
#define __thread__ __thread
#define __device_builtin__
#define __cudart_builtin__
#define __device_builtin_texture_type__
#define __device_builtin_surface_type__
#define __specialization_static static
#ifdef __cplusplus
#define GPU_TIDY_SDK_HD static inline __host__ __device__
#define GPU_TIDY_SDK_DEVICE static inline __device__
#else
#define GPU_TIDY_SDK_HD static inline
#define GPU_TIDY_SDK_DEVICE static inline
#endif

#endif
