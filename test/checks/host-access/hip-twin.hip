// RUN: %check_gpu %s gpu-host-access
#include <hip/hip_runtime.h>

double read_bad(size_t n) {
  double *cells = nullptr;
  (void)hipMalloc(&cells, n * sizeof(double));
  double first = cells[0];
  (void)hipFree(cells);
  return first;
}

double managed_ok() {
  double *cell = nullptr;
  (void)hipMallocManaged(&cell, sizeof(double), hipMemAttachGlobal);
  *cell = 1.0;
  double read = *cell;
  (void)hipFree(cell);
  return read;
}
