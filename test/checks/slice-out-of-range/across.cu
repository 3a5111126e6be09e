// RUN: %check_gpu %s gpu-slice-out-of-range
// The allocation, the view or the copy is in another function.
#include <cuda_runtime.h>
#include <span>
#include <stddef.h>

float *device_floats(size_t n) {
  float *p = nullptr;
  cudaMalloc(&p, n * sizeof(float));
  return p;
}

template <class T> T *make_array(size_t n) {
  void *p = nullptr;
  if (cudaMalloc(&p, n * sizeof(T)) != cudaSuccess)
    return nullptr;
  return static_cast<T *>(p);
}

bool reserve(float **out, size_t bytes) { return cudaMalloc(out, bytes) == cudaSuccess; }

void upload(float *to, const float *from, size_t n) {
  cudaMemcpy(to, from, n * sizeof(float), cudaMemcpyHostToDevice);
}

std::span<float> as_span(float *p, size_t n) { return std::span<float>(p, n); }

struct Buffer {
  float *p_ = nullptr;
  size_t n_ = 0;
  explicit Buffer(size_t n) : n_(n) { cudaMalloc(&p_, n * sizeof(float)); }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { cudaFree(p_); }
  float *data() { return p_; }
  size_t size() const { return n_; }
};

struct View {
  float *ptr;
  int len;
  View(float *p, int n) : ptr(p), len(n) {}
};

void bytes_to_elements_bad(const float *h, size_t n) {
  float *d = device_floats(n);
  upload(d, h, n * sizeof(float));
  cudaFree(d);
}

void template_bad(const float *h, size_t n) {
  float *d = make_array<float>(n);
  upload(d, h, n + n);
  cudaFree(d);
}

void out_parameter_bad(const float *h, size_t n) {
  float *d = nullptr;
  if (!reserve(&d, n))
    return;
  // CHECK: :[[#@LINE+1]]:{{.*}} 4 * n bytes of 'd'
  upload(d, h, n);
  cudaFree(d);
}

void view_elsewhere_bad(size_t n) {
  float *d = nullptr;
  cudaMalloc(&d, n);
  std::span<float> s = as_span(d, n);
  cudaMemset(s.data(), 0, 1);
  cudaFree(d);
}

void own_class_bad(size_t n) {
  Buffer b(n);
  std::span<float> s(b.data(), n + 1);
  cudaMemset(s.data(), 0, 1);
}

void own_view_bad(int n) {
  float *d = nullptr;
  cudaMalloc(&d, n);
  View v(d, n);
  cudaMemset(v.ptr, 0, 1);
  cudaFree(d);
}

class Field {
public:
  void create(size_t n) {
    cudaMalloc(&values_, n);
    count_ = n;
    cudaMemset(values_, 0, n * sizeof(float)); // CHECK: :[[#@LINE]]:{{.*}} 4 * n bytes
  }
  void destroy_ok() { cudaFree(values_); }

private:
  float *values_ = nullptr;
  size_t count_ = 0;
};

void both_ok(const float *h, size_t n) {
  float *d = device_floats(n);
  upload(d, h, n);
  cudaFree(d);
  float *e = nullptr;
  if (!reserve(&e, n * sizeof(float)))
    return;
  upload(e, h, n);
  cudaFree(e);
}

void own_class_ok(size_t n) {
  Buffer b(n);
  std::span<float> s(b.data(), b.size());
  cudaMemset(s.data(), 0, n * sizeof(float));
}

void part_ok(const float *h, size_t n, size_t k) {
  float *d = device_floats(n);
  upload(d, h, k);
  upload(d + k, h, n - k);
  cudaFree(d);
}

class Growing {
public:
  void fit(size_t n) {
    if (n > capacity_) {
      cudaFree(values_);
      cudaMalloc(&values_, n * sizeof(float));
      capacity_ = n;
    }
  }
  void fill_ok(const float *h, size_t n) {
    fit(n);
    cudaMemcpy(values_, h, n * sizeof(float), cudaMemcpyHostToDevice);
  }

private:
  float *values_ = nullptr;
  size_t capacity_ = 0;
};
