// RUN: %check_gpu %s gpu-truncate-then-append
#include <hip/hip_runtime.h>
#include <vector>

template <class T> struct PinnedAllocator {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    (void)hipHostMalloc(&p, n * sizeof(T), hipHostMallocDefault);
    return p;
  }
  void deallocate(T *p, size_t) { (void)hipHostFree(p); }
};
using Staging = std::vector<double, PinnedAllocator<double>>;

void cleared_bad(double *device, Staging &rows, double value, hipStream_t stream) {
  (void)hipMemcpyAsync(device, rows.data(), rows.size() * sizeof(double), hipMemcpyHostToDevice, stream);
  rows.clear();
  rows.push_back(value);
}

void waits_ok(double *device, Staging &rows, double value, hipStream_t stream) {
  (void)hipMemcpyAsync(device, rows.data(), rows.size() * sizeof(double), hipMemcpyHostToDevice, stream);
  (void)hipStreamSynchronize(stream);
  rows.clear();
  rows.push_back(value);
}
