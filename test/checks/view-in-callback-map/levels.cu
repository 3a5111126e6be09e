// RUN: %check_gpu %s gpu-view-in-callback-map --levels=proven -suffix=PROVEN
// RUN: %check_gpu %s gpu-view-in-callback-map --levels=likely -suffix=LIKELY
//
// A map that can be seen is proof; a C function without a body is a convention.
#include <cuda_runtime.h>
#include <map>

static std::map<int, float *> by_layer;
extern "C" void register_hook(void (*hook)(void *), void *datum);
void copy_loss(void *datum);

void into_the_map(size_t n) {
  float *loss = nullptr;
  cudaMalloc(&loss, n * sizeof(float));
  // CHECK-MESSAGES-PROVEN: levels.cu:[[@LINE+1]]:3: warning: registry keeps a view
  by_layer[0] = loss;
  cudaFree(loss);
}

void into_the_unknown(size_t n) {
  float *loss = nullptr;
  cudaMalloc(&loss, n * sizeof(float));
  // CHECK-MESSAGES-LIKELY: levels.cu:[[@LINE+1]]:3: warning: registry keeps a view
  register_hook(copy_loss, loss);
  cudaFree(loss);
}
