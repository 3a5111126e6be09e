// RUN: %check_gpu %s gpu-mismatched-free
#include <hip/hip_runtime.h>

void pinned_as_device_bad(size_t n) {
  void *staging = nullptr;
  (void)hipHostMalloc(&staging, n, hipHostMallocDefault);
  (void)hipFree(staging);
}

void twice_bad(size_t n) {
  void *buffer = nullptr;
  (void)hipMalloc(&buffer, n);
  (void)hipFree(buffer);
  (void)hipFree(buffer);
}

void pinned_ok(size_t n) {
  void *staging = nullptr;
  (void)hipHostMalloc(&staging, n, hipHostMallocDefault);
  (void)hipHostFree(staging);
}
