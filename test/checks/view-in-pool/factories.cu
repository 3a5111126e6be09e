// RUN: %check_gpu %s gpu-view-in-pool
// Closures as factories, and entries that are overwritten.
#include <cuda_runtime.h>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <stack>
#include <utility>
#include <vector>

template <class T> class Recycled {
public:
  std::function<T()> make;
  T get() {
    if (idle_.empty())
      return make();
    T item = std::move(idle_.back());
    idle_.pop_back();
    return item;
  }
  void put(T item) { idle_.push_back(std::move(item)); }

private:
  std::vector<T> idle_;
};

struct FreeOnDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owned = std::unique_ptr<float, FreeOnDevice>;

std::span<float> row(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return {p, n};
}

void factory_of_views_bad(size_t n) {
  Recycled<std::span<float>> rows;
  rows.make = [n] { return row(n); };
  std::span<float> one = rows.get();
  cudaMemset(one.data(), 0, one.size_bytes());
  rows.put(one);
}

void factory_of_owners_ok(size_t n) {
  Recycled<Owned> rows;
  rows.make = [n] { return Owned(row(n).data()); };
  Owned one = rows.get();
  cudaMemset(one.get(), 0, n);
  rows.put(std::move(one));
}

class Tiles {
public:
  ~Tiles() {
    for (auto &[key, tile] : tiles_)
      cudaFree(tile.data());
  }
  void refresh_bad(int key, size_t n) { tiles_[key] = row(n); }
  void replace_ok(int key, size_t n) {
    cudaFree(tiles_[key].data());
    tiles_[key] = row(n);
  }
  void keep_ok(int key, size_t n) {
    if (!tiles_.count(key))
      tiles_[key] = row(n);
  }

private:
  std::map<int, std::span<float>> tiles_;
};

class Ring {
public:
  Ring() : slots_(8) {}
  ~Ring() {
    for (float *slot : slots_)
      cudaFree(slot);
  }
  void next_ok(float *p) {
    slots_[count_] = p;
    ++count_;
  }
  void at_bad(int i, float *p) { slots_[i] = p; }
  void fill_ok(size_t n) {
    for (float *&slot : slots_)
      cudaMalloc(&slot, n);
  }

private:
  std::vector<float *> slots_;
  size_t count_ = 0;
};
