// RUN: %check_gpu %s gpu-view-in-pool
//
// What a person reads: the line that makes, drops or gives away, and the class that is the pool.
#include <cuda_runtime.h>
#include <vector>

class Idle {
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
// CHECK-MESSAGES: messages.cu:[[@LINE-8]]:5: warning: pool 'Idle' makes views of device memory that no function of it frees [gpu-view-in-pool]
// CHECK-MESSAGES: messages.cu:[[@LINE-18]]:7: note: the pool is this class
// CHECK-MESSAGES: messages.cu:[[@LINE-10]]:5: note: let the pool store owners, or free every idle entry in its destructor

class Bounded {
public:
  ~Bounded() {
    for (float *each : idle)
      cudaFree(each);
  }
  float *get() {
    float *last = idle.back();
    idle.pop_back();
    return last;
  }
  void put(float *used) {
    if (idle.size() < 8)
      idle.push_back(used);
  }

private:
  std::vector<float *> idle;
};
// CHECK-MESSAGES: messages.cu:[[@LINE-8]]:8: warning: 'Bounded' drops what it is given back without freeing it [gpu-view-in-pool]
// CHECK-MESSAGES: messages.cu:[[@LINE-20]]:7: note: its other functions free what this class stores
// CHECK-MESSAGES: messages.cu:[[@LINE-10]]:8: note: free the memory before the entry goes, or store owners

void give_away(Bounded &pool, size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  pool.put(memory);
  cudaFree(memory);
  // CHECK-MESSAGES: messages.cu:[[@LINE-2]]:3: warning: 'Bounded' keeps a view whose memory ends elsewhere [gpu-view-in-pool]
  // CHECK-MESSAGES: messages.cu:[[@LINE-16]]:7: note: added to 'idle' here
  // CHECK-MESSAGES: messages.cu:[[@LINE-5]]:3: note: allocated here
  // CHECK-MESSAGES: messages.cu:[[@LINE-4]]:3: note: freed here
  // CHECK-MESSAGES: messages.cu:[[@LINE-6]]:3: note: put an owner into the pool, or take the view out before the memory ends
}
