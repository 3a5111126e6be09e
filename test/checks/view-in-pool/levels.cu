// RUN: %check_gpu %s gpu-view-in-pool --levels=proven -suffix=PROVEN
// RUN: %check_gpu %s gpu-view-in-pool --levels=likely -suffix=LIKELY
//
// What behaves like a pool is one; what is only called one is likely to be.
#include <cuda_runtime.h>
#include <vector>

class Idle {
public:
  ~Idle() {
    for (float *each : idle)
      cudaFree(each);
  }
  float *get() {
    float *last = idle.back();
    idle.pop_back();
    return last;
  }
  void put(float *used) { idle.push_back(used); }

private:
  std::vector<float *> idle;
};

class FreeList {
public:
  void put(float *used) { idle.push_back(used); }

private:
  std::vector<float *> idle;
};

void behaves(Idle &pool, size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  // CHECK-MESSAGES-PROVEN: levels.cu:[[@LINE+1]]:3: warning: 'Idle' keeps a view whose memory ends elsewhere
  pool.put(memory);
  cudaFree(memory);
}

void is_called(FreeList &pool, size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  // CHECK-MESSAGES-LIKELY: levels.cu:[[@LINE+1]]:3: warning: 'FreeList' keeps a view whose memory ends elsewhere
  pool.put(memory);
  cudaFree(memory);
}
