// RUN: %check_gpu %s gpu-implicit-copy
#include <hip/hip_runtime.h>
#include <utility>
#include <vector>

class Field {
public:
  explicit Field(size_t n) : n(n) { (void)hipMalloc(&cells, n * sizeof(double)); }
  Field(const Field &other) : Field(other.n) {
    (void)hipMemcpy(cells, other.cells, n * sizeof(double), hipMemcpyDeviceToDevice);
  }
  Field &operator=(const Field &) = delete;
  ~Field() { (void)hipFree(cells); }
  size_t size() const { return n; }

private:
  double *cells = nullptr;
  size_t n;
};

static size_t extent(Field field) { return field.size(); }
size_t passed_bad(const Field &field) { return extent(field); }

auto captured_bad(const Field &field) {
  return [field] { return field.size(); };
}

struct Simulation {
  Field velocity, pressure;
  Field pressure_bad() const { return pressure; }
};

size_t iterated_bad(const std::vector<Simulation> &runs) {
  size_t sum = 0;
  for (auto run : runs)
    sum += run.velocity.size();
  return sum;
}
size_t iterated_ok(const std::vector<Simulation> &runs) {
  size_t sum = 0;
  for (const auto &run : runs)
    sum += run.velocity.size();
  return sum;
}

static size_t extent_of(const Field &field) { return field.size(); }
size_t by_reference_ok(const Field &field) { return extent_of(field); }
