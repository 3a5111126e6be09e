// RUN: %check_gpu %s gpu-slice-out-of-range
// Lengths in the function at hand: bytes and elements, constants and variables.
#include <array>
#include <cuda_runtime.h>
#include <span>
#include <stdint.h>
#include <stdlib.h>
#include <vector>

void copy_elements_bad(const float *h, size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, n);
  // CHECK: :[[#@LINE+2]]:{{.*}} 4 * n bytes of 'd', which has n
  // CHECK: :[[#@LINE-2]]:{{.*}} allocated here
  cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

void span_of_bytes_bad(size_t bytes) {
  double *d = nullptr;
  cudaMalloc(&d, bytes);
  std::span<double> view(d, bytes);
  cudaMemset(view.data(), 0, 8);
  cudaFree(d);
}

void subspan_bad() {
  float *d = nullptr;
  cudaMalloc(&d, 1024);
  std::span<float> view(d, 16);
  std::span<float> part = view.subspan(8, 16);
  cudaMemset(part.data(), 0, 4);
  cudaFree(d);
}

void first_bad() {
  float *d = nullptr;
  cudaMalloc(&d, 64);
  std::span<float> view(d, 16);
  std::span<float> part = view.first(17);
  cudaMemset(part.data(), 0, 4);
  cudaFree(d);
}

void beyond_the_end_bad() {
  float *d = nullptr;
  cudaMalloc(&d, 64);
  std::span<float> view(d, 16);
  std::span<float> part = view.subspan(20);
  cudaMemset(part.data(), 0, 0);
  cudaFree(d);
}

