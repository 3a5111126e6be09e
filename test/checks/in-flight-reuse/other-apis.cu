// RUN: %check_gpu %s gpu-in-flight-reuse
//
// The driver API, and owners of pinned memory.
#include <cuda.h>
#include <cuda_runtime.h>
#include <cstring>
#include <memory>

float driver_read_bad(CUdeviceptr device, CUstream stream) {
  float *loss = nullptr;
  cuMemAllocHost(reinterpret_cast<void **>(&loss), sizeof(float));
  cuMemcpyDtoHAsync(loss, device, sizeof(float), stream);
  float value = *loss;
  cuStreamSynchronize(stream);
  cuMemFreeHost(loss);
  return value;
}

float driver_waits_ok(CUdeviceptr device, CUstream stream) {
  float *loss = nullptr;
  cuMemAllocHost(reinterpret_cast<void **>(&loss), sizeof(float));
  cuMemcpyDtoHAsync(loss, device, sizeof(float), stream);
  cuStreamSynchronize(stream);
  float value = *loss;
  cuMemFreeHost(loss);
  return value;
}

struct FreePinned {
  void operator()(float *p) const { cudaFreeHost(p); }
};
std::unique_ptr<float, FreePinned> make_pinned(size_t n) {
  float *p = nullptr;
  cudaMallocHost(&p, n * sizeof(float));
  return std::unique_ptr<float, FreePinned>(p);
}

float owner_read_bad(const float *device, cudaStream_t stream) {
  auto loss = make_pinned(1);
  cudaMemcpyAsync(loss.get(), device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  float value = 0;
  std::memcpy(&value, loss.get(), sizeof value);
  cudaStreamSynchronize(stream);
  return value;
}

float owner_waits_ok(const float *device, cudaStream_t stream) {
  auto loss = make_pinned(1);
  cudaMemcpyAsync(loss.get(), device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaDeviceSynchronize();
  float value = 0;
  std::memcpy(&value, loss.get(), sizeof value);
  return value;
}
