// RUN: %check_gpu %s gpu-leaked-allocation
// Who frees, and whether, is decided by what is called, or cannot be told.
#include <cuda_runtime.h>
#include <map>
#include <stdexcept>
#include <stdlib.h>

// A pool of the project: what it knows goes back, the rest is freed.
static std::map<void *, bool> in_use;
static void give_back(void *p) {
  auto it = in_use.find(p);
  if (it != in_use.end())
    it->second = false;
  else
    cudaFree(p);
}
void returned_to_a_pool_ok(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  cudaMemset(scratch, 0, n);
  give_back(scratch);
}

static void look_at(const void *p) {
  if (!p)
    abort();
}
void only_looked_at_bad(size_t n) {
  float *scratch = nullptr;
  cudaMalloc(&scratch, n);
  look_at(scratch);
} // CHECK: :[[#@LINE]]:

// A constructor that calls what throws: nobody runs the destructor.
static void require(const void *p) {
  if (!p)
    throw std::logic_error("nothing to copy");
}
class Copy_bad {
public:
  Copy_bad(const void *from, size_t n) {
    cudaMalloc(&memory, n);
    fill(from, n); // CHECK: :[[#@LINE]]:
  }
  Copy_bad(const Copy_bad &) = delete;
  Copy_bad &operator=(const Copy_bad &) = delete;
  ~Copy_bad() { cudaFree(memory); }

private:
  void fill(const void *from, size_t n) {
    if (!from)
      throw std::logic_error("nothing to copy");
    cudaMemcpy(memory, from, n, cudaMemcpyHostToDevice);
  }
  void *memory = nullptr;
};

// The same by a function that is given nothing of the object.
class FN_Required {
public:
  FN_Required(const void *from, size_t n) {
    cudaMalloc(&memory, n);
    require(from);
  }
  FN_Required(const FN_Required &) = delete;
  FN_Required &operator=(const FN_Required &) = delete;
  ~FN_Required() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// It catches, frees and throws again.
class Caught_ok {
public:
  Caught_ok(const void *from, size_t n) {
    cudaMalloc(&memory, n);
    try {
      require(from);
    } catch (...) {
      cudaFree(memory);
      throw;
    }
  }
  Caught_ok(const Caught_ok &) = delete;
  Caught_ok &operator=(const Caught_ok &) = delete;
  ~Caught_ok() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// What may throw comes first, or another constructor was done before.
class First_ok {
public:
  First_ok(const void *from, size_t n) {
    require(from);
    cudaMalloc(&memory, n);
  }
  First_ok(size_t n) { cudaMalloc(&memory, n); }
  First_ok(const void *from, size_t n, int) : First_ok(n) { require(from); }
  First_ok(const First_ok &) = delete;
  First_ok &operator=(const First_ok &) = delete;
  ~First_ok() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// Two members name one block.
class Mapped_ok {
public:
  Mapped_ok() {
    cudaHostAlloc(&host, 4, cudaHostAllocMapped);
    cudaHostGetDevicePointer(&device, host, 0);
  }
  Mapped_ok(const Mapped_ok &) = delete;
  Mapped_ok &operator=(const Mapped_ok &) = delete;
  ~Mapped_ok() { cudaFreeHost(host); }

private:
  void *host = nullptr, *device = nullptr;
};

// Allocated once, for the first of several devices: a flag of the class says so.
class Lazy {
public:
  void use_ok(int device) {
    if (!made[device % 8]) {
      made[device % 8] = true;
      if (!any) {
        any = true;
        cudaMalloc(&shared, 64);
      }
    }
  }
  ~Lazy() { cudaFree(shared); }

private:
  bool made[8] = {}, any = false;
  void *shared = nullptr;
};

template <class T> class Descriptor_ok {
public:
  Descriptor_ok() { cudaEventCreate(&event); }
  Descriptor_ok(const Descriptor_ok &) = delete;
  Descriptor_ok &operator=(const Descriptor_ok &) = delete;
  ~Descriptor_ok() { cudaEventDestroy(event); }

private:
  cudaEvent_t event = nullptr;
};
Descriptor_ok<int> *made_and_kept() { return new Descriptor_ok<int>; }
