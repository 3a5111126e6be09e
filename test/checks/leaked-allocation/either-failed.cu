// RUN: %check_gpu %s gpu-leaked-allocation
// Several conditions in one: what is evaluated last decides.
#include <cuda_runtime.h>
#include <memory>
#include <stdexcept>
#include <stdlib.h>

void *failed_or_null_ok(size_t n) {
  void *p = nullptr;
  cudaError_t status = cudaMalloc(&p, n);
  if (status != cudaSuccess || p == nullptr)
    throw std::runtime_error("no memory");
  return p;
}

float *not_there_and_failed_ok(float *p, size_t n) {
  if (!p && cudaMalloc(&p, n) != cudaSuccess)
    return nullptr;
  return p;
}

void *by_kind_ok(int kind, size_t n) {
  void *p = nullptr;
  cudaError_t status = cudaSuccess;
  switch (kind) {
  case 0:
    status = cudaMallocManaged(&p, n);
    break;
  case 1:
    status = cudaMalloc(&p, n);
    break;
  }
  if (status != cudaSuccess || !p)
    return nullptr;
  return p;
}

int either_input_bad(size_t n, int mode) {
  float *p = nullptr;
  if (cudaMalloc(&p, n) != cudaSuccess)
    return 1;
  if (mode < 0 || mode > 3)
    return 2; // CHECK: :[[#@LINE]]:
  cudaFree(p);
  return 0;
}

struct DestroyStream {
  void operator()(cudaStream_t s) const { cudaStreamDestroy(s); }
};
class Shared {
public:
  explicit Shared(cudaStream_t s) : handle_(s, DestroyStream{}) {}
  cudaStream_t get() const { return handle_.get(); }

private:
  std::shared_ptr<std::remove_pointer_t<cudaStream_t>> handle_;
};

void captured_by_copy_ok() {
  cudaStream_t raw = nullptr;
  cudaStreamCreate(&raw);
  Shared stream{raw};
  auto wait = [stream] { cudaStreamSynchronize(stream.get()); };
  wait();
}
