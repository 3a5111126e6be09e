// RUN: %check_gpu %s gpu-copied-owner
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <utility>

// A hand-written copy that duplicates the handle.
class FN_Written {
public:
  explicit FN_Written(size_t n) { cudaMalloc(&memory, n); }
  FN_Written(const FN_Written &other) : memory(other.memory) {}
  FN_Written &operator=(const FN_Written &) = delete;
  ~FN_Written() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// A defaulted move leaves the source armed.
class FN_Armed {
public:
  explicit FN_Armed(size_t n) { cudaMalloc(&memory, n); }
  FN_Armed(FN_Armed &&) = default;
  FN_Armed &operator=(FN_Armed &&) = delete;
  ~FN_Armed() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// The move assignment overwrites a live handle.
class FN_Overwrites {
public:
  explicit FN_Overwrites(size_t n) { cudaMalloc(&memory, n); }
  FN_Overwrites(FN_Overwrites &&other) : memory(std::exchange(other.memory, nullptr)) {}
  FN_Overwrites &operator=(FN_Overwrites &&other) {
    memory = std::exchange(other.memory, nullptr);
    return *this;
  }
  ~FN_Overwrites() { cudaFree(memory); }

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
