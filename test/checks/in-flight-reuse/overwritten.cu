// RUN: %check_gpu %s gpu-in-flight-reuse
//
// The source of a copy is written again, or ends, before the copy has read it.
#include <cuda_runtime.h>
#include <cstring>

void rewritten_bad(float *device, const float *first, const float *second, size_t bytes, cudaStream_t stream) {
  float *staging = nullptr;
  cudaMallocHost(&staging, bytes);
  std::memcpy(staging, first, bytes);
  cudaMemcpyAsync(device, staging, bytes, cudaMemcpyHostToDevice, stream);
  std::memcpy(staging, second, bytes);
  cudaMemcpyAsync(device + bytes / sizeof(float), staging, bytes, cudaMemcpyHostToDevice, stream);
  cudaStreamSynchronize(stream);
  cudaFreeHost(staging);
}

void each_round_bad(float *device, const float *host, int rounds, size_t n, cudaStream_t stream) {
  float *staging = nullptr;
  cudaMallocHost(&staging, n * sizeof(float));
  for (int i = 0; i < rounds; ++i) {
    std::memcpy(staging, host + i * n, n * sizeof(float));
    cudaMemcpyAsync(device + i * n, staging, n * sizeof(float), cudaMemcpyHostToDevice, stream);
  }
  cudaStreamSynchronize(stream);
  cudaFreeHost(staging);
}

void element_written_bad(float *device, size_t n, cudaStream_t stream) {
  float *staging = nullptr;
  cudaMallocHost(&staging, n * sizeof(float));
  cudaMemcpyAsync(device, staging, n * sizeof(float), cudaMemcpyHostToDevice, stream);
  staging[0] = 1.0f;
  cudaStreamSynchronize(stream);
  cudaFreeHost(staging);
}

// A buffer with a length of its own, filled from the beginning again.
void length_reset_bad(char *device, const char *text, size_t n, int lines, cudaStream_t stream) {
  char *line = nullptr;
  cudaMallocHost(&line, 4096);
  size_t length = 0;
  for (int i = 0; i < lines; ++i) {
    length = 0;
    for (size_t j = 0; j < n; ++j)
      line[length++] = text[i * n + j];
    cudaMemcpyAsync(device, line, length, cudaMemcpyHostToDevice, stream);
  }
  cudaStreamSynchronize(stream);
  cudaFreeHost(line);
}

void waits_each_round_ok(float *device, const float *host, int rounds, size_t n, cudaStream_t stream) {
  float *staging = nullptr;
  cudaMallocHost(&staging, n * sizeof(float));
  for (int i = 0; i < rounds; ++i) {
    std::memcpy(staging, host + i * n, n * sizeof(float));
    cudaMemcpyAsync(device + i * n, staging, n * sizeof(float), cudaMemcpyHostToDevice, stream);
    cudaStreamSynchronize(stream);
  }
  cudaFreeHost(staging);
}

void read_only_ok(float *device, size_t n, cudaStream_t stream, float &first) {
  float *staging = nullptr;
  cudaMallocHost(&staging, n * sizeof(float));
  std::memset(staging, 0, n * sizeof(float));
  cudaMemcpyAsync(device, staging, n * sizeof(float), cudaMemcpyHostToDevice, stream);
  first = staging[0];
  cudaStreamSynchronize(stream);
  cudaFreeHost(staging);
}

void other_buffer_ok(float *device, size_t n, cudaStream_t stream) {
  float *staging = nullptr, *next = nullptr;
  cudaMallocHost(&staging, n * sizeof(float));
  cudaMallocHost(&next, n * sizeof(float));
  cudaMemcpyAsync(device, staging, n * sizeof(float), cudaMemcpyHostToDevice, stream);
  next[0] = 1.0f;
  cudaStreamSynchronize(stream);
  cudaFreeHost(staging);
  cudaFreeHost(next);
}
