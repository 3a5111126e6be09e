// RUN: %check_gpu %s gpu-host-access
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <memory>

// Allocated by one method, read on the host by another.
class Counter {
public:
  Counter() { cudaMalloc(&count, sizeof(int)); }
  Counter(const Counter &) = delete;
  Counter &operator=(const Counter &) = delete;
  ~Counter() { cudaFree(count); }
  int FN_value() const { return *count; }

private:
  int *count = nullptr;
};

// The direction says that the source is on the host.
void FN_wrong_direction(float *to, size_t n) {
  float *from = nullptr;
  cudaMalloc(&from, n * sizeof(float));
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(from);
}

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

// The attributes of the pointer are asked before.
float FP_asks_first(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  cudaPointerAttributes where{};
  cudaPointerGetAttributes(&where, values);
  float first = where.type == cudaMemoryTypeDevice ? 0.0f : values[0];
  cudaFree(values);
  return first;
}
