// RUN: %check_gpu %s gpu-view-in-pool
//
// The pool's factory allocates and hands out raw memory, and no function of the class frees what comes back.
#include <cuda_runtime.h>
#include <deque>
#include <map>
#include <span>
#include <vector>

class Stack_bad {
public:
  float *get(size_t n) {
    if (!idle.empty()) {
      float *last = idle.back();
      idle.pop_back();
      return last;
    }
    float *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(float));
    return memory;
  }
  void put(float *used) { idle.push_back(used); }

private:
  std::vector<float *> idle;
};

class Ring_bad {
public:
  float *get(size_t n) {
    if (!idle.empty()) {
      float *first = idle.front();
      idle.pop_front();
      return first;
    }
    float *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(float));
    return memory;
  }
  void put(float *used) { idle.push_back(used); }

private:
  std::deque<float *> idle;
};

class BySize_bad {
public:
  float *get(size_t n) {
    auto found = idle.find(n);
    if (found != idle.end()) {
      float *fitting = found->second;
      idle.erase(found);
      return fitting;
    }
    float *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(float));
    return memory;
  }
  void put(float *used, size_t n) { idle.emplace(n, used); }

private:
  std::multimap<size_t, float *> idle;
};

class Spans_bad {
public:
  std::span<float> get(size_t n) {
    if (!idle.empty()) {
      std::span<float> last = idle.back();
      idle.pop_back();
      return last;
    }
    float *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(float));
    return {memory, n};
  }
  void put(std::span<float> used) { idle.push_back(used); }

private:
  std::vector<std::span<float>> idle;
};
