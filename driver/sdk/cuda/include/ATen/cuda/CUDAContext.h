// Properties and library handles of the current device and stream.
// Facts: PyTorch C++ API documentation.
#pragma once
#include "../../c10/cuda/CUDAGuard.h"
#include "../../c10/cuda/CUDAStream.h"
#include "../core/Tensor.h"
struct cublasContext;
struct cusparseContext;
struct cusolverDnContext;
namespace at { namespace cuda {
int64_t getNumGPUs();
bool is_available();
cudaDeviceProp *getCurrentDeviceProperties();
cudaDeviceProp *getDeviceProperties(int64_t device);
int warp_size();
bool canDeviceAccessPeer(int64_t device, int64_t peer_device);
cublasContext *getCurrentCUDABlasHandle();
cusparseContext *getCurrentCUDASparseHandle();
cusolverDnContext *getCurrentCUDASolverDnHandle();
Allocator *getCUDADeviceAllocator();
Allocator *getPinnedMemoryAllocator();
}} // namespace at::cuda
#define TORCH_CUDABLAS_CHECK(EXPR) do { auto __err = EXPR; TORCH_CHECK(int(__err) == 0); } while (0)
#define TORCH_CUSPARSE_CHECK(EXPR) TORCH_CUDABLAS_CHECK(EXPR)
