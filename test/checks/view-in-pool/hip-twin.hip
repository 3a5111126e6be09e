// RUN: %check_gpu %s gpu-view-in-pool
#include <hip/hip_runtime.h>
#include <vector>

class Tiles_bad {
public:
  double *get(size_t n) {
    if (!idle.empty()) {
      double *last = idle.back();
      idle.pop_back();
      return last;
    }
    double *memory = nullptr;
    (void)hipMalloc(&memory, n * sizeof(double));
    return memory;
  }
  void put(double *used) { idle.push_back(used); }

private:
  std::vector<double *> idle;
};

class Cells_ok {
public:
  ~Cells_ok() {
    for (double *each : idle)
      (void)hipFree(each);
  }
  double *get(size_t n) {
    if (!idle.empty()) {
      double *last = idle.back();
      idle.pop_back();
      return last;
    }
    double *memory = nullptr;
    (void)hipMalloc(&memory, n * sizeof(double));
    return memory;
  }
  void put(double *used) { idle.push_back(used); }

private:
  std::vector<double *> idle;
};
