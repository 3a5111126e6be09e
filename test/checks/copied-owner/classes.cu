// RUN: %check_gpu %s gpu-copied-owner
//
// The destructor frees; what the copy operations do decides.
#include <cuda_runtime.h>

class Nothing_said_bad {
public:
  explicit Nothing_said_bad(size_t n) { cudaMalloc(&memory, n); }
  ~Nothing_said_bad() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

class Defaulted_bad {
public:
  explicit Defaulted_bad(size_t n) { cudaMalloc(&memory, n); }
  Defaulted_bad(const Defaulted_bad &) = default;
  Defaulted_bad &operator=(const Defaulted_bad &) = delete;
  ~Defaulted_bad() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// Deleting the constructor leaves the assignment.
class Half_bad {
public:
  explicit Half_bad(size_t n) { cudaMalloc(&memory, n); }
  Half_bad(const Half_bad &) = delete;
  ~Half_bad() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

class Stream_bad {
public:
  Stream_bad() { cudaStreamCreate(&stream); }
  ~Stream_bad() { cudaStreamDestroy(stream); }

private:
  cudaStream_t stream = nullptr;
};

class Through_a_method_bad {
public:
  explicit Through_a_method_bad(size_t n) { cudaMalloc(&memory, n); }
  ~Through_a_method_bad() { release(); }
  void release() {
    if (memory)
      cudaFree(memory);
    memory = nullptr;
  }

private:
  void *memory = nullptr;
};

template <class T> class Array_bad {
public:
  explicit Array_bad(size_t n) { cudaMalloc(&memory, n * sizeof(T)); }
  ~Array_bad() { cudaFree(memory); }

private:
  T *memory = nullptr;
};
template class Array_bad<float>;

class Pinned_bad {
public:
  explicit Pinned_bad(size_t n) { cudaMallocHost(&memory, n); }
  ~Pinned_bad() { cudaFreeHost(memory); }

private:
  void *memory = nullptr;
};
