// RUN: %check_gpu %s gpu-host-access
//
// Host code that touches memory on the device.
#include <cuda_runtime.h>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <numeric>
#include <span>
#include <vector>

__global__ void fill(float *values, size_t n);
struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float[], FreeDevice>;
Owner make_device(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}

void subscript_bad(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  fill<<<1, 64>>>(values, n);
  std::printf("first: %f\n", values[0]);
  cudaFree(values);
}

float dereference_bad(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  float first = *values;
  cudaFree(values);
  return first;
}

void memset_bad(size_t n) {
  Owner values = make_device(n);
  std::memset(values.get(), 0, n * sizeof(float));
}

void memcpy_bad(const float *from, size_t n) {
  Owner values = make_device(n);
  std::memcpy(values.get(), from, n * sizeof(float));
}

float algorithm_bad(size_t n) {
  Owner values = make_device(n);
  return std::accumulate(values.get(), values.get() + n, 0.0f);
}

float range_for_bad(size_t n) {
  Owner values = make_device(n);
  float sum = 0;
  for (float each : std::span(values.get(), n))
    sum += each;
  return sum;
}

void container_bad(size_t n, std::vector<float> &host) {
  Owner values = make_device(n);
  host.assign(values.get(), values.get() + n);
}

struct Header {
  int length;
};
int member_bad() {
  Header *header = nullptr;
  cudaMalloc(&header, sizeof(Header));
  int length = header->length;
  cudaFree(header);
  return length;
}

float copied_first_ok(size_t n) {
  Owner values = make_device(n);
  float first = 0;
  cudaMemcpy(&first, values.get(), sizeof(float), cudaMemcpyDeviceToHost);
  return first;
}

void address_only_ok(size_t n) {
  Owner values = make_device(n);
  fill<<<1, 64>>>(&values[n / 2], n / 2);
}

void unevaluated_ok(size_t n) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(*values));
  cudaMemset(values, 0, n * sizeof(values[0]));
  cudaFree(values);
}
