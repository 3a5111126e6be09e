// RUN: %check_gpu %s gpu-dropped-stream
//
// Known errors; the page lists each.
#include <cublas_v2.h>
#include <cuda.h>
#include <cuda_runtime.h>
#include <thrust/device_ptr.h>
#include <thrust/fill.h>

__global__ void scale(float *values, size_t n);
__global__ void sum(const float *values, float *result, size_t n);
__global__ void convolve(float *values, size_t n);
__constant__ float weights[64];

// ---- missed ------------------------------------------------------------------

// The stream of a library handle is not followed: without cublasSetStream it is the default stream.
void FN_library_handle(float *values, int n, cudaStream_t stream) {
  cublasHandle_t handle;
  cublasCreate(&handle);
  const float factor = 2;
  scale<<<8, 256, 0, stream>>>(values, n);
  cublasSscal(handle, n, &factor, values, 1);
  cublasDestroy(handle);
}

// An algorithm without a policy runs on the default stream.
void thrust_bad(float *values, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  thrust::device_ptr<float> first(values);
  thrust::fill(first, first + n, 0.0f);
}

// Kernels name the variable in their bodies.
void FN_symbol(const float *next, float *values, size_t n, cudaStream_t stream) {
  convolve<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpyToSymbol(weights, next, sizeof(weights));
}

// The launch is in another function, which has no stream or does not use the one that it is given.
static void launch_scale(float *values, size_t n) { scale<<<8, 256>>>(values, n); }
void FN_wrapper(float *values, float *result, size_t n, cudaStream_t stream) {
  launch_scale(values, n);
  sum<<<8, 256, 0, stream>>>(values, result, n);
}
static void launch_sum(const float *values, float *result, size_t n, cudaStream_t stream) {
  sum<<<8, 256, 0, stream>>>(values, result, n);
}
void wrapper_with_a_stream_bad(float *values, float *result, size_t n, cudaStream_t stream) {
  scale<<<8, 256>>>(values, n);
  launch_sum(values, result, n, stream);
}

// Two pointers into one block.
void FN_other_pointer(float *values, float *result, size_t n, cudaStream_t stream) {
  float *second_half = values + n / 2;
  scale<<<8, 256, 0, stream>>>(values, n);
  sum<<<8, 256>>>(second_half, result, n / 2);
}

// The wrong stream is waited for.
void FN_waits_for_another(float *values, float *host, size_t n, cudaStream_t stream, cudaStream_t other) {
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaStreamSynchronize(other);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}

// An accessor gives the stream.
cudaStream_t current_stream();
void FN_accessor(float *values, float *host, size_t n) {
  scale<<<8, 256, 0, current_stream()>>>(values, n);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}

// ---- false alarms ------------------------------------------------------------

// The stream that every caller gives is a blocking one.
void FP_callers_stream_is_blocking(float *values, float *host, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
void caller(float *values, float *host, size_t n) {
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  FP_callers_stream_is_blocking(values, host, n, stream);
  cudaStreamDestroy(stream);
}

// The stream is the default stream, too.
void null_ok(float *values, float *result, size_t n) {
  cudaStream_t stream = nullptr;
  scale<<<8, 256, 0, stream>>>(values, n);
  sum<<<8, 256>>>(values, result, n);
}

// The two conditions are one.
void FP_one_condition(float *values, size_t n, cudaStream_t stream, bool overlap) {
  if (overlap)
    scale<<<8, 256, 0, stream>>>(values, n);
  if (!overlap)
    scale<<<8, 256>>>(values, n);
}

// Each works on its half.
void FP_halves(float *values, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n / 2);
  scale<<<8, 256>>>(values + n / 2, n / 2);
}

// The flags that the driver API creates a stream with are not read.
void driver_blocking_stream_ok(CUdeviceptr values, float *host, size_t bytes) {
  CUstream stream;
  cuStreamCreate(&stream, CU_STREAM_DEFAULT);
  cuMemsetD8Async(values, 0, bytes, stream);
  cuMemcpyDtoH(host, values, bytes);
  cuStreamDestroy(stream);
}
