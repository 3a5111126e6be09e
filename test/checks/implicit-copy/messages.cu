// RUN: %check_gpu %s gpu-implicit-copy
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <utility>
#include <vector>

using Floats = thrust::device_vector<float>;

// One parameter is one finding, however many call the function.
static size_t length(Floats values) { return values.size(); }
// CHECK-MESSAGES: :[[@LINE+2]]:{{[0-9]+}}: warning: the argument's device memory is copied for this call [gpu-implicit-copy]
// CHECK-MESSAGES: :[[@LINE-2]]:29: note: the parameter is taken by value here
size_t first(const Floats &values) { return length(values); }
// CHECK-MESSAGES: :[[@LINE-1]]:52: note: take the parameter by const reference, or as a view
size_t second(const Floats &values) { return length(values); }

auto captured(const Floats &values) {
  // CHECK-MESSAGES: :[[@LINE+2]]:11: warning: the capture copies device memory [gpu-implicit-copy]
  // CHECK-MESSAGES: :[[@LINE+1]]:11: note: capture by reference, or move
  return [values] { return values.size(); };
}

class Model {
public:
  // CHECK-MESSAGES: :[[@LINE+2]]:36: warning: the parameter's device memory is copied into the member [gpu-implicit-copy]
  // CHECK-MESSAGES: :[[@LINE+1]]:36: note: move from the parameter
  explicit Model(Floats weights) : weights(weights) {}
  // CHECK-MESSAGES: :[[@LINE+2]]:31: warning: the function returns a copy of device memory that it keeps [gpu-implicit-copy]
  // CHECK-MESSAGES: :[[@LINE+1]]:31: note: return a const reference or a view
  Floats get() const { return weights; }

private:
  Floats weights;
};

size_t all(const std::vector<Floats> &layers) {
  size_t sum = 0;
  // CHECK-MESSAGES: :[[@LINE+2]]:19: warning: each turn of the loop copies device memory [gpu-implicit-copy]
  // CHECK-MESSAGES: :[[@LINE+1]]:19: note: iterate by reference
  for (auto layer : layers)
    sum += layer.size();
  return sum;
}

float total(const Floats &values) {
  float sum = 0;
  for (size_t i = 0; i < values.size(); ++i)
    // CHECK-MESSAGES: :[[@LINE+2]]:12: warning: each turn of this loop copies one element between host and device [gpu-implicit-copy]
    // CHECK-MESSAGES: :[[@LINE+1]]:12: note: copy the range to the host once, before the loop
    sum += values[i];
  return sum;
}
