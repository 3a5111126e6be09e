// RUN: %check_gpu %s gpu-truncate-then-append --levels=possible
// RUN: %check_gpu %s gpu-truncate-then-append -suffix=DEFAULT
// RUN: %check_gpu %s gpu-truncate-then-append -suffix=STRICT --option=gpu-truncate-then-append.Strict=true
//
// The driver stages pageable memory before the call returns: right today, broken once the buffer is pinned.
// CHECK-MESSAGES-DEFAULT-NOT: warning:
// CHECK-MESSAGES: pageable.cu:[[@LINE+7]]:3: warning: 'batch' is filled again {{.*}}
// CHECK-MESSAGES-STRICT: pageable.cu:[[@LINE+6]]:3: warning: 'batch' is filled again {{.*}}
#include <cuda_runtime.h>
#include <vector>

void pageable_bad(float *device, std::vector<float> batch, float value, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  batch.clear();
  batch.push_back(value);
}
