// RUN: %check_gpu %s gpu-view-in-closure
//
// A function may keep the closure it is given. Where its body is there it is read; where it is not,
// a by-value std::function parameter of a function named post, submit, defer … is taken as kept.
#include <cuda_runtime.h>
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

class Timer {
public:
  void at_midnight(std::function<void()> task) { pending = std::move(task); }
  void now(std::function<void()> task) { task(); }

private:
  std::function<void()> pending;
};

class Executor {
public:
  void submit(std::function<void()> task);
  void apply(const std::function<void()> &task);
};

void body_keeps_bad(Timer &timer, size_t n) {
  Owner moment = make_device(n);
  timer.at_midnight([p = moment.get(), n] { decay<<<2, 64>>>(p, n); });
}

void named_submit_bad(Executor &executor, size_t n) {
  Owner moment = make_device(n);
  executor.submit([p = moment.get(), n] { decay<<<2, 64>>>(p, n); });
}

void loop_local_by_reference_bad(Executor &executor, size_t n) {
  for (int shard = 0; shard < 4; ++shard) {
    Owner moment = make_device(n);
    executor.submit([&] { decay<<<2, 64>>>(moment.get(), n); });
  }
}

void body_calls_at_once_ok(Timer &timer, size_t n) {
  Owner moment = make_device(n);
  timer.now([p = moment.get(), n] { decay<<<2, 64>>>(p, n); });
}

void reference_parameter_ok(Executor &executor, size_t n) {
  Owner moment = make_device(n);
  executor.apply([p = moment.get(), n] { decay<<<2, 64>>>(p, n); });
}
