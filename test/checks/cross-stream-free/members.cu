// RUN: %check_gpu %s gpu-cross-stream-free
//
// Allocated by one function of a class or for a struct, used and freed by another.
#include <cuda_runtime.h>

__global__ void reduce(float *values, size_t n);

class Summation {
public:
  void init(size_t n) { cudaMallocAsync(&partial, n * sizeof(float), compute); }
  void finish_bad(size_t n) {
    reduce<<<8, 256, 0, compute>>>(partial, n);
    cudaFreeAsync(partial, copy);
    partial = nullptr;
  }
  void finish_in_order_ok(size_t n) {
    reduce<<<8, 256, 0, compute>>>(partial, n);
    cudaFreeAsync(partial, compute);
    partial = nullptr;
  }
  void finish_behind_an_event_ok(size_t n) {
    reduce<<<8, 256, 0, compute>>>(partial, n);
    cudaEventRecord(reduced, compute);
    cudaStreamWaitEvent(copy, reduced, 0);
    cudaFreeAsync(partial, copy);
    partial = nullptr;
  }

private:
  float *partial = nullptr;
  cudaStream_t compute = nullptr, copy = nullptr;
  cudaEvent_t reduced = nullptr;
};

template <class T> class Workspace {
public:
  Workspace(size_t n, cudaStream_t stream) : stream(stream) { cudaMallocAsync(&memory, n * sizeof(T), stream); }
  Workspace(const Workspace &) = delete;
  Workspace &operator=(const Workspace &) = delete;
  void last_use_bad(size_t n, cudaStream_t side) {
    reduce<<<8, 256, 0, side>>>(memory, n);
    cudaFreeAsync(memory, stream);
    memory = nullptr;
  }
  void last_use_ok(size_t n, cudaStream_t side) {
    reduce<<<8, 256, 0, side>>>(memory, n);
    cudaStreamSynchronize(side);
    cudaFreeAsync(memory, stream);
    memory = nullptr;
  }

private:
  T *memory = nullptr;
  cudaStream_t stream;
};
template class Workspace<float>;
