#include "gradient_probe.h"

#include "cuda_check.h"
#include "gradient_hooks.h"
#include "kernels.h"

namespace {

// The user datum is the device memory that the norm was computed into.
void print_norm(const char *name, void *user) {
  float norm = 0.0f;
  CUDA_CHECK(cudaMemcpy(&norm, user, sizeof(float), cudaMemcpyDeviceToHost));
  std::printf("%s: squared norm %g\n", name, norm);
}

} // namespace

void probe_without_unregistering(std::span<const float> gradient, cudaStream_t stream,
                                 const std::function<void()> &steps) {
  float *norm = nullptr;
  CUDA_CHECK(cudaMalloc(&norm, sizeof(float)));
  squared_norm(gradient, norm, stream);
  CUDA_CHECK(cudaStreamSynchronize(stream));
  register_hook("after_backward", print_norm, norm);
  steps();
  CUDA_CHECK(cudaFree(norm));
}

void probe(std::span<const float> gradient, cudaStream_t stream,
           const std::function<void()> &steps) {
  float *norm = nullptr;
  CUDA_CHECK(cudaMalloc(&norm, sizeof(float)));
  squared_norm(gradient, norm, stream);
  CUDA_CHECK(cudaStreamSynchronize(stream));
  register_hook("after_backward", print_norm, norm);
  steps();
  unregister_hook("after_backward");
  CUDA_CHECK(cudaFree(norm));
}
