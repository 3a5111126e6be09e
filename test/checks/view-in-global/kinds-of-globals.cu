// RUN: %check_gpu %s gpu-view-in-global
//
// Whatever lives as long as the program: statics, fields, singletons.
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

thread_local std::span<float> of_the_thread;
void thread_local_bad(size_t n) {
  Buffer logits(n);
  of_the_thread = logits.span();
}

void local_static_bad(size_t n) {
  static std::span<float> last;
  Buffer logits(n);
  last = logits.span();
}

struct Board {
  static std::span<float> shown;
  void publish(float *p) { raw = p; }
  float *raw = nullptr;
};
std::span<float> Board::shown;
void static_member_bad(size_t n) {
  Buffer logits(n);
  Board::shown = logits.span();
}

Board &board() {
  static Board the_board;
  return the_board;
}
void through_a_singleton_bad(size_t n) {
  Buffer logits(n);
  board().raw = logits.data();
}
void through_its_method_bad(size_t n) {
  Buffer logits(n);
  board().publish(logits.data());
}

static struct {
  int layer;
  std::span<float> logits;
} context;
void field_bad(size_t n) {
  Buffer logits(n);
  context.logits = logits.span();
}
