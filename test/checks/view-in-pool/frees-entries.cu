// RUN: %check_gpu %s gpu-view-in-pool
//
// Pools of raw memory that free what they store, with every entry accounted for.
#include <algorithm>
#include <cuda_runtime.h>
#include <map>
#include <mutex>
#include <span>
#include <vector>

class Bounded_ok {
public:
  ~Bounded_ok() { trim(0); }
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
  void put(float *used) {
    if (idle.size() < 8)
      idle.push_back(used);
    else
      cudaFree(used);
  }
  void trim(size_t left) {
    while (idle.size() > left) {
      cudaFree(idle.back());
      idle.pop_back();
    }
  }

private:
  std::vector<float *> idle;
};

class Locked_ok {
public:
  ~Locked_ok() {
    for (std::span<float> each : idle)
      cudaFree(each.data());
  }
  std::span<float> get(size_t n) {
    std::lock_guard<std::mutex> guard(lock);
    if (!idle.empty()) {
      std::span<float> last = idle.back();
      idle.pop_back();
      return last;
    }
    float *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(float));
    return {memory, n};
  }
  void put(std::span<float> used) {
    std::lock_guard<std::mutex> guard(lock);
    idle.push_back(used);
  }

private:
  std::mutex lock;
  std::vector<std::span<float>> idle;
};

// A loop frees each entry, then the list is cleared.
class Cleared_ok {
public:
  ~Cleared_ok() { clear(); }
  void clear() {
    for (float *each : idle)
      cudaFree(each);
    idle.clear();
  }
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

// The destructor frees the values of a map.
class By_size_ok {
public:
  ~By_size_ok() {
    for (auto &[size, memory] : idle)
      cudaFree(memory);
  }
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

// An algorithm runs the function that frees over all entries.
class FreedByAnAlgorithm_ok {
public:
  float *get(size_t n) {
    if (!idle.empty()) {
      float *block = idle.back();
      idle.pop_back();
      return block;
    }
    float *fresh = nullptr;
    cudaMalloc(&fresh, n * sizeof(float));
    return fresh;
  }
  void put(float *block) { idle.push_back(block); }
  ~FreedByAnAlgorithm_ok() { trim(); }

private:
  static void dispose(float *block) { cudaFree(block); }
  void trim() {
    std::for_each(idle.begin(), idle.end(), &FreedByAnAlgorithm_ok::dispose);
    idle.clear();
  }
  std::vector<float *> idle;
};
