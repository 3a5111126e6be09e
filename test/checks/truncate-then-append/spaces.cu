// RUN: %check_gpu %s gpu-truncate-then-append
//
// What makes it certain: registered, managed and mapped storage.
#include <cuda_runtime.h>
#include <vector>

__global__ void mean(const float *values, size_t n, float *out);

void registered_bad(float *device, std::vector<float> &batch, float value, cudaStream_t stream) {
  cudaHostRegister(batch.data(), batch.capacity() * sizeof(float), cudaHostRegisterDefault);
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
  batch.push_back(value);
  cudaStreamSynchronize(stream);
  cudaHostUnregister(batch.data());
}

template <class T> struct ManagedAllocator {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    cudaMallocManaged(&p, n * sizeof(T));
    return p;
  }
  void deallocate(T *p, size_t) { cudaFree(p); }
};
void managed_bad(std::vector<float, ManagedAllocator<float>> &batch, float *out, float value) {
  mean<<<1, 256>>>(batch.data(), batch.size(), out);
  batch.clear();
  batch.push_back(value);
}

// The kernel reads the host's memory through its device address.
void mapped_bad(std::vector<float> &batch, float *out, float value) {
  float *seen = nullptr;
  cudaHostRegister(batch.data(), batch.capacity() * sizeof(float), cudaHostRegisterMapped);
  cudaHostGetDevicePointer(reinterpret_cast<void **>(&seen), batch.data(), 0);
  mean<<<1, 256>>>(seen, batch.size(), out);
  batch.clear();
  batch.push_back(value);
  cudaDeviceSynchronize();
  cudaHostUnregister(batch.data());
}

// The allocator is not visible: likely.
template <class T> struct OpaqueAllocator {
  using value_type = T;
  T *allocate(size_t n);
  void deallocate(T *p, size_t n);
};
void opaque_bad(float *device, std::vector<float, OpaqueAllocator<float>> &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
  batch.push_back(value);
}
