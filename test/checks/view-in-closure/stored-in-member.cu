// RUN: %check_gpu %s gpu-view-in-closure
//
// A closure in a member lives as long as the object around it.
#include <cuda_runtime.h>
#include <functional>
#include <memory>
#include <span>

class Buffer {
public:
  explicit Buffer(size_t n) : count(n) { cudaMalloc(&memory, n * sizeof(float)); }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { cudaFree(memory); }
  std::span<float> span() const { return {memory, count}; }

private:
  float *memory = nullptr;
  size_t count;
};
__global__ void clip(float *gradient, size_t n, float limit);

class Trainer {
public:
  void plan_of_a_local_bad(size_t n) {
    Buffer gradient(n);
    after_step = [g = gradient.span()] { clip<<<4, 256>>>(g.data(), g.size(), 1.0f); };
  }

  void freed_at_the_end_bad(size_t n) {
    float *norm = nullptr;
    cudaMalloc(&norm, n * sizeof(float));
    after_step = [norm, n] { clip<<<4, 256>>>(norm, n, 1.0f); };
    after_step();
    cudaFree(norm);
  }

  void one_exit_resets_bad(size_t n, bool once) {
    Buffer gradient(n);
    after_step = [g = gradient.span()] { clip<<<4, 256>>>(g.data(), g.size(), 1.0f); };
    if (once)
      after_step = nullptr;
  }

  void shared_with_the_closure_ok(size_t n) {
    auto gradient = std::make_shared<Buffer>(n);
    after_step = [gradient] { clip<<<4, 256>>>(gradient->span().data(), gradient->span().size(), 1.0f); };
  }

  void reset_before_the_end_ok(size_t n) {
    Buffer gradient(n);
    after_step = [g = gradient.span()] { clip<<<4, 256>>>(g.data(), g.size(), 1.0f); };
    after_step();
    after_step = nullptr;
  }

  void member_owns_ok(size_t n) {
    kept = std::make_unique<Buffer>(n);
    after_step = [g = kept->span()] { clip<<<4, 256>>>(g.data(), g.size(), 1.0f); };
  }

private:
  std::unique_ptr<Buffer> kept;
  std::function<void()> after_step;
};
