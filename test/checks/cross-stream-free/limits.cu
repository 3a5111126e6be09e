// RUN: %check_gpu %s gpu-cross-stream-free
//
// Known errors; the page lists each.
#include <cuda_runtime.h>

__global__ void reduce(float *values, size_t n);

// Waited on before it is recorded: the wait does nothing.
void recorded_too_late_bad(size_t n, cudaStream_t compute, cudaStream_t copy) {
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

// Work on the default stream counts as ordered with any other stream, which only holds for blocking ones. A parameter
// may be a stream of either kind.
void FN_default_stream(size_t n, cudaStream_t compute) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256>>>(values, n);
  cudaFreeAsync(values, compute);
}

void non_blocking_stream_bad(size_t n) {
  cudaStream_t compute = nullptr;
  float *values = nullptr;
  cudaStreamCreateWithFlags(&compute, cudaStreamNonBlocking);
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256>>>(values, n);
  cudaFreeAsync(values, compute);
  cudaStreamDestroy(compute);
}
