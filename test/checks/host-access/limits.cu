// RUN: %check_gpu %s gpu-host-access
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <memory>

// A functor that dereferences is called on the host.
struct First {
  const float *values;
  __host__ __device__ float operator()() const { return values[0]; }
};
float FN_functor(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  float first = First{values}();
  cudaFree(values);
  return first;
}

// The dereference is in a function that the host calls.
static float first_of(const float *values) { return values[0]; }
float FN_in_a_callee(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  float first = first_of(values);
  cudaFree(values);
  return first;
}

// The subscript of an owner of an array.
struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
float FN_subscript_of_an_owner(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  std::unique_ptr<float[], FreeDevice> values(memory);
  return values[0];
}

// No side of the copy is on the device, says the direction.
void FN_host_to_host(float *to, size_t n) {
  float *from = nullptr;
  cudaMalloc(&from, n * sizeof(float));
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyHostToHost);
  cudaFree(from);
}
