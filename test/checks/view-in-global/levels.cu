// RUN: %check_gpu %s gpu-view-in-global --levels=proven -suffix=PROVEN
// RUN: %check_gpu %s gpu-view-in-global --levels=likely -suffix=LIKELY
// RUN: %check_gpu %s gpu-view-in-global --levels=possible -suffix=POSSIBLE
//
// How sure it is depends on who else could free through the global.
#include <cuda_runtime.h>
#include <span>
#include "Inputs/tables.h"

static std::span<float> shown;
void freed(size_t n) {
  float *loss = nullptr;
  cudaMalloc(&loss, n * sizeof(float));
  // CHECK-MESSAGES-PROVEN: levels.cu:[[@LINE+1]]:3: warning: global 'shown' keeps a view
  shown = {loss, n};
  cudaFree(loss);
}

std::span<float> of_this_file;
void nobody_can_free(size_t n) {
  float *table = nullptr;
  cudaMalloc(&table, n * sizeof(float));
  // CHECK-MESSAGES-PROVEN: levels.cu:[[@LINE+1]]:3: warning: global 'of_this_file' holds the only handle
  of_this_file = {table, n};
}

std::span<float> of_all_files;
void a_user_of_the_header_could_free(size_t n) {
  float *table = nullptr;
  cudaMalloc(&table, n * sizeof(float));
  // CHECK-MESSAGES-LIKELY: levels.cu:[[@LINE+1]]:3: warning: global 'of_all_files' holds the only handle
  of_all_files = {table, n};
}

// Often on purpose: the process ends with it.
float *raw = nullptr;
void until_the_process_ends(size_t n) {
  float *table = nullptr;
  cudaMalloc(&table, n * sizeof(float));
  // CHECK-MESSAGES-POSSIBLE: levels.cu:[[@LINE+1]]:3: warning: global 'raw' holds the only handle
  raw = table;
}

static std::span<float> active;
// The class may be known to end after everybody who looks at the global.
struct Model {
  explicit Model(size_t n) { cudaMalloc(&weights, n * sizeof(float)); }
  Model(const Model &) = delete;
  Model &operator=(const Model &) = delete;
  ~Model() { cudaFree(weights); }
  // CHECK-MESSAGES-LIKELY: levels.cu:[[@LINE+1]]:{{[0-9]+}}: warning: global 'active' keeps a view of member 'weights'
  void publish(size_t n) { active = {weights, n}; }
  float *weights = nullptr;
};
