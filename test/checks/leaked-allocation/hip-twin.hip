// RUN: %check_gpu %s gpu-leaked-allocation
#include <hip/hip_runtime.h>

bool early_return_bad(size_t n, bool fits) {
  double *cells = nullptr;
  (void)hipMalloc(&cells, n * sizeof(double));
  if (!fits)
    return false;
  (void)hipFree(cells);
  return true;
}

void stream_bad() {
  hipStream_t stream = nullptr;
  (void)hipStreamCreate(&stream);
}

void freed_ok(size_t n) {
  double *cells = nullptr;
  if (hipMalloc(&cells, n * sizeof(double)) != hipSuccess)
    return;
  (void)hipFree(cells);
}
