// RUN: %check_gpu %s gpu-truncate-then-append
//
// Whether the copy may still be running when the refill comes.
#include <cuda_runtime.h>
#include <utility>
#include <vector>

template <class T> struct PinnedAllocator {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    cudaMallocHost(&p, n * sizeof(T));
    return p;
  }
  void deallocate(T *p, size_t) { cudaFreeHost(p); }
};
using Staging = std::vector<float, PinnedAllocator<float>>;

void waits_ok(float *device, Staging &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaStreamSynchronize(stream);
  batch.clear();
  batch.push_back(value);
}

void waits_for_the_device_ok(float *device, Staging &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaDeviceSynchronize();
  batch.clear();
  batch.push_back(value);
}

void waits_for_an_event_ok(float *device, Staging &batch, float value, cudaStream_t stream, cudaEvent_t copied) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaEventRecord(copied, stream);
  cudaEventSynchronize(copied);
  batch.clear();
  batch.push_back(value);
}

// Asked instead of waited for.
void queries_until_done_ok(float *device, Staging &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  while (cudaStreamQuery(stream) == cudaErrorNotReady) {
  }
  batch.clear();
  batch.push_back(value);
}

void waits_for_another_stream_bad(float *device, Staging &batch, cudaStream_t stream, cudaStream_t other) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaStreamSynchronize(other);
  batch.clear();
  batch.push_back(1.0f);
}

void waits_on_one_path_bad(float *device, Staging &batch, bool patient, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  if (patient)
    cudaStreamSynchronize(stream);
  batch.clear();
  batch.push_back(1.0f);
}

// The other direction: the copy writes into the buffer.
void from_the_device_bad(const float *device, Staging &batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(batch.data(), device, batch.size() * sizeof(float), cudaMemcpyDeviceToHost, stream);
  batch.clear();
  batch.push_back(value);
}

void blocking_copy_ok(float *device, Staging &batch, float value) {
  cudaMemcpy(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice);
  batch.clear();
  batch.push_back(value);
}
