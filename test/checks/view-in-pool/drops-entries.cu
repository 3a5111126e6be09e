// RUN: %check_gpu %s gpu-view-in-pool
//
// The destructor frees what is left, but another function lets entries go.
#include <cuda_runtime.h>
#include <vector>

class Full_bad {
public:
  ~Full_bad() {
    for (float *each : idle)
      cudaFree(each);
  }
  float *get() {
    float *last = idle.back();
    idle.pop_back();
    return last;
  }
  void put(float *used) {
    if (idle.size() < 8)
      idle.push_back(used);
  }

private:
  std::vector<float *> idle;
};

class Cleared_bad {
public:
  ~Cleared_bad() {
    for (float *each : idle)
      cudaFree(each);
  }
  float *get() {
    float *last = idle.back();
    idle.pop_back();
    return last;
  }
  void put(float *used) { idle.push_back(used); }
  void forget() { idle.clear(); }

private:
  std::vector<float *> idle;
};

class Shrunk_bad {
public:
  ~Shrunk_bad() {
    for (float *each : idle)
      cudaFree(each);
  }
  float *get() {
    float *last = idle.back();
    idle.pop_back();
    return last;
  }
  void put(float *used) { idle.push_back(used); }
  void trim(size_t left) {
    while (idle.size() > left)
      idle.pop_back();
  }

private:
  std::vector<float *> idle;
};
