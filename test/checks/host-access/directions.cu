// RUN: %check_gpu %s gpu-host-access
//
// The direction of a copy takes memory on the device for memory of the host.
#include <cuda_runtime.h>

void source_on_the_device_bad(float *to, size_t n) {
  float *from = nullptr;
  cudaMalloc(&from, n * sizeof(float));
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(from);
}

void destination_on_the_device_bad(const float *from, size_t n, cudaStream_t stream) {
  float *to = nullptr;
  cudaMallocAsync(&to, n * sizeof(float), stream);
  cudaMemcpyAsync(to, from, n * sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaFreeAsync(to, stream);
}

// A wrapper that names the direction for all who call it.
static void fetch(float *to, const float *from, size_t n) {
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyDeviceToHost);
}
void fetched_ok(float *to, size_t n) {
  float *from = nullptr;
  cudaMalloc(&from, n * sizeof(float));
  fetch(to, from, n);
  cudaFree(from);
}

void inferred_ok(float *to, size_t n) {
  float *from = nullptr;
  cudaMalloc(&from, n * sizeof(float));
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyDefault);
  cudaFree(from);
}

void between_devices_ok(size_t n) {
  float *from = nullptr, *to = nullptr;
  cudaMalloc(&from, n * sizeof(float));
  cudaMalloc(&to, n * sizeof(float));
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyDeviceToDevice);
  cudaFree(from);
  cudaFree(to);
}

// Managed memory is on either side.
void managed_ok(float *to, size_t n) {
  float *from = nullptr;
  cudaMallocManaged(&from, n * sizeof(float));
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(from);
}
