#include "gradient_probe.h"

#include "cuda_check.h"
#include "gradient_hooks.h"
#include "kernels.h"

namespace {

// The user datum is device memory for the norm.
void print_norm(const float *gradient, std::size_t size, void *user) {
  squared_norm({gradient, size}, static_cast<float *>(user), nullptr);
  float norm = 0.0f;
  CUDA_CHECK(cudaMemcpy(&norm, user, sizeof(float), cudaMemcpyDeviceToHost));
  std::printf("squared norm of the gradient: %g\n", norm);
}

} // namespace

void probe_without_unregistering(const std::function<void()> &steps) {
  float *norm = nullptr;
  CUDA_CHECK(cudaMalloc(&norm, sizeof(float)));
  register_hook("after_backward", print_norm, norm);
  steps();
  CUDA_CHECK(cudaFree(norm));
}

void probe(const std::function<void()> &steps) {
  float *norm = nullptr;
  CUDA_CHECK(cudaMalloc(&norm, sizeof(float)));
  register_hook("after_backward", print_norm, norm);
  steps();
  unregister_hook("after_backward");
  CUDA_CHECK(cudaFree(norm));
}
