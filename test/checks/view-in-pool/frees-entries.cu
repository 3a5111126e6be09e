// RUN: %check_gpu %s gpu-view-in-pool
//
// Pools of raw memory that free what they store, with every entry accounted for.
#include <cuda_runtime.h>
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
