// RUN: %standin_cuda -std=c++17 %s
// libtorch as extensions use it.

#include <torch/extension.h>
#include <torch/torch.h>
#include <ATen/ATen.h>
#include <ATen/cuda/CUDAContext.h>
#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/Exceptions.h>
#include <ATen/cuda/Atomic.cuh>
#include <ATen/cuda/CUDAGraph.h>
#include <ATen/cuda/CachingHostAllocator.h>
#include <c10/cuda/CUDAStream.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/core/Device.h>
#define CHECK_INPUT(x) TORCH_CHECK(x.is_cuda(), #x " must be a CUDA tensor"); TORCH_CHECK(x.is_contiguous(), #x)
template <class scalar_t> __global__ void k(torch::PackedTensorAccessor32<scalar_t, 2, torch::RestrictPtrTraits> a, const scalar_t *__restrict__ b, size_t n) {
  int i = threadIdx.x; if (i < a.size(0)) a[i][0] = b[i] * scalar_t(2);
}
torch::Tensor f(torch::Tensor x, const at::Tensor &y) {
  CHECK_INPUT(x);
  const at::cuda::OptionalCUDAGuard device_guard(at::device_of(x));
  auto out = torch::empty_like(x); auto z = torch::zeros({x.size(0), 4}, x.options().dtype(torch::kFloat32).device(torch::kCUDA, 0));
  auto s = at::cuda::getCurrentCUDAStream();
  AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "f", ([&] { k<scalar_t><<<1, 2, 0, s>>>(x.packed_accessor32<scalar_t, 2, torch::RestrictPtrTraits>(), y.data_ptr<scalar_t>(), 3); }));
  AT_DISPATCH_FLOATING_TYPES_AND_HALF(x.scalar_type(), "f", [&] { k<scalar_t><<<1, 2, 0, s.stream()>>>(x.packed_accessor32<scalar_t, 2, torch::RestrictPtrTraits>(), y.contiguous().data_ptr<scalar_t>(), 3); });
  C10_CUDA_KERNEL_LAUNCH_CHECK(); AT_CUDA_CHECK(cudaGetLastError());
  float *p; cudaMalloc(&p, 4); auto b = torch::from_blob(p, {4}, torch::TensorOptions().dtype(torch::kFloat).device(torch::kCUDA));
  auto c = torch::from_blob(p, {4}, [](void *q) { cudaFree(q); }, torch::kFloat); auto d = at::from_blob(p, {2, 2}, {2, 1}, [p](void *) {}, at::kCUDA);
  auto e = x.slice(0, 1, 3, 1).narrow(0, 0, 1).to(torch::kCPU, true); x.record_stream(s); e[0].item<float>(); auto acc = e.accessor<float, 1>(); acc[0] = 2;
  at::cuda::CUDAEvent ev; ev.record(s); ev.block(at::cuda::getStreamFromPool()); c10::cuda::CUDAStreamGuard g(s);
  void *r = c10::cuda::CUDACachingAllocator::raw_alloc(4); c10::cuda::CUDACachingAllocator::raw_delete(r);
  auto q = torch::tensor({1, 2, 3}); x = x + y * 2; return x.to(torch::kCUDA).view({-1, 3}).cpu();
}
PYBIND11_MODULE(TORCH_EXTENSION_NAME, m) { m.def("f", &f, "doc"); }
TORCH_LIBRARY(ext, m) { m.def("f", &f); }
