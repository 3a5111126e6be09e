// at::cuda::CUDAGraph: capture and replay.
// Facts: PyTorch C++ API documentation, "CUDA Graphs".
#pragma once
#include "CUDAContext.h"
namespace at { namespace cuda {
struct CUDAGraph {
  CUDAGraph();
  ~CUDAGraph();
  void capture_begin();
  void capture_end();
  void instantiate();
  void replay();
  void reset();
};
}} // namespace at::cuda
