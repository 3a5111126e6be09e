// RUN: %check_gpu %s gpu-view-in-pool
//
// Somebody else frees what was put back, or puts back what has an owner.
#include <cuda_runtime.h>
#include <memory>
#include <span>
#include <vector>

class Recycler {
public:
  ~Recycler() {
    for (std::span<float> each : idle)
      cudaFree(each.data());
  }
  std::span<float> get() {
    std::span<float> last = idle.back();
    idle.pop_back();
    return last;
  }
  void put(std::span<float> used) { idle.push_back(used); }

private:
  std::vector<std::span<float>> idle;
};

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
std::unique_ptr<float, FreeDevice> make_device(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return std::unique_ptr<float, FreeDevice>(p);
}

void owner_ends_bad(Recycler &pool, size_t n) {
  auto owner = make_device(n);
  pool.put(std::span(owner.get(), n));
}

void freed_after_put_bad(Recycler &pool, size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  pool.put({memory, n});
  cudaFree(memory);
}

void ownership_given_up_ok(Recycler &pool, size_t n) {
  auto owner = make_device(n);
  pool.put(std::span(owner.release(), n));
}

void raw_given_to_the_pool_ok(Recycler &pool, size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  pool.put({memory, n});
}

void taken_out_again_ok(Recycler &pool, size_t n) {
  auto owner = make_device(n);
  pool.put(std::span(owner.get(), n));
  pool.get();
}
