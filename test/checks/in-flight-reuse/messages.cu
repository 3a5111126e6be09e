// RUN: %check_gpu %s gpu-in-flight-reuse
#include <cuda_runtime.h>
#include <cstring>

float read(const float *device, cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  float value = *loss;
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: the host touches memory that an asynchronous operation may still be writing [gpu-in-flight-reuse]
  // CHECK-MESSAGES: :[[@LINE-4]]:3: note: allocated here
  // CHECK-MESSAGES: :[[@LINE-4]]:3: note: in flight from 'cudaMemcpyAsync' here
  // CHECK-MESSAGES: :[[@LINE-4]]:17: note: synchronise the stream before this line
  cudaStreamSynchronize(stream);
  cudaFreeHost(loss);
  return value;
}

void written(float *device, const float *next, size_t bytes, cudaStream_t stream) {
  float *staging = nullptr;
  cudaMallocHost(&staging, bytes);
  cudaMemcpyAsync(device, staging, bytes, cudaMemcpyHostToDevice, stream);
  std::memcpy(staging, next, bytes);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: memory is overwritten while an asynchronous operation may still be reading it [gpu-in-flight-reuse]
  // CHECK-MESSAGES: :[[@LINE-4]]:3: note: allocated here
  // CHECK-MESSAGES: :[[@LINE-4]]:3: note: in flight from 'cudaMemcpyAsync' here
  // CHECK-MESSAGES: :[[@LINE-4]]:3: note: synchronise the stream before this line
  cudaStreamSynchronize(stream);
  cudaFreeHost(staging);
}
