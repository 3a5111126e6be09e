// RUN: %check_gpu %s gpu-view-in-pool
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <memory>
#include <utility>
#include <vector>

// An entry is overwritten and the old one not freed.
class Slots_bad {
public:
  ~Slots_bad() {
    for (float *each : slots)
      cudaFree(each);
  }
  float *get(int slot) { return slots[slot]; }
  void grow(int slot, size_t n) {
    float *larger = nullptr;
    cudaMalloc(&larger, n * sizeof(float));
    slots[slot] = larger;
  }

private:
  float *slots[4] = {};
};

// The constructor fills the pool, nobody frees the entries.
class FN_FilledAtOnce {
public:
  FN_FilledAtOnce(int count, size_t n) {
    for (int i = 0; i < count; ++i) {
      float *memory = nullptr;
      cudaMalloc(&memory, n * sizeof(float));
      idle.push_back(memory);
    }
  }
  float *get() {
    float *last = idle.back();
    idle.pop_back();
    return last;
  }
  void put(float *used) { idle.push_back(used); }

private:
  std::vector<float *> idle;
};

// Only the name says that it is a pool.
class FN_TilePool {
public:
  float *create(size_t n) {
    float *memory = nullptr;
    cudaMalloc(&memory, n * sizeof(float));
    return memory;
  }
};

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
class TileCache {
public:
  void put(int key, float *tile);
};
void FN_put_without_a_body(TileCache &cache, size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  std::unique_ptr<float, FreeDevice> owner(memory);
  cache.put(1, owner.get());
}

// A function that frees on some path is trusted with the rest.
class FN_FreesSome {
public:
  ~FN_FreesSome() {
    for (float *each : idle)
      cudaFree(each);
  }
  float *get() {
    float *last = idle.back();
    idle.pop_back();
    return last;
  }
  void put(float *used) { idle.push_back(used); }
  void clear() {
    cudaFree(idle.back());
    idle.clear();
  }

private:
  std::vector<float *> idle;
};

// An owner is moved into the pool; what it was moved from seems to free it.
class Block {
public:
  explicit Block(size_t n) { cudaMalloc(&memory, n * sizeof(float)); }
  Block(Block &&other) noexcept : memory(std::exchange(other.memory, nullptr)) {}
  Block &operator=(Block &&other) noexcept {
    std::swap(memory, other.memory);
    return *this;
  }
  ~Block() { cudaFree(memory); }

private:
  float *memory = nullptr;
};
class BlockPool {
public:
  Block get(size_t n) {
    if (idle.empty())
      return Block(n);
    Block last = std::move(idle.back());
    idle.pop_back();
    return last;
  }
  void put(Block used) { idle.push_back(std::move(used)); }

private:
  std::vector<Block> idle;
};
void given_back_ok(BlockPool &blocks, size_t n) {
  Block block = blocks.get(n);
  blocks.put(std::move(block));
}
