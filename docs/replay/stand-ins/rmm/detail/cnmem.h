// Declarations of the pool allocator that early versions of RMM were built on.
#pragma once
#include <cstddef>
#include <cuda_runtime_api.h>
enum cnmemStatus_t {
  CNMEM_STATUS_SUCCESS,
  CNMEM_STATUS_CUDA_ERROR,
  CNMEM_STATUS_INVALID_ARGUMENT,
  CNMEM_STATUS_NOT_INITIALIZED,
  CNMEM_STATUS_OUT_OF_MEMORY,
  CNMEM_STATUS_UNKNOWN_ERROR
};
enum cnmemManagerFlags_t { CNMEM_FLAGS_DEFAULT, CNMEM_FLAGS_CANNOT_GROW, CNMEM_FLAGS_CANNOT_STEAL, CNMEM_FLAGS_MANAGED };
struct cnmemDevice_t {
  int device;
  size_t size;
  int numStreams;
  cudaStream_t *streams;
  size_t *streamSizes;
};
cnmemStatus_t cnmemInit(int count, const cnmemDevice_t *devices, unsigned flags);
cnmemStatus_t cnmemFinalize();
cnmemStatus_t cnmemRegisterStream(cudaStream_t stream);
cnmemStatus_t cnmemMalloc(void **pointer, size_t bytes, cudaStream_t stream);
cnmemStatus_t cnmemFree(void *pointer, cudaStream_t stream);
cnmemStatus_t cnmemMemGetInfo(size_t *free, size_t *total, cudaStream_t stream);
const char *cnmemGetErrorString(cnmemStatus_t status);
