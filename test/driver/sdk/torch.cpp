// RUN: %standin_cxx -std=c++17 %s
// libtorch in a plain C++ file.

#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <cuda_runtime.h>
#include <torch/torch.h>

at::Tensor f(at::Tensor x) {
  c10::cuda::CUDAGuard guard(x.device()); auto stream = at::cuda::getCurrentCUDAStream(); float *p; cudaMalloc(&p, 16);
  auto owned = torch::from_blob(p, {4}, [](void *q) { cudaFree(q); }, torch::dtype(torch::kFloat32).device(torch::kCUDA));
  x.record_stream(stream.unwrap()); cudaMemcpyAsync(p, x.contiguous().data_ptr<float>(), 16, cudaMemcpyDeviceToDevice, stream); std::vector<at::Tensor> all{x, owned}; return torch::cat(all, 0).slice(0, 0, 3).cpu();
}
