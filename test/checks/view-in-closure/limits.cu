// RUN: %check_gpu %s gpu-view-in-closure
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <functional>
#include <memory>

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;
Owner make_device(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}
__global__ void fill(float *p, size_t n);

// A [this] closure in a member: the closure of the moved-to object looks at the old one.
class FN_Moved {
public:
  explicit FN_Moved(size_t n) : owner(make_device(n)) {
    refill = [this, n] { fill<<<1, 32>>>(owner.get(), n); };
  }
  FN_Moved(FN_Moved &&) = default;
  std::function<void()> refill;

private:
  Owner owner;
};

// A method returns a [this] closure, its caller lets the object end.
class Engine {
public:
  explicit Engine(size_t n) { cudaMalloc(&scratch, n * sizeof(float)); }
  Engine(const Engine &) = delete;
  Engine &operator=(const Engine &) = delete;
  ~Engine() { cudaFree(scratch); }
  std::function<void()> step() {
    return [this] { fill<<<1, 32>>>(scratch, 32); };
  }

private:
  float *scratch = nullptr;
};
std::function<void()> FN_closure_of_a_local_object(size_t n) {
  Engine engine(n);
  return engine.step();
}

// Freed in another member function of the class that holds the closure.
class Stage {
public:
  void begin(size_t n) {
    cudaMalloc(&scratch, n * sizeof(float));
    run = [p = scratch, n] { fill<<<1, 32>>>(p, n); };
  }
  void FN_finish() {
    cudaFree(scratch);
    scratch = nullptr;
  }
  void step() { run(); }

private:
  float *scratch = nullptr;
  std::function<void()> run;
};
