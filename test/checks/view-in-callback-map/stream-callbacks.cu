// RUN: %check_gpu %s gpu-view-in-callback-map
//
// A callback on a stream runs when the stream gets there; its datum must live until then.
#include <cuda_runtime.h>

void copy_loss(void *datum);
void on_done(cudaStream_t stream, cudaError_t status, void *datum);

void host_function_bad(cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaLaunchHostFunc(stream, copy_loss, loss);
  cudaFreeHost(loss);
}

void stream_callback_bad(cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaStreamAddCallback(stream, on_done, loss, 0);
  cudaFreeHost(loss);
}

void stream_waited_for_ok(cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaLaunchHostFunc(stream, copy_loss, loss);
  cudaStreamSynchronize(stream);
  cudaFreeHost(loss);
}

void device_waited_for_ok(cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaStreamAddCallback(stream, on_done, loss, 0);
  cudaDeviceSynchronize();
  cudaFreeHost(loss);
}

// cudaFree of such memory waits for the device first.
void free_waits_ok(cudaStream_t stream) {
  float *loss = nullptr;
  cudaMalloc(&loss, sizeof(float));
  cudaLaunchHostFunc(stream, copy_loss, loss);
  cudaFree(loss);
}

void free_loss(void *datum) { cudaFreeHost(datum); }
void frees_itself_ok(cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaLaunchHostFunc(stream, free_loss, loss);
}
