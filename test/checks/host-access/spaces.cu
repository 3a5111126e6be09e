// RUN: %check_gpu %s gpu-host-access
//
// Memory that the host may touch, and code that runs on the device.
#include <cuda_runtime.h>

float managed_ok() {
  float *value = nullptr;
  cudaMallocManaged(&value, sizeof(float));
  *value = 1.0f;
  float read = *value;
  cudaFree(value);
  return read;
}

void pinned_ok(size_t n) {
  float *staging = nullptr;
  cudaMallocHost(&staging, n * sizeof(float));
  for (size_t i = 0; i < n; ++i)
    staging[i] = float(i);
  cudaFreeHost(staging);
}

void mapped_ok(size_t n) {
  int *flags = nullptr;
  cudaHostAlloc(&flags, n * sizeof(int), cudaHostAllocMapped);
  flags[0] = 0;
  cudaFreeHost(flags);
}

float unknown_ok(const float *from_the_caller) { return from_the_caller[0]; }

__global__ void kernel_ok(float *values) { values[threadIdx.x] = 0.0f; }
__device__ float device_function_ok(const float *values) { return values[0]; }

// Either of two kinds: nobody knows.
float either_ok(size_t n, bool on_device) {
  float *values = nullptr;
  if (on_device)
    cudaMalloc(&values, n * sizeof(float));
  else
    cudaMallocHost(&values, n * sizeof(float));
  float first = 0;
  if (!on_device)
    first = values[0];
  if (on_device)
    cudaFree(values);
  else
    cudaFreeHost(values);
  return first;
}

// The attributes of the pointer are asked before.
float asks_first_ok(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  cudaPointerAttributes where{};
  cudaPointerGetAttributes(&where, values);
  float first = where.type == cudaMemoryTypeDevice ? 0.0f : values[0];
  cudaFree(values);
  return first;
}

static bool on_device(const void *memory) {
  cudaPointerAttributes where{};
  return cudaPointerGetAttributes(&where, memory) == cudaSuccess && where.type == cudaMemoryTypeDevice;
}
float asks_a_function_ok(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  float first = on_device(values) ? 0.0f : values[0];
  cudaFree(values);
  return first;
}
