// RUN: %check_gpu %s gpu-dangling-view
//
// The view outlives its owner: a temporary, an inner scope, a moved or replaced one.
#include <cuda_runtime.h>
#include <memory>
#include <span>
#include <thrust/device_vector.h>
#include <utility>

__global__ void work(float *p, size_t n);
struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Values = thrust::device_vector<float>;
using Owner = std::unique_ptr<float, FreeDevice>;

Owner make_owner(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}

void inner_scope_bad(size_t n) {
  float *view = nullptr;
  {
    thrust::device_vector<float> values(n);
    view = thrust::raw_pointer_cast(values.data());
  }
  work<<<1, 64>>>(view, n);
}

void reset_owner_bad(size_t n) {
  Owner owner = make_owner(n);
  float *view = owner.get();
  owner.reset();
  work<<<1, 64>>>(view, n);
}

// The memory went with the move, and its new owner ended.
void destination_ended_bad(size_t n) {
  Values first(n);
  float *view = thrust::raw_pointer_cast(first.data());
  { Values second = std::move(first); }
  work<<<1, 64>>>(view, n);
}

void replaced_owner_bad(size_t n) {
  Owner owner = make_owner(n);
  float *view = owner.get();
  owner = make_owner(2 * n);
  work<<<1, 64>>>(view, n);
}

// An owner behind a pointer is replaced and the old view read.
void replaced_through_a_pointer_bad(std::unique_ptr<Values> &slot, size_t n) {
  slot = std::make_unique<Values>(n);
  float *view = thrust::raw_pointer_cast(slot->data());
  *slot = Values(2 * n);
  work<<<1, 64>>>(view, n);
}

// The kernel's parameter struct outlives the block its memory lived in.
struct Parameters {
  float *input;
  size_t n;
};
__global__ void run(Parameters parameters);
void parameter_struct_bad(size_t n) {
  Parameters parameters{};
  if (n > 16) {
    Values input(n);
    parameters.input = thrust::raw_pointer_cast(input.data());
    parameters.n = n;
  }
  run<<<1, 64>>>(parameters);
}

// The owner's contents are swapped away, here or in a function that is called.
void swapped_away_bad(size_t n) {
  Values values(n);
  float *view = thrust::raw_pointer_cast(values.data());
  Values().swap(values);
  work<<<1, 64>>>(view, n);
}
void drop(Values &values) { Values().swap(values); }
void dropped_by_a_function_bad(size_t n) {
  Values values(n);
  float *view = thrust::raw_pointer_cast(values.data());
  drop(values);
  work<<<1, 64>>>(view, n);
}
void swapped_ok(size_t n) {
  Values values(n), others(n);
  float *view = thrust::raw_pointer_cast(values.data());
  values.swap(others);
  work<<<1, 64>>>(view, n);
}

void moved_owner_ok(size_t n) {
  Owner first = make_owner(n);
  float *view = first.get();
  Owner second = std::move(first);
  work<<<1, 64>>>(view, n);
}

void view_taken_after_the_growth_ok(size_t n) {
  thrust::device_vector<float> values(n);
  values.resize(2 * n);
  float *view = thrust::raw_pointer_cast(values.data());
  work<<<1, 64>>>(view, n);
}
