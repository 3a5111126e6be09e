// RUN: %check_gpu %s gpu-mismatched-free
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <cstdlib>
#include <vector>

// The stream on which the memory is freed is gone.
void FN_destroyed_stream(size_t n) {
  cudaStream_t stream = nullptr;
  void *buffer = nullptr;
  cudaStreamCreate(&stream);
  cudaMallocAsync(&buffer, n, stream);
  cudaStreamDestroy(stream);
  cudaFreeAsync(buffer, stream);
}

// The address of the handle instead of the handle.
void FN_address_of_the_handle(size_t n) {
  void *buffer = nullptr;
  cudaMalloc(&buffer, n);
  cudaFree(&buffer);
}

// delete[] of what new made, and the like, is the business of other tools.
void heap_only_ok(size_t n) {
  float *values = new float[n];
  delete values;
}

// Allocated by the one method, freed wrongly by the other.
class Stage {
public:
  void FN_open(size_t n) { cudaMallocHost(&bytes, n); }
  void FN_close() { cudaFree(bytes); }

private:
  void *bytes = nullptr;
};

// Allocated in the constructor, freed wrongly in the destructor.
class FN_Staging {
public:
  explicit FN_Staging(size_t n) { cudaMallocHost(&bytes, n); }
  ~FN_Staging() { cudaFree(bytes); }

private:
  void *bytes = nullptr;
};

// Each round frees another element; through a reference or an index it is understood.
void FP_freed_in_a_loop(int count, size_t n) {
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
