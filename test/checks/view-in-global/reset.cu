// RUN: %check_gpu %s gpu-view-in-global
//
// The global lets go before the memory ends, or what it holds lives as long.
#include <cuda_runtime.h>
#include <span>

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

static std::span<float> current_logits;
float *debug_pointer = nullptr;

void reset_before_the_end_ok(size_t n) {
  Buffer logits(n);
  current_logits = logits.span();
  current_logits = {};
}

void set_to_null_ok(size_t n) {
  float *logits = nullptr;
  cudaMalloc(&logits, n * sizeof(float));
  debug_pointer = logits;
  cudaFree(logits);
  debug_pointer = nullptr;
}

void old_value_put_back_ok(size_t n) {
  Buffer logits(n);
  auto before = current_logits;
  current_logits = logits.span();
  current_logits = before;
}

struct Unpublish {
  ~Unpublish() { current_logits = {}; }
};
void guard_object_ok(size_t n) {
  Buffer logits(n);
  Unpublish guard;
  current_logits = logits.span();
}

void same_condition_twice_ok(size_t n, bool publish) {
  Buffer logits(n);
  if (publish)
    current_logits = logits.span();
  if (publish)
    current_logits = {};
}

void as_long_as_the_program_ok(size_t n) {
  static Buffer logits(n);
  current_logits = logits.span();
}

void only_the_length_ok(size_t n) {
  static size_t seen = 0;
  Buffer logits(n);
  seen += logits.span().size();
}
