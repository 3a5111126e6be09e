// RUN: %check_gpu %s gpu-view-in-global
#include <hip/hip_runtime.h>
#include <span>

static std::span<double> shown;
static std::span<double> table_bad;

void freed_bad(size_t n) {
  double *loss = nullptr;
  (void)hipMalloc(&loss, n * sizeof(double));
  shown = {loss, n};
  (void)hipFree(loss);
}

void only_handle(size_t n) {
  double *loss = nullptr;
  (void)hipMalloc(&loss, n * sizeof(double));
  table_bad = {loss, n};
}

void reset_ok(size_t n) {
  double *loss = nullptr;
  (void)hipMalloc(&loss, n * sizeof(double));
  shown = {loss, n};
  (void)hipFree(loss);
  shown = {};
}
