// RUN: %check_gpu %s gpu-view-in-callback-map
//
// The map holds the view itself, by name or by number.
#include <cuda_runtime.h>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

static std::unordered_map<std::string, std::span<float>> published;
static std::map<int, float *> by_layer;

void freed_bad(const std::string &name, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published[name] = {activation, n};
  cudaFree(activation);
}

void raw_pointer_bad(int layer, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  by_layer.emplace(layer, activation);
  cudaFree(activation);
}

void insert_or_assign_bad(const std::string &name, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published.insert_or_assign(name, std::span(activation, n));
  cudaFree(activation);
}

void through_a_reference_bad(const std::string &name, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  std::span<float> &entry = published[name];
  entry = {activation, n};
  cudaFree(activation);
}

void map_of_the_caller_bad(std::map<int, std::span<float>> &table, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  table[0] = {activation, n};
  cudaFree(activation);
}

void one_exit_forgets_bad(const std::string &name, size_t n, bool early) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published[name] = {activation, n};
  if (!early)
    published.erase(name);
  cudaFree(activation);
}

void never_freed_bad(const std::string &name, size_t n) {
  float *activation = nullptr;
  cudaMalloc(&activation, n * sizeof(float));
  published[name] = {activation, n};
}
