// RUN: %check_gpu %s gpu-leaked-allocation
//
// Who takes the memory over: an owner, the caller, a member, a container, a function that nobody can read.
#include <cuda_runtime.h>
#include <memory>
#include <vector>

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;
void keep_somewhere(float *memory);
void print(const Owner &owner);

void owner_ok(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  Owner owner(memory);
  print(owner);
}

float *returned_ok(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  return memory;
}

cudaError_t out_parameter_ok(float **out, size_t n) {
  float *memory = nullptr;
  cudaError_t status = cudaMalloc(&memory, n * sizeof(float));
  if (status == cudaSuccess)
    *out = memory;
  return status;
}

void unknown_function_ok(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  keep_somewhere(memory);
}

void container_ok(std::vector<float *> &blocks, size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  blocks.push_back(memory);
}

void freed_by_a_guard_ok(size_t n) {
  struct Guard {
    float *memory;
    ~Guard() { cudaFree(memory); }
  };
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  Guard guard{memory};
  cudaDeviceSynchronize();
}

static void give_back(float *memory) { cudaFree(memory); }
void freed_by_a_function_ok(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  give_back(memory);
}

void released_and_lost_bad(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  Owner owner(memory);
  owner.release();
}

float *dev_alloc(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  return memory;
}
void wrapper_bad(size_t n) {
  float *memory = dev_alloc(n);
  cudaMemset(memory, 0, n * sizeof(float));
}

int main() {
  float *memory = nullptr;
  cudaMalloc(&memory, 4096);
  cudaDeviceSynchronize();
}
