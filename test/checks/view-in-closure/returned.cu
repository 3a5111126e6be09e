// RUN: %check_gpu %s gpu-view-in-closure
//
// A closure that is returned outlives every local of the function that made it.
#include <cuda_runtime.h>
#include <functional>
#include <memory>
#include <span>

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;
Owner make_device(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}
__global__ void scale(float *values, size_t n, float by);

std::function<void(float)> span_of_owner_bad(size_t n) {
  Owner weights = make_device(n);
  std::span<float> view(weights.get(), n);
  return [view](float by) { scale<<<8, 128>>>(view.data(), view.size(), by); };
}

auto bare_lambda_bad(size_t n) {
  Owner weights = make_device(n);
  float *raw = weights.get();
  return [raw, n] { scale<<<8, 128>>>(raw, n, 2.0f); };
}

std::function<void()> freed_after_capture_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  std::function<void()> rescale = [scratch, n] { scale<<<8, 128>>>(scratch, n, 0.5f); };
  rescale();
  cudaFree(scratch);
  return rescale;
}

std::function<void()> nobody_frees_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  return [scratch, n] { scale<<<8, 128>>>(scratch, n, 0.5f); };
}

struct Plan {
  int steps;
  std::function<void()> launch;
};
Plan in_a_struct_bad(size_t n) {
  Owner weights = make_device(n);
  return Plan{3, [view = std::span(weights.get(), n)] { scale<<<8, 128>>>(view.data(), view.size(), 1.5f); }};
}

void through_a_parameter_bad(size_t n, std::function<void()> &later) {
  Owner weights = make_device(n);
  later = [p = weights.get(), n] { scale<<<8, 128>>>(p, n, 3.0f); };
}

std::function<void()> by_reference_bad(size_t n) {
  Owner weights = make_device(n);
  return [&weights, n] { scale<<<8, 128>>>(weights.get(), n, 3.0f); };
}
