// RUN: %check_gpu %s gpu-stale-registration
#include <hip/hip_runtime.h>
#include <cstdlib>

void freed_bad(size_t n) {
  void *host = malloc(n);
  (void)hipHostRegister(host, n, hipHostRegisterDefault);
  free(host);
}

void unregistered_ok(size_t n) {
  void *host = malloc(n);
  (void)hipHostRegister(host, n, hipHostRegisterDefault);
  (void)hipHostUnregister(host);
  free(host);
}
