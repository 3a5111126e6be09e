// RUN: %check_gpu %s gpu-in-flight-reuse
//
// The host looks at the destination of a copy that may not have arrived.
#include <cuda_runtime.h>
#include <cstdio>
#include <vector>

float printed_bad(const float *device, cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  std::printf("loss %f\n", *loss);
  cudaStreamSynchronize(stream);
  float value = *loss;
  cudaFreeHost(loss);
  return value;
}

bool branched_on_bad(const int *device, cudaStream_t stream) {
  int *overflow = nullptr;
  cudaMallocHost(&overflow, sizeof(int));
  cudaMemcpyAsync(overflow, device, sizeof(int), cudaMemcpyDeviceToHost, stream);
  bool found = false;
  if (*overflow)
    found = true;
  cudaStreamSynchronize(stream);
  cudaFreeHost(overflow);
  return found;
}

__global__ void reduce(const float *in, float *out);
float managed_bad(const float *in, cudaStream_t stream) {
  float *sum = nullptr;
  cudaMallocManaged(&sum, sizeof(float));
  reduce<<<1, 256, 0, stream>>>(in, sum);
  float value = *sum;
  cudaFree(sum);
  return value;
}

float waited_for_ok(const float *device, cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaStreamSynchronize(stream);
  float value = *loss;
  cudaFreeHost(loss);
  return value;
}

float event_waited_for_ok(const float *device, cudaStream_t stream, cudaEvent_t arrived) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaEventRecord(arrived, stream);
  cudaEventSynchronize(arrived);
  float value = *loss;
  cudaFreeHost(loss);
  return value;
}

float blocking_copy_ok(const float *device) {
  float loss = 0;
  cudaMemcpy(&loss, device, sizeof(float), cudaMemcpyDeviceToHost);
  return loss;
}

// A blocking copy on the same stream waits for what was enqueued before.
float blocking_copy_behind_ok(const float *device, float *other) {
  float *loss = nullptr;
  float value = 0;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, 0);
  cudaMemcpy(other, device, sizeof(float), cudaMemcpyDeviceToHost);
  value = *loss;
  cudaFreeHost(loss);
  return value;
}

float other_stream_waited_for_bad(const float *device, cudaStream_t stream, cudaStream_t other) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaStreamSynchronize(other);
  float value = *loss;
  cudaStreamSynchronize(stream);
  cudaFreeHost(loss);
  return value;
}

// The event was recorded before the copy.
float recorded_too_early_bad(const float *device, cudaStream_t stream, cudaEvent_t arrived) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaEventRecord(arrived, stream);
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaEventSynchronize(arrived);
  float value = *loss;
  cudaStreamSynchronize(stream);
  cudaFreeHost(loss);
  return value;
}

// The other stream waits for the copy, and the host for the other stream.
float other_stream_behind_an_event_ok(const float *device, cudaStream_t copy, cudaStream_t compute,
                                      cudaEvent_t arrived) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, copy);
  cudaEventRecord(arrived, copy);
  cudaStreamWaitEvent(compute, arrived, 0);
  cudaStreamSynchronize(compute);
  float value = *loss;
  cudaFreeHost(loss);
  return value;
}

// Two names of one stream.
float same_stream_ok(const float *device, cudaStream_t stream) {
  cudaStream_t same = stream;
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaStreamSynchronize(same);
  float value = *loss;
  cudaFreeHost(loss);
  return value;
}

// cudaFree of other memory waits for the device.
float behind_a_free_ok(const float *device, void *scratch, cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaFree(scratch);
  float value = *loss;
  cudaFreeHost(loss);
  return value;
}
