// RUN: %check_gpu %s gpu-dangling-view
#include <hip/hip_runtime.h>

__global__ void work(double *cells, size_t n);

void kernel_after_free_bad(size_t n) {
  double *cells = nullptr;
  (void)hipMalloc(&cells, n * sizeof(double));
  (void)hipFree(cells);
  work<<<1, 64>>>(cells, n);
}

class Field {
public:
  explicit Field(size_t n) { (void)hipMalloc(&cells, n * sizeof(double)); }
  ~Field() { (void)hipFree(cells); }
  Field(const Field &) = delete;
  Field &operator=(const Field &) = delete;
  double *data() const { return cells; }

private:
  double *cells = nullptr;
};

double *data_of_a_local_bad(size_t n) {
  Field field(n);
  return field.data();
}

void freed_last_ok(size_t n) {
  Field field(n);
  work<<<1, 64>>>(field.data(), n);
  (void)hipDeviceSynchronize();
}
