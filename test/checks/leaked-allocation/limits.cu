// RUN: %check_gpu %s gpu-leaked-allocation
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <cassert>
#include <functional>
#include <stdexcept>
#include <utility>
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
class Sibling_bad {
public:
  explicit Sibling_bad(size_t n) {
    cudaMalloc(&weights, n * sizeof(float));
    cudaMalloc(&bias, n * sizeof(float));
  }
  ~Sibling_bad() { cudaFree(weights); }

private:
  float *weights = nullptr, *bias = nullptr;
};

// A member gets another block, by a copy or after a use, and the old one is not freed.
class Growing {
public:
  ~Growing() { cudaFree(block); }
  void init(size_t n) { cudaMalloc(&block, n); }
  void FN_grow_by_copy(size_t n) {
    char *larger = nullptr;
    cudaMalloc(&larger, n);
    cudaMemcpy(larger, block, size, cudaMemcpyDeviceToDevice);
    block = larger;
    size = n;
  }
  void FN_again(size_t n) {
    cudaMemset(block, 0, size);
    cudaMalloc(&block, n);
    size = n;
  }
  void FN_forget() {
    cudaMemset(block, 0, size);
    block = nullptr;
  }

private:
  char *block = nullptr;
  size_t size = 0;
};

// The free stands in an assertion, which a release build drops.
void in_assert_bad(size_t n) {
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

// A free function for the whole struct forgets a field.
struct State {
  float *mean, *variance;
};
void init_state_bad(State *s, size_t n) {
  cudaMalloc(&s->mean, n);
  cudaMalloc(&s->variance, n);
}
void free_state_ok(State *s) { cudaFree(s->mean); }

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

// The blocks of a local container are freed by nobody.
void FN_lost_in_a_container(int count, size_t n) {
  std::vector<float *> blocks;
  for (int i = 0; i < count; ++i) {
    float *block = nullptr;
    cudaMalloc(&block, n);
    blocks.push_back(block);
  }
}

// Whoever gets a closure that frees is taken to run it: where it is not yet made, where it is called off, and where
// nobody runs it.
template <class F> class ScopeExit {
public:
  explicit ScopeExit(F run) : run(std::move(run)) {}
  ScopeExit(const ScopeExit &) = delete;
  ScopeExit &operator=(const ScopeExit &) = delete;
  ~ScopeExit() {
    if (armed)
      run();
  }
  void call_off() { armed = false; }

private:
  F run;
  bool armed = true;
};
bool FN_before_the_guard(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  if (early)
    return false;
  ScopeExit guard([&] { cudaFree(scratch); });
  work<<<1, 64>>>(scratch, n);
  return true;
}
bool FN_called_off(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  ScopeExit guard([&] { cudaFree(scratch); });
  if (early) {
    guard.call_off();
    return false;
  }
  work<<<1, 64>>>(scratch, n);
  return true;
}
bool FN_function_object_not_run(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  std::function<void()> clean_up = [&] { cudaFree(scratch); };
  if (early)
    return false;
  work<<<1, 64>>>(scratch, n);
  clean_up();
  return true;
}

// The closure of a guard holds a copy of the pointer.
bool guard_with_a_copy_ok(size_t n, bool early) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  ScopeExit guard([scratch] { cudaFree(scratch); });
  if (early)
    return false;
  work<<<1, 64>>>(scratch, n);
  return true;
}

// A constructor throws, and what is complete by then ends: a base class, or the object itself, if the constructor
// delegates to another.
struct Base {
  ~Base() { cudaFree(block); }
  void *block = nullptr;
};
class Derived_ok : Base {
public:
  explicit Derived_ok(size_t n) {
    cudaMalloc(&block, n);
    if (n > 4096)
      throw std::length_error("n");
  }
};
class Delegating_ok {
public:
  Delegating_ok() {}
  explicit Delegating_ok(size_t n) : Delegating_ok() {
    cudaMalloc(&block, n);
    if (n > 4096)
      throw std::length_error("n");
  }
  ~Delegating_ok() { cudaFree(block); }

private:
  void *block = nullptr;
};

// A first allocation behind a comparison is taken for one that replaces a block which is too small.
class Bounded {
public:
  ~Bounded() { cudaFree(block); }
  void init_ok(size_t n) {
    if (n > 4096)
      return;
    cudaMalloc(&block, n);
  }

private:
  void *block = nullptr;
};
