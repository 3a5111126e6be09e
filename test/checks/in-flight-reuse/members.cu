// RUN: %check_gpu %s gpu-in-flight-reuse
//
// Allocated by one function of a class or for a struct, copied and touched by another.
#include <cuda_runtime.h>
#include <cstdlib>
#include <cstring>

__global__ void accumulate(float *sums, size_t n);

// C: a struct, and functions that make, use and destroy it.
typedef struct sender {
  float *staging;
  size_t bytes;
  cudaStream_t stream;
  cudaEvent_t sent;
} sender;

sender *sender_create(size_t bytes, cudaStream_t stream) {
  sender *made = (sender *)calloc(1, sizeof(sender));
  made->bytes = bytes;
  made->stream = stream;
  cudaMallocHost((void **)&made->staging, bytes);
  cudaEventCreate(&made->sent);
  return made;
}
void sender_destroy(sender *of) {
  cudaEventDestroy(of->sent);
  cudaFreeHost(of->staging);
  free(of);
}
void sender_two_batches_bad(sender *of, char *device, const void *first, const void *second) {
  memcpy(of->staging, first, of->bytes);
  cudaMemcpyAsync(device, of->staging, of->bytes, cudaMemcpyHostToDevice, of->stream);
  memcpy(of->staging, second, of->bytes);
  cudaMemcpyAsync(device + of->bytes, of->staging, of->bytes, cudaMemcpyHostToDevice, of->stream);
}
void sender_two_batches_ok(sender *of, char *device, const void *first, const void *second) {
  memcpy(of->staging, first, of->bytes);
  cudaMemcpyAsync(device, of->staging, of->bytes, cudaMemcpyHostToDevice, of->stream);
  cudaEventRecord(of->sent, of->stream);
  cudaEventSynchronize(of->sent);
  memcpy(of->staging, second, of->bytes);
  cudaMemcpyAsync(device + of->bytes, of->staging, of->bytes, cudaMemcpyHostToDevice, of->stream);
}
float sender_first_bad(sender *of, const void *device) {
  cudaMemcpyAsync(of->staging, device, of->bytes, cudaMemcpyDeviceToHost, of->stream);
  return of->staging[0];
}

// A class with init() and release().
class Loss {
public:
  void init() { cudaMallocHost(&value, sizeof(float)); }
  void release() {
    cudaFreeHost(value);
    value = nullptr;
  }
  float fetch_bad(const float *device) {
    cudaMemcpyAsync(value, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
    return *value;
  }
  float fetch_ok(const float *device) {
    cudaMemcpyAsync(value, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
    cudaStreamSynchronize(stream);
    return *value;
  }
  void start(const float *device) { cudaMemcpyAsync(value, device, sizeof(float), cudaMemcpyDeviceToHost, stream); }
  void wait() { cudaStreamSynchronize(stream); }
  float start_in_a_function_bad(const float *device) {
    start(device);
    return *value;
  }
  float wait_in_a_function_ok(const float *device) {
    start(device);
    wait();
    return *value;
  }

private:
  float *value = nullptr;
  cudaStream_t stream = nullptr;
};

// The next round writes what this one copies.
template <class T> class Pump {
public:
  explicit Pump(size_t count) : count(count) {
    cudaStreamCreate(&stream);
    cudaMallocHost(&staging, count * sizeof(T));
  }
  Pump(const Pump &) = delete;
  Pump &operator=(const Pump &) = delete;
  ~Pump() {
    cudaFreeHost(staging);
    cudaStreamDestroy(stream);
  }
  void run_bad(T *device, const T *host, int rounds) {
    for (int i = 0; i < rounds; ++i) {
      std::memcpy(staging, host + i * count, count * sizeof(T));
      cudaMemcpyAsync(device + i * count, staging, count * sizeof(T), cudaMemcpyHostToDevice, stream);
    }
    cudaStreamSynchronize(stream);
  }
  void run_ok(T *device, const T *host, int rounds) {
    for (int i = 0; i < rounds; ++i) {
      cudaStreamSynchronize(stream);
      std::memcpy(staging, host + i * count, count * sizeof(T));
      cudaMemcpyAsync(device + i * count, staging, count * sizeof(T), cudaMemcpyHostToDevice, stream);
    }
    cudaStreamSynchronize(stream);
  }

private:
  T *staging = nullptr;
  size_t count;
  cudaStream_t stream = nullptr;
};
template class Pump<float>;

class Sums {
public:
  explicit Sums(size_t n) : n(n) { cudaMallocManaged(&sums, n * sizeof(float)); }
  Sums(const Sums &) = delete;
  Sums &operator=(const Sums &) = delete;
  ~Sums() { cudaFree(sums); }
  float step_bad() {
    accumulate<<<1, 64>>>(sums, n);
    return sums[0];
  }
  float step_ok() {
    accumulate<<<1, 64>>>(sums, n);
    cudaDeviceSynchronize();
    return sums[0];
  }

private:
  float *sums = nullptr;
  size_t n;
};
