// RUN: %check_gpu %s gpu-slice-out-of-range
// The same functions of HIP.
#include <hip/hip_runtime.h>
#include <stddef.h>

void copy_elements_bad(const float *h, size_t n) {
  float *d = nullptr;
  hipMalloc(&d, n);
  hipMemcpy(d, h, n * sizeof(float), hipMemcpyHostToDevice);
  hipFree(d);
}

void pitched_bad(float *h, size_t rows, size_t width) {
  char *d = nullptr;
  size_t pitch = 0;
  hipMallocPitch((void **)&d, &pitch, width, rows);
  hipMemcpy(h, d, width * rows, hipMemcpyDeviceToHost);
  hipFree(d);
}

void right_ok(const float *h, size_t n) {
  float *d = nullptr;
  hipMalloc(&d, n * sizeof(float));
  hipMemcpy(d, h, n * sizeof(float), hipMemcpyHostToDevice);
  hipFree(d);
}
