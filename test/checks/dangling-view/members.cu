// RUN: %check_gpu %s gpu-dangling-view
//
// Allocated by one function of a class or for a struct, freed and used by another.
#include <cuda_runtime.h>
#include <cstdlib>
#include <memory>
#include <span>
#include <utility>
#include <vector>

__global__ void work(float *p, size_t n);

// C: a struct, and functions that make, use and destroy it.
typedef struct net {
  float *weights;
  size_t n;
} net;

net *net_create(size_t n) {
  net *made = (net *)calloc(1, sizeof(net));
  made->n = n;
  cudaMalloc((void **)&made->weights, n * sizeof(float));
  return made;
}
void net_destroy(net *of) {
  cudaFree(of->weights);
  free(of);
}
void net_last_run_bad(net *of) {
  cudaFree(of->weights);
  work<<<1, 64>>>(of->weights, of->n);
}
void net_last_run_ok(net *of) {
  work<<<1, 64>>>(of->weights, of->n);
  cudaFree(of->weights);
  of->weights = NULL;
}
void net_old_weights_bad(net *of) {
  float *old = of->weights;
  cudaFree(of->weights);
  of->weights = NULL;
  work<<<1, 64>>>(old, of->n);
}
void net_new_weights_ok(net *of) {
  cudaFree(of->weights);
  cudaMalloc((void **)&of->weights, of->n * sizeof(float));
  work<<<1, 64>>>(of->weights, of->n);
}
void net_destroyed_bad(size_t n) {
  net *of = net_create(n);
  float *weights = of->weights;
  net_destroy(of);
  work<<<1, 64>>>(weights, n);
}
void net_other_ok(net *first, net *second) {
  cudaFree(first->weights);
  work<<<1, 64>>>(second->weights, second->n);
}
void net_each_ok(std::vector<net> &all) {
  for (net &each : all) {
    work<<<1, 64>>>(each.weights, each.n);
    cudaFree(each.weights);
  }
}

// A class with init() and release().
class Table {
public:
  void init(size_t n) {
    cudaMalloc(&rows, n * sizeof(float));
    count = n;
  }
  void release() {
    cudaFree(rows);
    rows = nullptr;
  }
  float *data() { return rows; }
  void run_too_late_bad() {
    cudaFree(rows);
    work<<<1, 64>>>(rows, count);
  }
  void freed_in_one_branch_bad(bool last) {
    if (last)
      cudaFree(rows);
    work<<<1, 64>>>(rows, count);
  }
  void released_by_a_function_bad() {
    float *old = rows;
    release();
    work<<<1, 64>>>(old, count);
  }
  void grow_bad(size_t n) {
    float *old = rows;
    cudaFree(rows);
    cudaMalloc(&rows, n * sizeof(float));
    cudaMemcpy(rows, old, count * sizeof(float), cudaMemcpyDeviceToDevice);
  }
  std::span<float> view_bad() {
    std::span<float> view(rows, count);
    release();
    return view;
  }
  void grow_ok(size_t n) {
    float *larger = nullptr;
    cudaMalloc(&larger, n * sizeof(float));
    cudaMemcpy(larger, rows, count * sizeof(float), cudaMemcpyDeviceToDevice);
    cudaFree(rows);
    rows = larger;
    work<<<1, 64>>>(rows, n);
  }
  void ensure_ok(size_t n) {
    if (n > count) {
      release();
      init(n);
    }
    work<<<1, 64>>>(rows, count);
  }
  void take_ok(Table &other) {
    cudaFree(rows);
    rows = std::exchange(other.rows, nullptr);
    work<<<1, 64>>>(rows, count);
  }
  bool same_ok(const float *with) {
    cudaFree(rows);
    bool same = rows == with;
    rows = nullptr;
    return same;
  }

private:
  float *rows = nullptr;
  size_t count = 0;
};
void released_outside_bad(Table &table, size_t n) {
  float *rows = table.data();
  table.release();
  work<<<1, 64>>>(rows, n);
}
void released_at_the_end_ok(Table &table, size_t n) {
  float *rows = table.data();
  work<<<1, 64>>>(rows, n);
  table.release();
}

template <class T> class Buffer {
public:
  explicit Buffer(size_t n) { cudaMalloc(&memory, n * sizeof(T)); }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { cudaFree(memory); }
  void replace_bad(size_t n) {
    T *old = memory;
    cudaFree(memory);
    cudaMalloc(&memory, n * sizeof(T));
    work<<<1, 64>>>(old, n);
  }

private:
  T *memory = nullptr;
};
template class Buffer<float>;

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
using Owner = std::unique_ptr<float, FreeDevice>;
Owner make_owner(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return Owner(p);
}
class Layer {
public:
  explicit Layer(size_t n) : weights(make_owner(n)) {}
  void replace_bad(size_t n) {
    float *old = weights.get();
    weights = make_owner(n);
    work<<<1, 64>>>(old, n);
  }
  void replace_ok(size_t n) {
    weights = make_owner(n);
    work<<<1, 64>>>(weights.get(), n);
  }

private:
  Owner weights;
};
