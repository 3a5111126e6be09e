// RUN: %check_gpu %s gpu-view-in-global
//
// The view in the global is all that is left of the memory: nobody can free it.
#include <cuda_runtime.h>
#include <cstdlib>
#include <memory>
#include <span>

__global__ void init(float *table, size_t n);

static std::span<float> lookup_table_bad;
void make_lookup_table(size_t n) {
  float *table = nullptr;
  cudaMalloc(&table, n * sizeof(float));
  init<<<1, 64>>>(table, n);
  lookup_table_bad = {table, n};
}

// A teardown function frees through the global.
static std::span<float> sine_table;
void make_sine_table_ok(size_t n) {
  float *table = nullptr;
  cudaMalloc(&table, n * sizeof(float));
  sine_table = {table, n};
}
void drop_sine_table_ok() {
  cudaFree(sine_table.data());
  sine_table = {};
}

// So does a function given to atexit.
static float *cosine_table = nullptr;
static void drop_cosine_table() { cudaFree(cosine_table); }
void make_cosine_table_ok(size_t n) {
  cudaMalloc(&cosine_table, n * sizeof(float));
  std::atexit(drop_cosine_table);
}

// The global owns.
struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
static std::unique_ptr<float, FreeDevice> owned_table;
void make_owned_table_ok(size_t n) {
  float *table = nullptr;
  cudaMalloc(&table, n * sizeof(float));
  owned_table.reset(table);
}

// It is freed through the global before it is made larger.
static std::span<float> workspace;
void reserve_ok(size_t n) {
  if (workspace.size() >= n)
    return;
  cudaFree(workspace.data());
  float *larger = nullptr;
  cudaMalloc(&larger, n * sizeof(float));
  workspace = {larger, n};
}
