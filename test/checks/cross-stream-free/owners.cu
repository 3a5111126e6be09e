// RUN: %check_gpu %s gpu-cross-stream-free -toolkit=none
//
// RMM: an owner frees in the order of the stream it was made with. What is missed is on the page.
#include <cuda_runtime.h>
#include <rmm/device_buffer.hpp>

__global__ void reduce(float *values, size_t n);

void FN_owner_on_another_stream(size_t n, cudaStream_t compute, cudaStream_t side) {
  rmm::device_buffer values(n * sizeof(float), compute);
  reduce<<<8, 256, 0, side>>>(static_cast<float *>(values.data()), n);
}

void owner_on_its_stream_ok(size_t n, cudaStream_t compute) {
  rmm::device_buffer values(n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(static_cast<float *>(values.data()), n);
}
