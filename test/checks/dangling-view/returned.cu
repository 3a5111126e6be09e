// RUN: %check_gpu %s gpu-dangling-view
//
// A function returns a view of memory that ends with the function.
#include <cuda_runtime.h>
#include <functional>
#include <memory>
#include <span>
#include <thrust/device_vector.h>

__global__ void work(float *p, size_t n);
struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;

float *data_of_a_local_bad(size_t n) {
  thrust::device_vector<float> values(n);
  return thrust::raw_pointer_cast(values.data());
}

float *freed_before_return_bad(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  work<<<1, 64>>>(p, n);
  cudaFree(p);
  return p;
}

struct Slice {
  float *data;
  size_t size;
};
Slice slice_of_a_local_bad(size_t n) {
  thrust::device_vector<float> values(n);
  return Slice{thrust::raw_pointer_cast(values.data()), n};
}

float *released_ok(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  Owner owner(p);
  work<<<1, 64>>>(owner.get(), n);
  return owner.release();
}

Owner owner_returned_ok(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}

std::span<float> view_of_an_argument_ok(thrust::device_vector<float> &values) {
  return {thrust::raw_pointer_cast(values.data()), values.size()};
}

// The closure takes the owner with it.
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
std::function<void()> closure_with_a_shared_owner_ok(size_t n) {
  auto field = std::make_shared<Field>(n);
  return [field, n] { work<<<1, 64>>>(field->data(), n); };
}
auto closure_with_its_owner_ok(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  return [owner = Owner(memory), n] { work<<<1, 64>>>(owner.get(), n); };
}
