// Asynchronous copies into shared memory, C++ form.
// Facts: CUDA C++ Programming Guide, "Pipeline Primitives Interface".
#pragma once
#include "cuda_runtime.h"
#if GPU_TIDY_SDK_OFFLOAD
namespace nvcuda { namespace experimental {
class pipeline {
public:
  __device__ size_t commit();
  __device__ void commit_and_wait();
  __device__ void wait(size_t batch);
  template <unsigned N> __device__ void wait_prior();
};
template <class T> __device__ void memcpy_async(T &dst, const T &src, pipeline &pipe);
}} // namespace nvcuda::experimental
#endif
