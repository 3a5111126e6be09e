// RUN: %check_gpu %s gpu-in-flight-reuse
//
// The host asks again and again instead of waiting: the stream, an event, or a flag that the kernel sets.
#include <cuda.h>
#include <cuda_runtime.h>

__global__ void raise(volatile int *flag);
__global__ void set(int *flag);

void flag_in_managed_memory_ok(cudaStream_t stream) {
  int *memory = nullptr;
  cudaMallocManaged(&memory, sizeof(int));
  volatile int *flag = memory;
  raise<<<1, 1, 0, stream>>>(flag);
  while (*flag == 0) {
  }
  cudaStreamSynchronize(stream);
  cudaFree(memory);
}

void flag_in_mapped_memory_ok(cudaStream_t stream) {
  int *memory = nullptr;
  cudaHostAlloc(&memory, sizeof(int), cudaHostAllocMapped);
  volatile int *flag = memory;
  raise<<<1, 1, 0, stream>>>(flag);
  while (*flag == 0) {
  }
  cudaStreamSynchronize(stream);
  cudaFreeHost(memory);
}

// Without volatile the compiler may read the flag once.
void plain_flag_bad(cudaStream_t stream) {
  int *flag = nullptr;
  cudaMallocManaged(&flag, sizeof(int));
  set<<<1, 1, 0, stream>>>(flag);
  while (*flag == 0) {
  }
  cudaStreamSynchronize(stream);
  cudaFree(flag);
}

// Only the host's pointer is volatile, the kernel's parameter isn't.
void polled_by_the_host_ok(cudaStream_t stream) {
  int *memory = nullptr;
  cudaMallocManaged(&memory, sizeof(int));
  volatile int *flag = memory;
  set<<<1, 1, 0, stream>>>(memory);
  while (*flag == 0) {
  }
  cudaStreamSynchronize(stream);
  cudaFree(memory);
}

void polled_through_a_cast_ok(cudaStream_t stream) {
  int *flag = nullptr;
  cudaHostAlloc(&flag, sizeof(int), cudaHostAllocMapped);
  set<<<1, 1, 0, stream>>>(flag);
  while (*static_cast<volatile int *>(flag) == 0) {
  }
  cudaStreamSynchronize(stream);
  cudaFreeHost(flag);
}

// A copy is no signal: it may have brought the one byte and not the others.
void destination_of_a_copy_bad(const int *device, cudaStream_t stream) {
  int *flag = nullptr;
  cudaMallocHost(&flag, sizeof(int));
  cudaMemcpyAsync(flag, device, sizeof(int), cudaMemcpyDeviceToHost, stream);
  while (*flag == 0) {
  }
  cudaStreamSynchronize(stream);
  cudaFreeHost(flag);
}

float queried_until_done_ok(const float *device, cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  while (cudaStreamQuery(stream) == cudaErrorNotReady) {
  }
  float value = *loss;
  cudaFreeHost(loss);
  return value;
}

float event_queried_ok(const float *device, cudaStream_t stream, cudaEvent_t arrived) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaEventRecord(arrived, stream);
  while (cudaEventQuery(arrived) != cudaSuccess) {
  }
  float value = *loss;
  cudaFreeHost(loss);
  return value;
}

float driver_queried_ok(CUdeviceptr device, CUstream stream) {
  float *loss = nullptr;
  cuMemAllocHost(reinterpret_cast<void **>(&loss), sizeof(float));
  cuMemcpyDtoHAsync(loss, device, sizeof(float), stream);
  while (cuStreamQuery(stream) == CUDA_ERROR_NOT_READY) {
  }
  float value = *loss;
  cuMemFreeHost(loss);
  return value;
}

float other_stream_queried_bad(const float *device, cudaStream_t stream, cudaStream_t other) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  while (cudaStreamQuery(other) == cudaErrorNotReady) {
  }
  float value = *loss;
  cudaStreamSynchronize(stream);
  cudaFreeHost(loss);
  return value;
}

// One look at the answer is enough.
float read_if_done_ok(const float *device, cudaStream_t stream) {
  float *loss = nullptr;
  float value = 0;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  if (cudaStreamQuery(stream) == cudaSuccess)
    value = *loss;
  cudaStreamSynchronize(stream);
  cudaFreeHost(loss);
  return value;
}
