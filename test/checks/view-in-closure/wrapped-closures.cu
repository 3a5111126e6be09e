// RUN: %check_gpu %s gpu-view-in-closure
//
// The closure leaves inside something else: a copy, a list, an optional, another closure.
#include <cuda_runtime.h>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <span>
#include <vector>

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;
Owner make_device(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}
__global__ void fill(float *p, size_t n);

std::function<void()> copied_bad(size_t n) {
  Owner owner = make_device(n);
  std::function<void()> first = [p = owner.get(), n] { fill<<<1, 32>>>(p, n); };
  std::function<void()> second = first;
  return second;
}

std::vector<std::function<void()>> listed_bad(size_t n) {
  Owner owner = make_device(n);
  std::vector<std::function<void()>> all;
  all.push_back([p = owner.get(), n] { fill<<<1, 32>>>(p, n); });
  return all;
}

std::optional<std::function<void()>> optional_bad(size_t n) {
  Owner owner = make_device(n);
  return [p = owner.get(), n] { fill<<<1, 32>>>(p, n); };
}

std::function<void()> nested_bad(size_t n) {
  Owner owner = make_device(n);
  auto inner = [p = owner.get(), n] { fill<<<1, 32>>>(p, n); };
  return [inner] { inner(); };
}

void packaged_bad(size_t n, std::packaged_task<void()> &out) {
  Owner owner = make_device(n);
  out = std::packaged_task<void()>([p = owner.get(), n] { fill<<<1, 32>>>(p, n); });
}

// The function that makes the closure is innocent; the one that gives it the pointer isn't.
std::function<void()> filler_ok(float *p, size_t n) {
  return [p, n] { fill<<<1, 32>>>(p, n); };
}
std::function<void()> through_a_maker_bad(size_t n) {
  Owner owner = make_device(n);
  return filler_ok(owner.get(), n);
}

// The views lie in a struct that is captured by value.
struct Layer {
  std::span<float> weights, bias;
};
std::function<void()> struct_of_views_bad(size_t n) {
  Owner weights = make_device(n), bias = make_device(n);
  Layer layer{{weights.get(), n}, {bias.get(), n}};
  return [layer] { fill<<<1, 32>>>(layer.weights.data(), layer.weights.size()); };
}
