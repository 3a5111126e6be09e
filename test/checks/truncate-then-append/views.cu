// RUN: %check_gpu %s gpu-truncate-then-append
//
// A view of the old contents is used after the refill.
#include <cuda_runtime.h>
#include <span>
#include <vector>

void launch(const float *values, size_t n);
__global__ void sum(const float *values, size_t n);

void span_of_the_old_bad(std::vector<float> &batch, const std::vector<float> &next, float *device) {
  std::span<float> old(batch);
  batch.clear();
  batch.insert(batch.end(), next.begin(), next.end());
  cudaMemcpy(device, old.data(), old.size_bytes(), cudaMemcpyHostToDevice);
}

void pointer_to_the_old_bad(std::vector<float> &batch, float value, float *device) {
  const float *first = batch.data();
  batch.clear();
  batch.push_back(value);
  cudaMemcpy(device, first, sizeof(float), cudaMemcpyHostToDevice);
}

void taken_again_ok(std::vector<float> &batch, const std::vector<float> &next, float *device) {
  std::span<float> view(batch);
  batch.clear();
  batch.insert(batch.end(), next.begin(), next.end());
  view = batch;
  cudaMemcpy(device, view.data(), view.size_bytes(), cudaMemcpyHostToDevice);
}

void used_before_ok(std::vector<float> &batch, float value, float *device) {
  std::span<float> view(batch);
  cudaMemcpy(device, view.data(), view.size_bytes(), cudaMemcpyHostToDevice);
  batch.clear();
  batch.push_back(value);
}
