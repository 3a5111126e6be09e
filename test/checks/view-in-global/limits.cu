// RUN: %check_gpu %s gpu-view-in-global
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <span>

// Freed in another function, which does not know of the global.
static float *scratch = nullptr;
static std::span<float> scratch_view;
void FN_begin(size_t n) {
  cudaMalloc(&scratch, n * sizeof(float));
  scratch_view = {scratch, n};
}
void FN_finish() {
  cudaFree(scratch);
  scratch = nullptr;
}

// The global holds the address of the owner, not of its memory.
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
static Buffer *current = nullptr;
void FN_address_of_an_owner(size_t n) {
  Buffer logits(n);
  current = &logits;
}

// Made when first asked for, handed out, and freed never.
static std::span<float> on_demand;
std::span<float> FN_on_demand(size_t n) {
  if (on_demand.empty()) {
    float *table = nullptr;
    cudaMalloc(&table, n * sizeof(float));
    on_demand = {table, n};
  }
  return on_demand;
}
