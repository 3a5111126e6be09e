// RUN: %check_gpu %s gpu-leaked-allocation
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <cassert>
#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

__global__ void work(float *p, size_t n);

// Allocated by the class, freed by none of its functions.
class FN_NeverFreed {
public:
  explicit FN_NeverFreed(size_t n) { cudaMalloc(&weights, n * sizeof(float)); }
  float *get() const { return weights; }

private:
  float *weights = nullptr;
};

// The destructor frees the sibling only.
class FN_Sibling {
public:
  explicit FN_Sibling(size_t n) {
    cudaMalloc(&weights, n * sizeof(float));
    cudaMalloc(&bias, n * sizeof(float));
  }
  ~FN_Sibling() { cudaFree(weights); }

private:
  float *weights = nullptr, *bias = nullptr;
};

// The member is allocated again before the old block is freed.
class Growing {
public:
  ~Growing() { cudaFree(block); }
  void FN_grow(size_t n) {
    if (n <= size)
      return;
    cudaMalloc(&block, n);
    size = n;
  }

private:
  char *block = nullptr;
  size_t size = 0;
};

// The free stands in an assertion, which a release build drops.
void FN_in_assert(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  assert(cudaFree(scratch) == cudaSuccess);
}

// A callee may throw between allocation and free: possible, so not in the default.
void may_throw(size_t n);
void FN_callee_throws(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  may_throw(n);
  cudaFree(scratch);
}

// A constructor that throws after it allocated: its destructor doesn't run.
class FN_Throwing {
public:
  explicit FN_Throwing(size_t n) {
    cudaMalloc(&block, n);
    if (n > 4096)
      throw std::length_error("n");
  }
  ~FN_Throwing() { cudaFree(block); }

private:
  void *block = nullptr;
};

// A free function for the whole struct forgets a field.
struct State {
  float *mean, *variance;
};
void FN_init_state(State *s, size_t n) {
  cudaMalloc(&s->mean, n);
  cudaMalloc(&s->variance, n);
}
void FN_free_state(State *s) { cudaFree(s->mean); }

// One variable allocates again and again, a local container keeps each block.
void FP_kept_in_a_container(int count, size_t n) {
  std::vector<float *> blocks;
  float *block = nullptr;
  for (int i = 0; i < count; ++i) {
    cudaMalloc(&block, n);
    blocks.push_back(block);
  }
  for (float *&each : blocks)
    cudaFree(each);
}

// The closure that frees is kept in a std::function.
void FP_freed_by_a_function_object(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  std::function<void()> clean_up = [&] { cudaFree(scratch); };
  if (!early)
    work<<<1, 64>>>(scratch, n);
  clean_up();
}

// A shared_ptr to nothing runs its deleter at the end of the scope; the deleter frees what it captures.
void FP_freed_by_a_deleter(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  std::shared_ptr<void> at_exit(nullptr, [&](void *) { cudaFree(scratch); });
  if (early)
    return;
  work<<<1, 64>>>(scratch, n);
}
