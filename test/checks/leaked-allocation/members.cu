// RUN: %check_gpu %s gpu-leaked-allocation
//
// Memory of objects: a block that is outgrown, a constructor that throws.
#include <cuda_runtime.h>
#include <stdexcept>
#include <utility>

// The member is allocated again because it is too small, and the old block not freed.
class Growing {
public:
  ~Growing() { cudaFree(block); }
  void reserve_bad(size_t n) {
    if (n <= size)
      return;
    cudaMalloc(&block, n);
    size = n;
  }
  void ensure_bad(size_t n) {
    if (size < n) {
      cudaMalloc(&block, n);
      size = n;
    }
  }
  void reserve_ok(size_t n) {
    if (n <= size)
      return;
    cudaFree(block);
    cudaMalloc(&block, n);
    size = n;
  }
  void on_demand_ok(size_t n) {
    if (!block)
      cudaMalloc(&block, n);
  }
  void first_time_ok(size_t n) {
    if (size != 0)
      return;
    cudaMalloc(&block, n);
    size = n;
  }
  char *take_ok() { return std::exchange(block, nullptr); }

private:
  char *block = nullptr;
  size_t size = 0;
};

// The destructor of an object whose constructor throws doesn't run.
class Throwing_bad {
public:
  explicit Throwing_bad(size_t n) {
    cudaMalloc(&block, n);
    if (n > 4096)
      throw std::length_error("n");
  }
  ~Throwing_bad() { cudaFree(block); }

private:
  void *block = nullptr;
};

class Checks_first_ok {
public:
  explicit Checks_first_ok(size_t n) {
    if (n > 4096)
      throw std::length_error("n");
    cudaMalloc(&block, n);
  }
  ~Checks_first_ok() { cudaFree(block); }

private:
  void *block = nullptr;
};

class Cleans_up_ok {
public:
  explicit Cleans_up_ok(size_t n) {
    cudaMalloc(&block, n);
    if (n > 4096) {
      cudaFree(block);
      throw std::length_error("n");
    }
  }
  ~Cleans_up_ok() { cudaFree(block); }

private:
  void *block = nullptr;
};

// A member is complete and ends.
struct Block {
  ~Block() { cudaFree(memory); }
  void *memory = nullptr;
};
class Member_ends_ok {
public:
  explicit Member_ends_ok(size_t n) {
    cudaMalloc(&block.memory, n);
    if (n > 4096)
      throw std::length_error("n");
  }

private:
  Block block;
};
