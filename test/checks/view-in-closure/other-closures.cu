// RUN: %check_gpu %s gpu-view-in-closure
//
// Closures that are no lambdas: bound arguments, function objects, coroutine frames; and a deleter.
#include <cuda_runtime.h>
#include <coroutine>
#include <functional>
#include <memory>
#include <span>

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
void submit(std::function<void()> task);

void bound_arguments_bad(size_t n) {
  Owner moment = make_device(n);
  auto run = [](float *p, size_t n) { decay<<<2, 64>>>(p, n); };
  submit(std::bind(run, moment.get(), n));
}

std::function<void()> bind_front_bad(size_t n) {
  Owner moment = make_device(n);
  auto run = [](float *p, size_t n) { decay<<<2, 64>>>(p, n); };
  return std::bind_front(run, moment.get(), n);
}

struct Decay {
  std::span<float> values;
  void operator()() const { decay<<<2, 64>>>(values.data(), values.size()); }
};
void function_object_bad(size_t n) {
  Owner moment = make_device(n);
  submit(Decay{std::span(moment.get(), n)});
}

struct Task {
  struct promise_type {
    Task get_return_object() { return {}; }
    std::suspend_always initial_suspend() { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() {}
  };
};
Task decay_later(std::span<float> values) {
  decay<<<1, 32>>>(values.data(), values.size());
  co_return;
}
Task coroutine_frame_bad(size_t n) {
  Owner moment = make_device(n);
  return decay_later(std::span(moment.get(), n));
}

Task view_of_the_callers_ok(std::span<float> values) { return decay_later(values); }

// A deleter is a closure, too.
std::shared_ptr<float> deleter_by_reference_bad(size_t n) {
  cudaStream_t stream = nullptr;
  float *p = nullptr;
  cudaStreamCreate(&stream);
  cudaMallocAsync(&p, n * sizeof(float), stream);
  return std::shared_ptr<float>(p, [&stream](float *q) { cudaFreeAsync(q, stream); });
}
