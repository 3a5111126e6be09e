// RUN: %check_gpu %s gpu-static-owner
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <vector>

struct Stream {
  Stream() { cudaStreamCreate(&handle); }
  Stream(const Stream &) = delete;
  ~Stream() { cudaStreamDestroy(handle); }
  cudaStream_t handle = nullptr;
};

struct Context {
  std::vector<Stream> streams;
};
static Context context;
// CHECK-MESSAGES: :[[@LINE-1]]:16: warning: 'context' frees GPU resources when it is destroyed, after the driver has begun to shut down [gpu-static-owner]
// CHECK-MESSAGES: :[[@LINE-9]]:15: note: freed here
// CHECK-MESSAGES: :[[@LINE-3]]:16: note: release it before main returns, or never destroy it: 'static T &x = *new T'

Context &instance() {
  // CHECK-MESSAGES: :[[@LINE+1]]:18: warning: 'local' frees GPU resources when it is destroyed, after the driver has begun to shut down [gpu-static-owner]
  static Context local;
  return local;
}

// What a library owner frees has no line.
// CHECK-MESSAGES: :[[@LINE+2]]:37: warning: 'table' frees GPU resources when it is destroyed, after the driver has begun to shut down [gpu-static-owner]
// CHECK-MESSAGES-NEXT: :[[@LINE+1]]:37: note: release it before main returns, or never destroy it: 'static T &x = *new T'
static thrust::device_vector<float> table(256);
