// RUN: %check_gpu %s gpu-in-flight-reuse --levels=possible
// RUN: %check_gpu %s gpu-in-flight-reuse -suffix=DEFAULT
//
// What works with today's drivers: cudaFreeHost waits in practice, pageable memory is staged before the call returns.
// CHECK-MESSAGES-DEFAULT-NOT: warning:
#include <cuda_runtime.h>
#include <cstdlib>
#include <cstring>

__global__ void work(float *p, size_t n);

void pinned_freed_bad(float *device, size_t n, cudaStream_t stream) {
  float *staging = nullptr;
  cudaMallocHost(&staging, n * sizeof(float));
  cudaMemcpyAsync(device, staging, n * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaFreeHost(staging);
}

void pageable_rewritten_bad(float *device, const float *next, size_t bytes, cudaStream_t stream) {
  float *batch = static_cast<float *>(malloc(bytes));
  cudaMemcpyAsync(device, batch, bytes, cudaMemcpyHostToDevice, stream);
  std::memcpy(batch, next, bytes);
  cudaStreamSynchronize(stream);
  free(batch);
}

// cudaFree waits for the device, cudaFreeAsync keeps the order of its stream.
void freed_with_a_wait_ok(size_t n) {
  float *buffer = nullptr;
  cudaMalloc(&buffer, n * sizeof(float));
  work<<<1, 64>>>(buffer, n);
  cudaFree(buffer);
}

void freed_in_order_ok(size_t n, cudaStream_t stream) {
  float *buffer = nullptr;
  cudaMallocAsync(&buffer, n * sizeof(float), stream);
  work<<<1, 64, 0, stream>>>(buffer, n);
  cudaFreeAsync(buffer, stream);
}