void one_more_bad(const float *h, int n) {
  float *d = nullptr;
  size_t bytes = n * sizeof(float);
  cudaMalloc(&d, bytes);
  cudaMemcpy(d, h, (n + 1) * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

void other_type_bad(int n) {
  float *d = nullptr;
  cudaMalloc(&d, n * sizeof(float));
  cudaMemset(d, 0, n * sizeof(double));
  cudaFree(d);
}

void host_array_bad(float *d) {
  float row[8];
  cudaMemcpy(row, d, 16 * sizeof(float), cudaMemcpyDeviceToHost);
}

void host_heap_bad(float *d, size_t n) {
  float *h = new float[n];
  cudaMemcpy(h, d, 2 * n * sizeof(float), cudaMemcpyDeviceToHost);
  delete[] h;
}

void product_bad(size_t rows, size_t cols, size_t depth) {
  float *d = nullptr;
  cudaMalloc(&d, rows * cols * sizeof(float));
  cudaMemset(d, 0, cols * rows * sizeof(float) * 3);
  cudaFree(d);
}

void pitched_bad(float *h, size_t rows, size_t cols) {
  float *d = nullptr;
  size_t pitch = 0;
  cudaMallocPitch(&d, &pitch, cols * sizeof(float), rows);
  cudaMemcpy(h, d, rows * cols * sizeof(float), cudaMemcpyDeviceToHost);
  cudaFree(d);
}

struct Slice {
  float *data;
  size_t count;
};

void own_view_bad(size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, n);
  Slice slice{d, n};
  cudaMemset(slice.data, 0, 1);
  cudaFree(d);
}

void right_ok(const float *h, size_t n) {
  float *d = nullptr;
  const size_t bytes = n * sizeof(float);
  cudaMalloc(&d, bytes);
  cudaMemcpy(d, h, sizeof(float) * n, cudaMemcpyHostToDevice);
  std::span<float> view(d, n);
  std::span<float> part = view.first(n);
  cudaMemset(part.data(), 0, bytes);
  cudaFree(d);
}

void incomparable_ok(const float *h, size_t n, size_t capacity) {
  float *d = nullptr;
  cudaMalloc(&d, capacity);
  cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

void one_of_two_ok(size_t n, bool wide) {
  char *d = nullptr;
  if (wide)
    cudaMalloc(&d, 8 * n);
  else
    cudaMalloc(&d, 4 * n);
  if (wide)
    cudaMemset(d, 0, 8 * n);
  cudaFree(d);
}

void changed_ok(const float *h, size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, n);
  n /= sizeof(float);
  cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

void grown_ok(const float *h, size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, n);
  cudaFree(d);
  cudaMalloc(&d, n * sizeof(float));
  cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

float *pick(float *first, size_t n, bool other);
void replaced_ok(const float *h, size_t n, bool other) {
  float *d = nullptr;
  cudaMalloc(&d, n);
  d = pick(d, n, other);
  cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

void stepped_ok(const float *h, size_t n, int back) {
  float *d = nullptr;
  cudaMalloc(&d, n);
  d = back + (d - back) - back;
  cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
}

void padded_bad(const float *h, size_t n, size_t padding) {
  float *d = nullptr;
  cudaMalloc(&d, n * sizeof(float));
  // CHECK: :[[#@LINE+1]]:{{.*}} 4 * n + 4 * padding bytes of 'd'
  cudaMemcpy(d, h, (n + padding) * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

void each_ok(const float *h, const size_t *sizes, int count) {
  for (int i = 0; i < count; ++i) {
    size_t n = sizes[i];
    float *d = nullptr;
    cudaMalloc(&d, n * sizeof(float));
    cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
    cudaFree(d);
  }
}

void pitched_ok(float *h, size_t rows, size_t cols) {
  float *d = nullptr;
  size_t pitch = 0;
  cudaMallocPitch(&d, &pitch, cols * sizeof(float), rows);
  cudaMemset(d, 0, pitch * rows);
  cudaMemcpy2D(h, cols * sizeof(float), d, pitch, cols * sizeof(float), rows, cudaMemcpyDeviceToHost);
  cudaFree(d);
}

void rounded_up_ok(const float *h, size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, (n + 255) / 256 * 256 * sizeof(float));
  cudaMemcpy(d, h, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

struct Slab {
  float *data;
  size_t bytes;
};

struct Block {
  float *data;
  size_t size; // in bytes
};

void counts_bytes_ok(size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, n * sizeof(float));
  Slab slab{d, n * sizeof(float)};
  Block block{d, n * sizeof(float)};
  cudaMemset(slab.data, 0, slab.bytes);
  cudaMemset(block.data, 0, block.size);
  cudaFree(d);
}

void whole_rest_ok() {
  float *d = nullptr;
  cudaMalloc(&d, 64);
  std::span<float> view(d, 16);
  std::span<float> rest = view.subspan(8);
  std::span<float> none = view.subspan(16);
  cudaMemset(rest.data(), 0, 32);
  (void)none;
  cudaFree(d);
}

// Host containers have lengths, too.
void container_bad(float *d, size_t n) {
  std::vector<float> h(n);
  cudaMemcpy(h.data(), d, 2 * n * sizeof(float), cudaMemcpyDeviceToHost);
}

void resized_bad(float *d, size_t n) {
  std::vector<float> h;
  h.resize(n);
  cudaMemcpy(h.data(), d, (n + 1) * sizeof(float), cudaMemcpyDeviceToHost);
}

void resized_twice_ok(float *d, size_t n) {
  std::vector<float> h(n);
  h.resize(2 * n);
  cudaMemcpy(h.data(), d, 2 * n * sizeof(float), cudaMemcpyDeviceToHost);
}

void fixed_array_bad(float *d) {
  std::array<float, 64> h;
  cudaMemcpy(h.data(), d, 256 * sizeof(float), cudaMemcpyDeviceToHost);
}

__constant__ float taps[16];

void symbol_bad() {
  float host[25] = {};
  cudaMemcpyToSymbol(taps, host, sizeof host);
}

void symbol_ok() {
  float host[16] = {};
  cudaMemcpyToSymbol(taps, host, sizeof host);
}

void behind_an_offset_bad(const float *h, size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, n * sizeof(float));
  cudaMemcpy(d + 2, h, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

void behind_an_offset_ok(const float *h, size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, (n + 2) * sizeof(float));
  cudaMemcpy(d + 2, h, n * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

class Rows {
public:
  explicit Rows(int n) : n_(n) { cudaMalloc(&starts_, n * sizeof(int)); }
  Rows(const Rows &) = delete;
  Rows &operator=(const Rows &) = delete;
  ~Rows() { cudaFree(starts_); }
  void upload_bad(const int *h) { cudaMemcpy(starts_, h, (n_ + 1) * sizeof(int), cudaMemcpyHostToDevice); }
  void upload_ok(const int *h) { cudaMemcpy(starts_, h, n_ * sizeof(int), cudaMemcpyHostToDevice); }

private:
  int n_;
  int *starts_ = nullptr;
};

// The loop knows the largest part, the analysis doesn't.
void FN_loop(const float *h, size_t parts, size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, n * sizeof(float));
  for (size_t i = 0; i <= parts; ++i)
    cudaMemcpy(d + i * (n / parts), h, n / parts * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}

// The branch says that there are more.
void FN_known_relation(const float *h, size_t n, size_t more) {
  float *d = nullptr;
  cudaMalloc(&d, n * sizeof(float));
  if (more > n)
    cudaMemcpy(d, h, more * sizeof(float), cudaMemcpyHostToDevice);
  cudaFree(d);
}
