// RUN: %check_gpu %s gpu-cross-stream-free
//
// Known errors; the page lists each.
#include <cuda_runtime.h>

__global__ void reduce(float *values, size_t n);

// Waited on before it is recorded: the wait does nothing.
void FN_recorded_too_late(size_t n, cudaStream_t compute, cudaStream_t copy) {
  float *values = nullptr;
  cudaEvent_t done = nullptr;
  cudaEventCreate(&done);
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaStreamWaitEvent(copy, done, 0);
  cudaEventRecord(done, compute);
  cudaFreeAsync(values, copy);
  cudaEventDestroy(done);
}

// A blocking stream waits for the default stream, and the default stream for it.
void FP_blocking_stream(size_t n) {
  cudaStream_t compute = nullptr;
  float *values = nullptr;
  cudaStreamCreate(&compute);
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256>>>(values, n);
  cudaFreeAsync(values, compute);
  cudaStreamDestroy(compute);
}

// Two names of one stream.
void FP_same_stream(size_t n, cudaStream_t compute) {
  cudaStream_t same = compute;
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaFreeAsync(values, same);
}

// The event was recorded before the last use.
void FN_recorded_too_early(size_t n, cudaStream_t compute, cudaStream_t copy, cudaEvent_t done) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  cudaEventRecord(done, compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaStreamWaitEvent(copy, done, 0);
  cudaFreeAsync(values, copy);
}
