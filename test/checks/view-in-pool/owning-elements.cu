// RUN: %check_gpu %s gpu-view-in-pool
// Elements that free what they hold, whatever becomes of the container.
#include <cuda_runtime.h>
#include <vector>

struct Lane {
  Lane() { cudaStreamCreate(&stream); }
  Lane(Lane &&other) noexcept : stream(other.stream) { other.stream = nullptr; }
  Lane(const Lane &) = delete;
  ~Lane() {
    if (stream)
      cudaStreamDestroy(stream);
  }
  cudaStream_t stream = nullptr;
};

class Lanes {
public:
  ~Lanes() { cudaEventDestroy(done_); }
  void resize_ok(size_t n) {
    if (n > lanes_.size())
      lanes_.resize(n);
  }
  void forget_ok() { lanes_.clear(); }
  cudaStream_t get(size_t i) { return lanes_[i].stream; }

private:
  std::vector<Lane> lanes_;
  cudaEvent_t done_ = nullptr;
};

class Handles {
public:
  ~Handles() {
    for (cudaStream_t s : handles_)
      cudaStreamDestroy(s);
  }
  void forget_bad() { handles_.clear(); }

private:
  std::vector<cudaStream_t> handles_;
};
