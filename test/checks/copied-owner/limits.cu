// RUN: %check_gpu %s gpu-copied-owner
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <utility>

// A hand-written copy that duplicates the handle.
class Written_bad {
public:
  explicit Written_bad(size_t n) { cudaMalloc(&memory, n); }
  Written_bad(const Written_bad &other) : memory(other.memory) {}
  Written_bad &operator=(const Written_bad &) = delete;
  ~Written_bad() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// A defaulted move leaves the source armed.
class Armed_bad {
public:
  explicit Armed_bad(size_t n) { cudaMalloc(&memory, n); }
  Armed_bad(Armed_bad &&) = default;
  Armed_bad &operator=(Armed_bad &&) = delete;
  ~Armed_bad() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// The move assignment overwrites a live handle.
class Overwrites_bad {
public:
  explicit Overwrites_bad(size_t n) { cudaMalloc(&memory, n); }
  Overwrites_bad(Overwrites_bad &&other) : memory(std::exchange(other.memory, nullptr)) {}
  Overwrites_bad &operator=(Overwrites_bad &&other) {
    memory = std::exchange(other.memory, nullptr);
    return *this;
  }
  ~Overwrites_bad() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// The handles are in an array, or in a struct that is a member.
class FN_Pair {
public:
  FN_Pair() { cudaMalloc(&memory[0], 64), cudaMalloc(&memory[1], 64); }
  ~FN_Pair() { cudaFree(memory[0]), cudaFree(memory[1]); }

private:
  void *memory[2];
};
struct Extent {
  float *begin;
  size_t size;
};
class FN_Nested {
public:
  explicit FN_Nested(size_t n) { cudaMalloc(&extent.begin, n); }
  ~FN_Nested() { cudaFree(extent.begin); }

private:
  Extent extent;
};

// The flag that decides who frees is never set.
class FP_Borrowed {
public:
  explicit FP_Borrowed(void *of) : memory(of) {}
  ~FP_Borrowed() {
    if (owns)
      cudaFree(memory);
  }

private:
  void *memory = nullptr;
  const bool owns = false;
};
