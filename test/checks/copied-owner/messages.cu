// RUN: %check_gpu %s gpu-copied-owner
#include <cuda_runtime.h>

class Buffer {
public:
  explicit Buffer(size_t n) { cudaMalloc(&memory, n); }
  ~Buffer() { cudaFree(memory); }

private:
  void *memory = nullptr;
};
// CHECK-MESSAGES: :[[@LINE-8]]:7: warning: 'Buffer' frees 'memory' in its destructor, but its copy constructor duplicates the handle [gpu-copied-owner]
// CHECK-MESSAGES: :[[@LINE-3]]:9: note: this handle is copied as it is
// CHECK-MESSAGES: :[[@LINE-10]]:7: note: delete the copy operations and write the move operations

class Assigned {
public:
  explicit Assigned(size_t n) { cudaMalloc(&memory, n); }
  Assigned(const Assigned &) = delete;
  ~Assigned() { cudaFree(memory); }

private:
  void *memory = nullptr;
};
// CHECK-MESSAGES: :[[@LINE-9]]:7: warning: 'Assigned' frees 'memory' in its destructor, but its copy assignment duplicates the handle [gpu-copied-owner]
// CHECK-MESSAGES: :[[@LINE-3]]:9: note: this handle is copied as it is
// CHECK-MESSAGES: :[[@LINE-11]]:7: note: delete the copy operations and write the move operations
