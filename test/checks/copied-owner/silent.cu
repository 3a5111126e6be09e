// RUN: %check_gpu %s gpu-copied-owner
//
// What doesn't duplicate a handle that is freed.
#include <cuda_runtime.h>
#include <memory>
#include <utility>

class Deleted_ok {
public:
  explicit Deleted_ok(size_t n) { cudaMalloc(&memory, n); }
  Deleted_ok(const Deleted_ok &) = delete;
  Deleted_ok &operator=(const Deleted_ok &) = delete;
  ~Deleted_ok() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// A declared move deletes the copies.
class Movable_ok {
public:
  explicit Movable_ok(size_t n) { cudaMalloc(&memory, n); }
  Movable_ok(Movable_ok &&other) noexcept : memory(std::exchange(other.memory, nullptr)) {}
  Movable_ok &operator=(Movable_ok &&other) noexcept {
    std::swap(memory, other.memory);
    return *this;
  }
  ~Movable_ok() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

class Deep_ok {
public:
  explicit Deep_ok(size_t n) : size(n) { cudaMalloc(&memory, n); }
  Deep_ok(const Deep_ok &other) : size(other.size) {
    cudaMalloc(&memory, size);
    cudaMemcpy(memory, other.memory, size, cudaMemcpyDeviceToDevice);
  }
  Deep_ok &operator=(const Deep_ok &) = delete;
  ~Deep_ok() { cudaFree(memory); }

private:
  void *memory = nullptr;
  size_t size;
};

class View_ok {
public:
  explicit View_ok(void *of) : memory(of) {}
  ~View_ok() { cudaDeviceSynchronize(); }

private:
  void *memory;
};

class Private_ok {
public:
  explicit Private_ok(size_t n) { cudaMalloc(&memory, n); }
  ~Private_ok() { cudaFree(memory); }

private:
  Private_ok(const Private_ok &);
  Private_ok &operator=(const Private_ok &);
  void *memory = nullptr;
};

class Owner_member_ok {
  struct FreeDevice {
    void operator()(void *p) const { cudaFree(p); }
  };
  std::unique_ptr<void, FreeDevice> memory;
};

// Only a flag decides who frees, and the copy clears it.
class Flagged_ok {
public:
  explicit Flagged_ok(size_t n) { cudaMalloc(&memory, n); }
  Flagged_ok(const Flagged_ok &other) : memory(other.memory), owns(false) {}
  Flagged_ok &operator=(const Flagged_ok &) = delete;
  ~Flagged_ok() {
    if (owns)
      cudaFree(memory);
  }

private:
  void *memory = nullptr;
  bool owns = true;
};

class Counted_ok {
public:
  explicit Counted_ok(size_t n) : count(new int(1)) { cudaMalloc(&memory, n); }
  Counted_ok(const Counted_ok &other) : memory(other.memory), count(other.count) { ++*count; }
  Counted_ok &operator=(const Counted_ok &) = delete;
  ~Counted_ok() {
    if (--*count)
      return;
    cudaFree(memory);
    delete count;
  }

private:
  void *memory = nullptr;
  int *count;
};
