#include <cuda_runtime.h>
#include <functional>
namespace lora {
std::function<void()> bad() {
  float *p;
  cudaMalloc(&p, 4);
  auto task = [p] { cudaMemset(p, 0, 4); };
  cudaFree(p);
  return task;
}
} // namespace lora
void on_click(std::function<void()> then);
void likely() {
  float *q;
  cudaMalloc(&q, 4);
  on_click([q] { cudaMemset(q, 0, 4); });
}
