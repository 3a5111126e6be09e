// RUN: %check_gpu %s gpu-view-in-global
//
// A view in an element of a global array, vector or optional.
#include <cuda_runtime.h>
#include <array>
#include <optional>
#include <span>
#include <vector>

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

static float *slots[8];
static std::array<std::span<float>, 4> ring;
static std::vector<std::span<float>> history;
static std::optional<std::span<float>> maybe;
void array_bad(size_t n, int slot) {
  Buffer logits(n);
  slots[slot] = logits.data();
}
void std_array_bad(size_t n, int slot) {
  Buffer logits(n);
  ring[slot] = logits.span();
}
void vector_bad(size_t n) {
  Buffer logits(n);
  history.push_back(logits.span());
}
void optional_bad(size_t n) {
  Buffer logits(n);
  maybe = logits.span();
}

void taken_from_the_vector_ok(size_t n) {
  Buffer logits(n);
  history.push_back(logits.span());
  history.pop_back();
}

void optional_reset_ok(size_t n) {
  Buffer logits(n);
  maybe = logits.span();
  maybe.reset();
}
