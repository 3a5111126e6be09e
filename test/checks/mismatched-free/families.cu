// RUN: %check_gpu %s gpu-mismatched-free
//
// Memory goes back to where it came from.
#include <cuda.h>
#include <cuda_runtime.h>
#include <cstdlib>

void pinned_as_device_bad(size_t n) {
  void *staging = nullptr;
  cudaMallocHost(&staging, n);
  cudaFree(staging);
}

void device_as_pinned_bad(size_t n) {
  void *buffer = nullptr;
  cudaMalloc(&buffer, n);
  cudaFreeHost(buffer);
}

void device_as_heap_bad(size_t n) {
  float *buffer = nullptr;
  cudaMalloc(&buffer, n * sizeof(float));
  free(buffer);
}

void pinned_as_heap_bad(size_t n) {
  float *buffer = nullptr;
  cudaHostAlloc(&buffer, n * sizeof(float), cudaHostAllocDefault);
  delete[] buffer;
}

void array_as_memory_bad(const cudaChannelFormatDesc &format) {
  cudaArray_t array = nullptr;
  cudaMallocArray(&array, &format, 64, 64);
  cudaFree(array);
}

void pinned_ok(size_t n) {
  void *staging = nullptr;
  cudaHostAlloc(&staging, n, cudaHostAllocMapped);
  cudaFreeHost(staging);
}

void managed_ok(size_t n) {
  void *buffer = nullptr;
  cudaMallocManaged(&buffer, n);
  cudaFree(buffer);
}

void driver_memory_ok(size_t n) {
  CUdeviceptr buffer = 0;
  cuMemAlloc(&buffer, n);
  cudaFree(reinterpret_cast<void *>(buffer));
}

void stream_ordered_ok(size_t n, cudaStream_t stream) {
  void *buffer = nullptr;
  cudaMallocAsync(&buffer, n, stream);
  cudaFree(buffer);
}

// The address of the handle instead of the handle: whatever lies there was never allocated.
void address_of_the_handle_bad(size_t n) {
  void *buffer = nullptr;
  cudaMalloc(&buffer, n);
  cudaFree(&buffer);
}

void address_of_a_pinned_handle_bad(size_t n) {
  float *staging = nullptr;
  cudaMallocHost(&staging, n * sizeof(float));
  cudaFreeHost(&staging);
}

static void release(float **buffer) {
  cudaFree(*buffer);
  *buffer = nullptr;
}
void through_the_address_ok(size_t n) {
  float *buffer = nullptr;
  cudaMalloc(&buffer, n * sizeof(float));
  release(&buffer);
}
