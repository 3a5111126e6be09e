// RUN: %check_gpu %s gpu-view-in-closure
//
// The closure is called, or ends, before the memory does.
#include <cuda_runtime.h>
#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;
Owner make_device(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}
__global__ void decay(float *values, size_t n);

void called_in_place_ok(size_t n) {
  Owner moment = make_device(n);
  [&] { decay<<<2, 64>>>(moment.get(), n); }();
}

void named_and_called_ok(size_t n) {
  Owner moment = make_device(n);
  auto step = [&moment, n](int times) {
    for (int i = 0; i < times; ++i)
      decay<<<2, 64>>>(moment.get(), n);
  };
  step(1);
  step(2);
}

void algorithm_ok(size_t n, std::vector<size_t> &starts) {
  Owner moment = make_device(n);
  std::for_each(starts.begin(), starts.end(), [&](size_t from) { decay<<<2, 64>>>(moment.get() + from, 64); });
}

void local_list_ok(size_t n) {
  Owner moment = make_device(n);
  std::vector<std::function<void()>> steps;
  for (int i = 0; i < 3; ++i)
    steps.push_back([p = moment.get(), n] { decay<<<2, 64>>>(p, n); });
  for (auto &step : steps)
    step();
}

template <class Body> void timed(Body &&body) {
  std::forward<Body>(body)();
  cudaDeviceSynchronize();
}
void through_a_template_ok(size_t n) {
  Owner moment = make_device(n);
  timed([&] { decay<<<2, 64>>>(moment.get(), n); });
}
