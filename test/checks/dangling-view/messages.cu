// RUN: %check_gpu %s gpu-dangling-view
#include <cuda_runtime.h>
#include <thrust/device_vector.h>

__global__ void work(float *p, size_t n);

void used(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  cudaFree(p);
  work<<<1, 64>>>(p, n);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory is used after it has ended [gpu-dangling-view]
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: allocated here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: freed here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: keep the owner alive until the last use

float *returned(size_t n) {
  thrust::device_vector<float> values(n);
  float *p = thrust::raw_pointer_cast(values.data());
  return p;
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: the function returns a view of memory that ends with it [gpu-dangling-view]
// CHECK-MESSAGES: :[[@LINE-5]]:32: note: allocated here
// CHECK-MESSAGES: :[[@LINE-5]]:10: note: stored in 'p' here
// CHECK-MESSAGES: :[[@LINE-5]]:3: note: return the owner

class Field {
public:
  explicit Field(size_t n) { cudaMalloc(&cells, n * sizeof(float)); }
  Field(const Field &) = delete;
  Field &operator=(const Field &) = delete;
  ~Field() { cudaFree(cells); }
  float *data() const { return cells; }

private:
  float *cells = nullptr;
};

void inner_scope(size_t n) {
  float *view = nullptr;
  {
    Field field(n);
    view = field.data();
  }
  work<<<1, 64>>>(view, n);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory is used after it has ended [gpu-dangling-view]
// CHECK-MESSAGES: :[[@LINE-19]]:30: note: allocated here
// CHECK-MESSAGES: :[[@LINE-17]]:14: note: freed here
// CHECK-MESSAGES: :[[@LINE-7]]:5: note: stored in 'view' here
// CHECK-MESSAGES: :[[@LINE-7]]:3: note: owner 'field' ends here
// CHECK-MESSAGES: :[[@LINE-7]]:3: note: keep the owner alive until the last use

void temporary(size_t n) {
  float *view = Field(n).data();
  work<<<1, 64>>>(view, n);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: memory is used after it has ended [gpu-dangling-view]
// CHECK-MESSAGES: :[[@LINE-30]]:30: note: allocated here
// CHECK-MESSAGES: :[[@LINE-28]]:14: note: freed here
// CHECK-MESSAGES: :[[@LINE-6]]:10: note: stored in 'view' here
// CHECK-MESSAGES: :[[@LINE-7]]:17: note: owner ends here
// CHECK-MESSAGES: :[[@LINE-7]]:3: note: keep the owner alive until the last use
