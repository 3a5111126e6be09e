// RUN: %check_gpu %s gpu-dropped-stream
#include <hip/hip_runtime.h>

__global__ void scale(float *values, size_t n);

void launch_bad(float *values, size_t n, hipStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  scale<<<8, 256>>>(values, n);
}
void memset_bad(float *values, size_t n, hipStream_t stream) {
  (void)hipMemset(values, 0, n * sizeof(float));
  scale<<<8, 256, 0, stream>>>(values, n);
}
void non_blocking_bad(float *values, float *host, size_t n) {
  hipStream_t stream;
  (void)hipStreamCreateWithFlags(&stream, hipStreamNonBlocking);
  scale<<<8, 256, 0, stream>>>(values, n);
  (void)hipMemcpy(host, values, n * sizeof(float), hipMemcpyDeviceToHost);
  (void)hipStreamDestroy(stream);
}

void waited_for_ok(float *values, float *host, size_t n, hipStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  (void)hipStreamSynchronize(stream);
  (void)hipMemcpy(host, values, n * sizeof(float), hipMemcpyDeviceToHost);
}
void copied_in_before_ok(float *values, const float *input, size_t n, hipStream_t stream) {
  (void)hipMemcpy(values, input, n * sizeof(float), hipMemcpyHostToDevice);
  scale<<<8, 256, 0, stream>>>(values, n);
}

// Created as a blocking stream, which waits for the default stream. The flags of HIP are not read.
void hip_blocking_stream_ok(float *values, float *host, size_t n) {
  hipStream_t stream;
  (void)hipStreamCreate(&stream);
  scale<<<8, 256, 0, stream>>>(values, n);
  (void)hipMemcpy(host, values, n * sizeof(float), hipMemcpyDeviceToHost);
  (void)hipStreamDestroy(stream);
}
void hip_blocking_by_flag_ok(float *values, float *host, size_t n) {
  hipStream_t stream;
  (void)hipStreamCreateWithFlags(&stream, hipStreamDefault);
  scale<<<8, 256, 0, stream>>>(values, n);
  (void)hipMemcpy(host, values, n * sizeof(float), hipMemcpyDeviceToHost);
  (void)hipStreamDestroy(stream);
}
