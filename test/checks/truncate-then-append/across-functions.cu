// RUN: %check_gpu %s gpu-truncate-then-append
//
// Copy and refill lie in different functions, and one function calls both.
#include <cuda_runtime.h>
#include <vector>

template <class T> struct PinnedAllocator {
  using value_type = T;
  T *allocate(size_t n) {
    T *p = nullptr;
    cudaMallocHost(&p, n * sizeof(T));
    return p;
  }
  void deallocate(T *p, size_t) { cudaFreeHost(p); }
};
using Staging = std::vector<float, PinnedAllocator<float>>;

static void send(float *device, Staging &batch, cudaStream_t stream) {
  cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
}
static void refill(Staging &batch, float value) {
  batch.clear();
  batch.push_back(value);
}

void send_and_refill_bad(float *device, Staging &batch, float value, cudaStream_t stream) {
  send(device, batch, stream);
  batch.clear();
  batch.push_back(value);
}

// The finding is at the clear() in refill.
void both_elsewhere_bad(float *device, Staging &batch, float value, cudaStream_t stream) {
  send(device, batch, stream);
  refill(batch, value);
}

void waits_between_ok(float *device, Staging &batch, float value, cudaStream_t stream) {
  send(device, batch, stream);
  cudaStreamSynchronize(stream);
  refill(batch, value);
}

class Loader {
public:
  void add_bad(float value) {
    if (batch.size() == 512) {
      cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
      batch.clear();
    }
    batch.push_back(value);
  }
  void next_ok(float value) {
    send();
    wait();
    batch.clear();
    batch.push_back(value);
  }
  void send() {
    cudaMemcpyAsync(device, batch.data(), batch.size() * sizeof(float), cudaMemcpyHostToDevice, stream);
  }
  void wait() { cudaStreamSynchronize(stream); }

private:
  Staging batch;
  float *device = nullptr;
  cudaStream_t stream = nullptr;
};
