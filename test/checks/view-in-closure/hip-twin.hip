// RUN: %check_gpu %s gpu-view-in-closure
#include <hip/hip_runtime.h>
#include <functional>
#include <memory>
#include <span>

struct FreeDevice {
  void operator()(double *p) const { (void)hipFree(p); }
};
__global__ void relax(double *cells, size_t n);

std::function<void()> owner_ends_bad(size_t n) {
  double *memory = nullptr;
  (void)hipMalloc(&memory, n * sizeof(double));
  std::unique_ptr<double, FreeDevice> cells(memory);
  return [view = std::span(cells.get(), n)] { relax<<<16, 64>>>(view.data(), view.size()); };
}

std::function<void()> nobody_frees_bad(size_t n) {
  double *cells = nullptr;
  (void)hipMalloc(&cells, n * sizeof(double));
  return [cells, n] { relax<<<16, 64>>>(cells, n); };
}

std::function<void()> shared_ok(size_t n) {
  double *memory = nullptr;
  (void)hipMalloc(&memory, n * sizeof(double));
  std::shared_ptr<double> cells(memory, FreeDevice{});
  return [cells, n] { relax<<<16, 64>>>(cells.get(), n); };
}
