// RUN: %check_gpu %s gpu-view-in-global
//
// A global still holds the view when the owner ends or the memory is freed.
#include <cuda_runtime.h>
#include <span>
#include <thrust/device_vector.h>

class Buffer {
public:
  explicit Buffer(size_t n) : count(n) { cudaMalloc(&memory, n * sizeof(float)); }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { cudaFree(memory); }
  float *data() const { return memory; }
  std::span<float> span() const { return {memory, count}; }

private:
  float *memory = nullptr;
  size_t count;
};
__global__ void sample(const float *logits, size_t n);

static std::span<float> current_logits;
float *debug_pointer = nullptr;

void span_in_file_scope_bad(size_t n) {
  Buffer logits(n);
  current_logits = logits.span();
  sample<<<1, 32>>>(current_logits.data(), current_logits.size());
}

void raw_pointer_bad(size_t n) {
  float *logits = nullptr;
  cudaMalloc(&logits, n * sizeof(float));
  debug_pointer = logits;
  sample<<<1, 32>>>(logits, n);
  cudaFree(logits);
}

void device_vector_bad(size_t n) {
  thrust::device_vector<float> logits(n);
  debug_pointer = thrust::raw_pointer_cast(logits.data());
}

void each_round_bad(size_t n, int rounds) {
  for (int i = 0; i < rounds; ++i) {
    Buffer logits(n);
    current_logits = logits.span();
  }
}

// The setter is innocent; who gives it the pointer isn't.
static void show(float *logits) { debug_pointer = logits; }
void through_a_setter_bad(size_t n) {
  Buffer logits(n);
  show(logits.data());
}

bool one_exit_forgets_bad(size_t n, bool early) {
  Buffer logits(n);
  current_logits = logits.span();
  if (early)
    return false;
  current_logits = {};
  return true;
}
