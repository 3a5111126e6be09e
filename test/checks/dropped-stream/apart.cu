// RUN: %check_gpu %s gpu-dropped-stream
// Streams that a called function gets, streams of libraries, streams of the whole program.
#include <cuda_runtime.h>

__global__ void scale(float *values, size_t n) {}
__global__ void sum(const float *values, float *result, size_t n) {}

static cudaStream_t blocking;
void make_streams() { cudaStreamCreate(&blocking); }

static void fill(float *values, size_t n, cudaStream_t stream = nullptr) { cudaMemsetAsync(values, 0, n, stream); }

void forgotten_argument_bad(float *values, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  fill(values, n);
  cudaStreamSynchronize(stream);
}

void given_ok(float *values, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  fill(values, n, stream);
}

// It waits for the default stream, and that for it.
void stream_of_the_program_ok(float *values, float *result, size_t n) {
  scale<<<8, 256, 0, blocking>>>(values, n);
  sum<<<8, 256>>>(values, result, n);
}

void other_data_ok(float *values, float *result, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  fill(result, n);
}
