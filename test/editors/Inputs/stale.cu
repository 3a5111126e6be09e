#include <cuda_runtime.h>
#include <functional>

std::function<void()> stale() {
  float *weights;
  cudaMalloc(&weights, 4);
  auto task = [weights] { cudaMemset(weights, 0, 4); };
  cudaFree(weights);
  return task;
}

void fine() {
  float *weights;
  cudaMalloc(&weights, 4);
  cudaFree(weights);
}
