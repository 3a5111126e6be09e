// RUN: %check_gpu %s gpu-truncate-then-append --levels=proven -suffix=PROVEN
// RUN: %check_gpu %s gpu-truncate-then-append --levels=likely -suffix=LIKELY
//
// How sure it is depends on where the storage lies.
#include <cuda_runtime.h>
#include <vector>

template <class T> struct Pinned {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    cudaMallocHost(&p, n * sizeof(T));
    return p;
  }
  void deallocate(T *p, size_t) { cudaFreeHost(p); }
};
template <class T> struct Opaque {
  using value_type = T;
  T *allocate(size_t n);
  void deallocate(T *p, size_t n);
};

void pinned(float *device, std::vector<float, Pinned<float>> &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  // CHECK-MESSAGES-PROVEN: levels.cu:[[@LINE+1]]:3: warning: {{.*}} is filled again
  batch.clear();
  batch.push_back(value);
}

void opaque(float *device, std::vector<float, Opaque<float>> &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  // CHECK-MESSAGES-LIKELY: levels.cu:[[@LINE+1]]:3: warning: {{.*}} is filled again
  batch.clear();
  batch.push_back(value);
}

// Pageable storage is neither, see pageable.cu.
void pageable(float *device, std::vector<float> &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
  batch.push_back(value);
}
