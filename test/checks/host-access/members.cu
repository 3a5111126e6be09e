// RUN: %check_gpu %s gpu-host-access
//
// Allocated by one function of a class or for a struct, touched by another.
#include <cuda_runtime.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <span>

__global__ void forward(const float *weights, size_t n);

// C: a struct, and functions that make, use and destroy it.
typedef struct layer {
  float *weights;
  float *staging;
  size_t n;
} layer;

layer *layer_create(size_t n) {
  layer *made = (layer *)malloc(sizeof(layer));
  made->n = n;
  cudaMalloc((void **)&made->weights, n * sizeof(float));
  cudaMallocHost((void **)&made->staging, n * sizeof(float));
  return made;
}
void layer_destroy(layer *of) {
  cudaFree(of->weights);
  cudaFreeHost(of->staging);
  free(of);
}
void layer_print_bad(const layer *of) { printf("%f\n", of->weights[0]); }
void layer_zero_bad(layer *of) { memset(of->weights, 0, of->n * sizeof(float)); }
void layer_load_bad(layer *of, const float *from) {
  cudaMemcpy(of->weights, from, of->n * sizeof(float), cudaMemcpyDeviceToHost);
}
void layer_stage_ok(layer *of, const float *from) {
  memcpy(of->staging, from, of->n * sizeof(float));
  cudaMemcpy(of->weights, of->staging, of->n * sizeof(float), cudaMemcpyHostToDevice);
}
void layer_forward_ok(const layer *of) { forward<<<1, 64>>>(of->weights + 1, of->n - 1); }

// A class with init() and release().
class Tokens {
public:
  void init(size_t n) {
    cudaMalloc(&ids, n * sizeof(int));
    count = n;
  }
  void release() {
    cudaFree(ids);
    ids = nullptr;
  }
  int first_bad() const { return *ids; }
  int sum_bad() const {
    int sum = 0;
    for (int each : std::span(ids, count))
      sum += each;
    return sum;
  }
  int first_ok() const {
    int first = 0;
    cudaMemcpy(&first, ids, sizeof first, cudaMemcpyDeviceToHost);
    return first;
  }
  bool empty_ok() const { return !ids || !count; }
  int *data_ok() const { return &ids[0]; }

private:
  int *ids = nullptr;
  size_t count = 0;
};

class Counter {
public:
  Counter() { cudaMalloc(&count, sizeof(int)); }
  Counter(const Counter &) = delete;
  Counter &operator=(const Counter &) = delete;
  ~Counter() { cudaFree(count); }
  int value_bad() const { return *count; }

private:
  int *count = nullptr;
};

// Either kind of memory, chosen in the constructor: nobody knows.
template <class T> class Column {
public:
  Column(size_t n, bool pinned) {
    if (pinned)
      cudaMallocHost(&values, n * sizeof(T));
    else
      cudaMalloc(&values, n * sizeof(T));
  }
  T at_ok(size_t i) const { return values[i]; }

private:
  T *values = nullptr;
};
template class Column<float>;

// The member holds other memory by the time that it is touched.
template <class T> class Cells {
public:
  explicit Cells(size_t n) { cudaMalloc(&values, n * sizeof(T)); }
  void move_to_the_host_ok(size_t n) {
    cudaFree(values);
    cudaMallocManaged(&values, n * sizeof(T));
    values[0] = T();
  }

private:
  T *values = nullptr;
};
template class Cells<int>;

template <class T> class Square {
public:
  explicit Square(size_t side) : side(side) { cudaMalloc(&cells, side * side * sizeof(T)); }
  Square(const Square &) = delete;
  Square &operator=(const Square &) = delete;
  ~Square() { cudaFree(cells); }
  T at_bad(size_t row, size_t column) const { return cells[row * side + column]; }
  const T *row_ok(size_t row) const { return cells + row * side; }

private:
  size_t side;
  T *cells = nullptr;
};
template class Square<double>;

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
class Bias {
public:
  explicit Bias(size_t n) {
    float *fresh = nullptr;
    cudaMalloc(&fresh, n * sizeof(float));
    memory.reset(fresh);
  }
  float first_bad() const { return memory.get()[0]; }

private:
  std::unique_ptr<float, FreeDevice> memory;
};

// A function for both sides, which only kernels call.
class Table {
public:
  explicit Table(size_t n) { cudaMalloc(&cells, n * sizeof(float)); }
  __host__ __device__ float at_ok(size_t i) const { return cells[i]; }

private:
  float *cells = nullptr;
};

// A member that another function sets to memory of the host, from a caller or a container.
class Input {
public:
  void allocate(size_t n) { cudaMalloc(&values, n * sizeof(float)); }
  void borrow(float *from) {
    values = from;
    on_host = true;
  }
  float first_ok() const { return on_host ? values[0] : 0.0f; }

private:
  float *values = nullptr;
  bool on_host = false;
};
