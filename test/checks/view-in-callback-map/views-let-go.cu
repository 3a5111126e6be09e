// RUN: %check_gpu %s gpu-view-in-callback-map
//
// Maps of views that are kept in order, of owners, and maps that only count.
#include <cuda_runtime.h>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

static std::unordered_map<std::string, std::span<float>> published;
static std::map<int, float *> by_layer;

void erased_ok(const std::string &name, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published[name] = {activation, n};
  published.erase(name);
  cudaFree(activation);
}

void all_cleared_ok(const std::string &name, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published[name] = {activation, n};
  published.clear();
  cudaFree(activation);
}

// The table only records what the caller goes on to hold.
float *recorded_and_returned_ok(int layer, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  by_layer[layer] = activation;
  return activation;
}

// The pointer is a key that nobody follows.
void counted_ok(size_t n) {
  static std::map<const void *, size_t> sizes;
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  sizes[activation] = n;
  cudaFree(activation);
}

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
static std::map<std::string, std::unique_ptr<float, FreeDevice>> owned;
void map_of_owners_ok(const std::string &name, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  owned[name].reset(activation);
}
