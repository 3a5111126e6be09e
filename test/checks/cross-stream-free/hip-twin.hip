// RUN: %check_gpu %s gpu-cross-stream-free
#include <hip/hip_runtime.h>

__global__ void reduce(double *cells, size_t n);

void two_streams_bad(size_t n, hipStream_t compute, hipStream_t copy) {
  double *cells = nullptr;
  (void)hipMallocAsync(reinterpret_cast<void **>(&cells), n * sizeof(double), compute);
  reduce<<<8, 256, 0, compute>>>(cells, n);
  (void)hipFreeAsync(cells, copy);
}

void same_stream_ok(size_t n, hipStream_t compute) {
  double *cells = nullptr;
  (void)hipMallocAsync(reinterpret_cast<void **>(&cells), n * sizeof(double), compute);
  reduce<<<8, 256, 0, compute>>>(cells, n);
  (void)hipFreeAsync(cells, compute);
}
