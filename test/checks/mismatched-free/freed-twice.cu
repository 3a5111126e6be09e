// RUN: %check_gpu %s gpu-mismatched-free
//
// The same memory is freed a second time.
#include <cuda_runtime.h>
#include <memory>
#include <thrust/device_vector.h>
#include <vector>

__global__ void work(float *p, size_t n);

void twice_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
  cudaFree(scratch);
}

void once_in_the_branch_and_at_the_end_bad(size_t n, bool small) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  if (small)
    cudaFree(scratch);
  else
    work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
}

void through_an_alias_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  float *same = scratch;
  cudaFree(scratch);
  cudaFree(same);
}

void owned_by_a_vector_bad(size_t n) {
  thrust::device_vector<float> values(n);
  cudaFree(thrust::raw_pointer_cast(values.data()));
}

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
void owned_by_a_pointer_bad(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  std::unique_ptr<float, FreeDevice> owner(memory);
  cudaFree(memory);
}

void null_after_the_first_ok(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  cudaFree(scratch);
  scratch = nullptr;
  cudaFree(scratch);
}

void either_branch_ok(size_t n, bool small) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n * sizeof(float));
  if (small) {
    cudaFree(scratch);
    return;
  }
  work<<<1, 64>>>(scratch, n);
  cudaFree(scratch);
}

void released_first_ok(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  std::unique_ptr<float, FreeDevice> owner(memory);
  cudaFree(owner.release());
}

// Each round frees another element: a copy of it, or through a reference.
void each_element_ok(int count, size_t n) {
  std::vector<float *> blocks;
  for (int i = 0; i < count; ++i) {
    float *block = nullptr;
    cudaMalloc(&block, n);
    blocks.push_back(block);
  }
  for (float *each : blocks)
    cudaFree(each);
}
void by_reference_ok(int count, size_t n) {
  std::vector<float *> blocks;
  for (int i = 0; i < count; ++i) {
    float *block = nullptr;
    cudaMalloc(&block, n);
    blocks.push_back(block);
  }
  for (float *&each : blocks)
    cudaFree(each);
}
