// RUN: %check_gpu %s gpu-view-in-pool
//
// Pools that own, and things that look like pools.
#include <cuda_runtime.h>
#include <map>
#include <memory>
#include <span>
#include <vector>

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;

class OwnerPool_ok {
public:
  Owner get(size_t n) {
    if (!idle.empty()) {
      Owner last = std::move(idle.back());
      idle.pop_back();
      return last;
    }
    float *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(float));
    return Owner(memory);
  }
  void put(Owner used) { idle.push_back(std::move(used)); }

private:
  std::vector<Owner> idle;
};

// An arena: the pieces lie in one block, which it frees.
class Arena_ok {
public:
  explicit Arena_ok(size_t bytes) : end(bytes) { cudaMalloc(&block, bytes); }
  Arena_ok(const Arena_ok &) = delete;
  Arena_ok &operator=(const Arena_ok &) = delete;
  ~Arena_ok() { cudaFree(block); }
  std::span<char> take(size_t n) {
    std::span<char> piece(block + used, n);
    used += n;
    return piece;
  }

private:
  char *block = nullptr;
  size_t used = 0, end;
};

// A table of what callers hold and give back.
class Ledger_ok {
public:
  float *allocate(size_t n) {
    float *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(float));
    sizes[memory] = n;
    return memory;
  }
  void release(float *memory) {
    sizes.erase(memory);
    cudaFree(memory);
  }

private:
  std::map<float *, size_t> sizes;
};
