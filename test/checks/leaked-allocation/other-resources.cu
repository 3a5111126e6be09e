// RUN: %check_gpu %s gpu-leaked-allocation
//
// Streams, events, graphs, arrays and library handles count like memory.
#include <cuda_runtime.h>
#include <cublas_v2.h>

void stream_bad(bool skip) {
  cudaStream_t stream = nullptr;
  cudaStreamCreate(&stream);
  if (skip)
    return;
  cudaStreamSynchronize(stream);
  cudaStreamDestroy(stream);
}

float event_bad(cudaStream_t stream) {
  cudaEvent_t begin = nullptr, end = nullptr;
  float milliseconds = 0;
  cudaEventCreate(&begin);
  cudaEventCreate(&end);
  cudaEventRecord(begin, stream);
  cudaEventRecord(end, stream);
  cudaEventSynchronize(end);
  cudaEventElapsedTime(&milliseconds, begin, end);
  cudaEventDestroy(begin);
  return milliseconds;
}

void pinned_bad(size_t n) {
  void *staging = nullptr;
  cudaMallocHost(&staging, n);
  cudaDeviceSynchronize();
}

void handle_bad(int n, const float *x, float *y) {
  cublasHandle_t handle = nullptr;
  const float one = 1.0f;
  cublasCreate(&handle);
  cublasSaxpy(handle, n, &one, x, 1, y, 1);
}

void array_bad(const cudaChannelFormatDesc &format) {
  cudaArray_t array = nullptr;
  cudaMallocArray(&array, &format, 64, 64);
}

void all_destroyed_ok(cudaStream_t other) {
  cudaStream_t stream = nullptr;
  cudaEvent_t ready = nullptr;
  cudaStreamCreate(&stream);
  cudaEventCreate(&ready);
  cudaEventRecord(ready, other);
  cudaStreamWaitEvent(stream, ready, 0);
  cudaEventDestroy(ready);
  cudaStreamDestroy(stream);
}
