// RUN: %check_gpu %s gpu-mismatched-free
//
// Allocated by one function of a class or for a struct, freed by another.
#include <cuda_runtime.h>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

// C: a struct, and functions that make and destroy it.
typedef struct ring {
  float *slots;
  void *staging;
} ring;

ring *ring_create(size_t n) {
  ring *made = (ring *)calloc(1, sizeof(ring));
  cudaMalloc((void **)&made->slots, n * sizeof(float));
  cudaHostAlloc(&made->staging, n * sizeof(float), cudaHostAllocDefault);
  return made;
}
void ring_destroy_ok(ring *of) {
  cudaFree(of->slots);
  cudaFreeHost(of->staging);
  free(of);
}
void ring_destroy_bad(ring *of) {
  cudaFree(of->slots);
  cudaFree(of->staging);
  free(of);
}
void ring_slots_from_the_heap_bad(ring *of) { free(of->slots); }
void ring_slots_twice_bad(ring *of) {
  cudaFree(of->slots);
  cudaFree(of->slots);
}
void ring_behind_the_header_bad(ring *of) { cudaFree(of->slots + 16); }
void ring_address_bad(ring *of) { cudaFree(&of->slots); }
void ring_reset_ok(ring *of) {
  cudaFree(of->slots);
  of->slots = NULL;
  cudaFree(of->slots);
}
void ring_each_ok(std::vector<ring> &all) {
  for (ring &each : all)
    cudaFree(each.slots);
}
void ring_array_ok(ring *all, int count) {
  for (int i = 0; i < count; ++i)
    cudaFree(all[i].slots);
}

// Entries that are linked: each is another one.
typedef struct entry {
  float *memory;
  struct entry *next;
} entry;
entry *entry_push(entry *list, size_t n) {
  entry *made = (entry *)malloc(sizeof(entry));
  cudaMalloc((void **)&made->memory, n * sizeof(float));
  made->next = list;
  return made;
}
void entry_free_ok(entry *list) {
  while (list) {
    entry *next = list->next;
    cudaFree(list->memory);
    free(list);
    list = next;
  }
}

// Classes with init() and release(), with a constructor and a destructor.
class Stage {
public:
  void init(size_t n) {
    cudaMallocHost(&bytes, n);
    cudaMalloc(&copy, n);
  }
  void release_bad() {
    cudaFree(bytes);
    cudaFree(copy);
    bytes = copy = nullptr;
  }
  void release_ok() {
    cudaFreeHost(bytes);
    cudaFree(copy);
    bytes = copy = nullptr;
  }
  void grow_bad(size_t n) {
    cudaFree(bytes);
    cudaMallocHost(&bytes, n);
  }
  void grow_ok(size_t n) {
    cudaFreeHost(bytes);
    cudaMallocHost(&bytes, n);
  }

private:
  char *bytes = nullptr, *copy = nullptr;
};

class Staging_bad {
public:
  explicit Staging_bad(size_t n) { cudaMallocHost(&bytes, n); }
  ~Staging_bad() { cudaFree(bytes); }

private:
  void *bytes = nullptr;
};

static void give_back(void *memory) { cudaFree(memory); }
class Through_a_function_bad {
public:
  void open(size_t n) { cudaMallocHost(&bytes, n); }
  void close() { give_back(std::exchange(bytes, nullptr)); }

private:
  void *bytes = nullptr;
};

template <class T> class Pinned_bad {
public:
  explicit Pinned_bad(size_t n) { cudaMallocHost(&values, n * sizeof(T)); }
  ~Pinned_bad() { delete[] values; }

private:
  T *values = nullptr;
};
template class Pinned_bad<float>;

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
class Wrong_deleter_bad {
public:
  explicit Wrong_deleter_bad(size_t n) {
    float *fresh = nullptr;
    cudaMallocHost(&fresh, n * sizeof(float));
    memory.reset(fresh);
  }

private:
  std::unique_ptr<float, FreeDevice> memory;
};

// The member says itself which family it is of.
class Either_ok {
public:
  void init(size_t n, bool on_host) {
    pinned = on_host;
    if (pinned)
      cudaMallocHost(&memory, n);
    else
      cudaMalloc(&memory, n);
  }
  void release() {
    if (pinned)
      cudaFreeHost(memory);
    else
      cudaFree(memory);
  }

private:
  void *memory = nullptr;
  bool pinned = false;
};

// An object is closed and ends.
template <class T> class Block {
public:
  explicit Block(size_t n) { cudaMalloc(&values, n * sizeof(T)); }
  Block(const Block &) = delete;
  Block &operator=(const Block &) = delete;
  ~Block() { cudaFree(values); }
  void close() { cudaFree(values); }
  void reset() {
    cudaFree(values);
    values = nullptr;
  }

private:
  T *values = nullptr;
};
void closed_and_ended_bad(size_t n) {
  Block<float> block(n);
  block.close();
}
void reset_and_ended_ok(size_t n) {
  Block<float> block(n);
  block.reset();
}

class Two {
public:
  void init(size_t n) {
    cudaMalloc(&front, n);
    cudaMalloc(&back, n);
  }
  void flip_and_free_ok() {
    std::swap(front, back);
    cudaFree(front);
    cudaFree(back);
  }
  void one_of_them_twice_bad() {
    cudaFree(front);
    cudaFree(back);
    cudaFree(front);
  }

private:
  float *front = nullptr, *back = nullptr;
};
