// RUN: %check_gpu %s gpu-cross-stream-free
//
// Used on one stream, freed in the order of another.
#include <cuda_runtime.h>

__global__ void reduce(float *values, size_t n);

void two_streams_bad(size_t n, cudaStream_t compute, cudaStream_t copy) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaFreeAsync(values, copy);
}

void copied_on_the_other_bad(float *host, size_t n, cudaStream_t compute, cudaStream_t copy) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  cudaStreamSynchronize(compute);
  cudaMemcpyAsync(host, values, n * sizeof(float), cudaMemcpyDeviceToHost, copy);
  cudaFreeAsync(values, compute);
}

void filled_on_one_path_bad(size_t n, cudaStream_t compute, cudaStream_t copy, bool clear) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  if (clear)
    cudaMemsetAsync(values, 0, n * sizeof(float), copy);
  cudaFreeAsync(values, compute);
}

void one_stream_ok(size_t n, cudaStream_t compute) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaFreeAsync(values, compute);
}

void waited_for_ok(size_t n, cudaStream_t compute, cudaStream_t copy) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaStreamSynchronize(compute);
  cudaFreeAsync(values, copy);
}

void device_waited_for_ok(size_t n, cudaStream_t compute, cudaStream_t copy) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaDeviceSynchronize();
  cudaFreeAsync(values, copy);
}

void plain_free_ok(size_t n, cudaStream_t compute) {
  float *values = nullptr;
  cudaMalloc(&values, n * sizeof(float));
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaFree(values);
}

// A blocking stream waits for the default stream, and the default stream for it.
void blocking_stream_ok(size_t n) {
  cudaStream_t compute = nullptr;
  float *values = nullptr;
  cudaStreamCreate(&compute);
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256>>>(values, n);
  cudaFreeAsync(values, compute);
  cudaStreamDestroy(compute);
}

// Two names of one stream.
void same_stream_ok(size_t n, cudaStream_t compute) {
  cudaStream_t same = compute;
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaFreeAsync(values, same);
}

struct Job {
  cudaStream_t stream;
  size_t n;
};
void stream_of_a_job_ok(const Job &job) {
  cudaStream_t stream = job.stream;
  float *values = nullptr;
  cudaMallocAsync(&values, job.n * sizeof(float), stream);
  reduce<<<8, 256, 0, job.stream>>>(values, job.n);
  cudaFreeAsync(values, stream);
}
