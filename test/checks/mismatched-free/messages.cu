// RUN: %check_gpu %s gpu-mismatched-free
#include <cuda_runtime.h>

void twice(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n);
  cudaFree(p);
  cudaFree(p);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory is freed a second time [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: freed here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: remove one of the two, or set the handle to null after the first

void family(size_t n) {
  float *p = nullptr;
  cudaMallocHost(&p, n);
  cudaFree(p);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory from 'cudaMallocHost' is freed by a function of another family [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: free it with the counterpart of 'cudaMallocHost'

void offset(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n);
  cudaFree(p + 1);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: the pointer freed here is not the start of the allocation [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: free the pointer that the allocation returned

void address(size_t n) {
  void *p = nullptr;
  cudaMalloc(&p, n);
  cudaFree(&p);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: the address of the handle is freed, not the memory [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: pass the handle itself

class Stage {
public:
  void open(size_t n) { cudaMallocHost(&bytes, n); }
  void close() { cudaFree(bytes); }

private:
  void *bytes = nullptr;
};
// CHECK-MESSAGES: :[[@LINE-5]]:18: warning: memory from 'cudaMallocHost' is freed by a function of another family [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-7]]:25: note: allocated here
// CHECK-MESSAGES: :[[@LINE-7]]:18: note: free it with the counterpart of 'cudaMallocHost'

class Block {
public:
  explicit Block(size_t n) { cudaMalloc(&bytes, n); }
  Block(const Block &) = delete;
  Block &operator=(const Block &) = delete;
  ~Block() { cudaFree(bytes); }
  void close() { cudaFree(bytes); }

private:
  void *bytes = nullptr;
};
void closed_and_ended(size_t n) {
  Block block(n);
  block.close();
}
// CHECK-MESSAGES: :[[@LINE-10]]:14: warning: memory is freed a second time [gpu-mismatched-free]
// CHECK-MESSAGES: :[[@LINE-14]]:30: note: allocated here
// CHECK-MESSAGES: :[[@LINE-11]]:18: note: freed here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: passed to 'close' here
// CHECK-MESSAGES: :[[@LINE-5]]:1: note: owner 'block' ends here
// CHECK-MESSAGES: :[[@LINE-15]]:14: note: remove one of the two, or set the handle to null after the first
