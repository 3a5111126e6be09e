// RUN: %standin_cuda -std=c++17 %s
// RUN: %standin_cxx -std=c++17 %s
// Handles, plans and workspaces of the math libraries and NCCL.

#include <cublas_v2.h>
#include <cublasLt.h>
#include <cuda_runtime.h>
#include <cudnn.h>
#include <cufft.h>
#include <curand.h>
#include <cusolverDn.h>
#include <cusparse.h>
#include <nccl.h>
#include <npp.h>
#include <nvToolsExt.h>
#include <nvrtc.h>

int use(float *d, double *dd, int n, cudaStream_t stream) {
  cublasHandle_t blas; cublasCreate(&blas); cublasSetStream(blas, stream); float one = 1, zero = 0, result;
  cublasSgemm(blas, CUBLAS_OP_N, CUBLAS_OP_T, n, n, n, &one, d, n, d, n, &zero, d, n); cublasSdot(blas, n, d, 1, d, 1, &result); cublasSetPointerMode(blas, CUBLAS_POINTER_MODE_DEVICE);
  cublasGemmEx(blas, CUBLAS_OP_N, CUBLAS_OP_N, n, n, n, &one, d, CUDA_R_32F, n, d, CUDA_R_32F, n, &zero, d, CUDA_R_32F, n, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT); cublasDestroy(blas);
  cublasLtHandle_t lt; cublasLtCreate(&lt); cublasLtDestroy(lt);
  cusolverDnHandle_t solver; cusolverDnCreate(&solver); int lwork, *info = nullptr; cusolverDnDgetrf_bufferSize(solver, n, n, dd, n, &lwork); cusolverDnDgetrf(solver, n, n, dd, n, dd, info, info); cusolverDnDestroy(solver);
  cusparseHandle_t sparse; cusparseCreate(&sparse); cusparseSpMatDescr_t A; cusparseCreateCsr(&A, n, n, n, d, d, d, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_32I, CUSPARSE_INDEX_BASE_ZERO, CUDA_R_32F); cusparseDestroySpMat(A); cusparseDestroy(sparse);
  cufftHandle plan; cufftPlan1d(&plan, n, CUFFT_C2C, 1); cufftSetStream(plan, stream); cufftExecC2C(plan, (cufftComplex *)d, (cufftComplex *)d, CUFFT_FORWARD); cufftDestroy(plan);
  curandGenerator_t gen; curandCreateGenerator(&gen, CURAND_RNG_PSEUDO_DEFAULT); curandGenerateUniform(gen, d, n); curandDestroyGenerator(gen);
  cudnnHandle_t dnn; cudnnCreate(&dnn); cudnnSetStream(dnn, stream); cudnnTensorDescriptor_t td; cudnnCreateTensorDescriptor(&td); cudnnSetTensor4dDescriptor(td, CUDNN_TENSOR_NCHW, CUDNN_DATA_FLOAT, 1, 1, 1, 1); cudnnDestroyTensorDescriptor(td); cudnnDestroy(dnn);
  ncclComm_t comm; ncclUniqueId id; ncclGetUniqueId(&id); ncclCommInitRank(&comm, 1, id, 0); ncclAllReduce(d, d, n, ncclFloat, ncclSum, comm, stream); ncclGroupStart(); ncclGroupEnd(); void *reg; ncclCommRegister(comm, d, n, &reg); ncclCommDestroy(comm);
  int step; Npp8u *image = nppiMalloc_8u_C1(4, 4, &step); nppiFree(image); nvtxRangePushA("x"); nvtxRangePop(); nvrtcProgram program; nvrtcCreateProgram(&program, "", "a", 0, nullptr, nullptr); nvrtcDestroyProgram(&program);
  return lwork;
}
