// RUN: %check_gpu %s gpu-copied-owner
#include <hip/hip_runtime.h>

class Cells_bad {
public:
  explicit Cells_bad(size_t n) { (void)hipMalloc(&memory, n); }
  ~Cells_bad() { (void)hipFree(memory); }

private:
  void *memory = nullptr;
};

class Rows_ok {
public:
  explicit Rows_ok(size_t n) { (void)hipMalloc(&memory, n); }
  Rows_ok(const Rows_ok &) = delete;
  Rows_ok &operator=(const Rows_ok &) = delete;
  ~Rows_ok() { (void)hipFree(memory); }

private:
  void *memory = nullptr;
};
