// RUN: %check_gpu %s gpu-stale-registration
#include <cuda_runtime.h>
#include <cstdlib>

void freed(float *device, size_t n) {
  float *host = static_cast<float *>(malloc(n));
  cudaHostRegister(host, n, cudaHostRegisterDefault);
  cudaMemcpy(device, host, n, cudaMemcpyHostToDevice);
  free(host);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory ends while it is still registered [gpu-stale-registration]
// CHECK-MESSAGES: :[[@LINE-6]]:10: note: stored in 'host' here
// CHECK-MESSAGES: :[[@LINE-7]]:38: note: allocated here
// CHECK-MESSAGES: :[[@LINE-7]]:3: note: page-locked by registration here
// CHECK-MESSAGES: :[[@LINE-6]]:3: note: unregister the memory before it is freed

static void pin(void *memory, size_t n) { cudaHostRegister(memory, n, cudaHostRegisterDefault); }
void pinned_elsewhere(size_t n) {
  void *host = malloc(n);
  pin(host, n);
  free(host);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory ends while it is still registered [gpu-stale-registration]
// CHECK-MESSAGES: :[[@LINE-7]]:43: note: page-locked by registration here
// CHECK-MESSAGES: :[[@LINE-6]]:9: note: stored in 'host' here
// CHECK-MESSAGES: :[[@LINE-7]]:16: note: allocated here
// CHECK-MESSAGES: :[[@LINE-7]]:3: note: passed to 'pin' here
// CHECK-MESSAGES: :[[@LINE-7]]:3: note: unregister the memory before it is freed
