// RUN: %check_gpu %s gpu-static-owner --levels=proven -suffix=PROVEN
// RUN: %check_gpu %s gpu-static-owner --levels=likely -suffix=LIKELY
// RUN: %check_gpu %s gpu-static-owner --levels=possible -suffix=POSSIBLE
//
// How sure it is depends on when the object ends.
#include <cuda_runtime.h>
#include <memory>

struct Stream {
  Stream() { cudaStreamCreate(&handle); }
  Stream(const Stream &) = delete;
  ~Stream() { cudaStreamDestroy(handle); }
  cudaStream_t handle = nullptr;
};

// CHECK-MESSAGES-PROVEN: levels.cu:[[@LINE+1]]:15: warning: 'of_the_program' frees GPU resources
static Stream of_the_program;

// The main thread's ends after main, those of other threads with the thread.
// CHECK-MESSAGES-LIKELY: levels.cu:[[@LINE+1]]:28: warning: 'of_a_thread' frees GPU resources
static thread_local Stream of_a_thread;

// Some function resets it; whether it is called is not asked.
// CHECK-MESSAGES-POSSIBLE: levels.cu:[[@LINE+1]]:32: warning: 'released' frees GPU resources
static std::unique_ptr<Stream> released;
void shut_down() { released.reset(); }
