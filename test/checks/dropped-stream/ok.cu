// RUN: %check_gpu %s gpu-dropped-stream
//
// Ordered, on one stream, or on different data.
#include <cuda_runtime.h>

__global__ void scale(float *values, size_t n);
__global__ void sum(const float *values, float *result, size_t n);

// ---- one stream --------------------------------------------------------------

void given_to_all_ok(float *values, float *result, size_t n, cudaStream_t stream) {
  cudaMemsetAsync(result, 0, sizeof(float), stream);
  scale<<<8, 256, 0, stream>>>(values, n);
  sum<<<8, 256, 0, stream>>>(values, result, n);
}
void default_for_all_ok(float *values, float *result, size_t n) {
  scale<<<8, 256>>>(values, n);
  sum<<<8, 256>>>(values, result, n);
}
void passed_on_ok(float *values, float *result, size_t n, cudaStream_t stream = nullptr) {
  scale<<<8, 256, 0, stream>>>(values, n);
  sum<<<8, 256, 0, stream>>>(values, result, n);
}
void copy_of_the_handle_ok(float *values, float *result, size_t n, cudaStream_t stream) {
  cudaStream_t same = stream;
  scale<<<8, 256, 0, stream>>>(values, n);
  sum<<<8, 256, 0, same>>>(values, result, n);
}

// The plain launch is the branch for "no stream".
void no_stream_ok(float *values, size_t n, cudaStream_t stream) {
  if (stream)
    scale<<<8, 256, 0, stream>>>(values, n);
  else
    scale<<<8, 256>>>(values, n);
}
void returns_early_ok(float *values, float *host, size_t n, cudaStream_t stream) {
  if (stream == nullptr) {
    scale<<<8, 256>>>(values, n);
    cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
    return;
  }
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpyAsync(host, values, n * sizeof(float), cudaMemcpyDeviceToHost, stream);
}

// ---- other data --------------------------------------------------------------

void other_data_ok(float *values, float *others, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  scale<<<8, 256>>>(others, n);
}
void both_read_ok(const float *values, float *first, float *second, size_t n, cudaStream_t stream) {
  sum<<<8, 256, 0, stream>>>(values, first, n);
  sum<<<8, 256>>>(values, second, n);
}

// ---- ordered -----------------------------------------------------------------

void stream_waited_for_ok(float *values, float *host, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaStreamSynchronize(stream);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
void device_waited_for_ok(float *values, float *result, size_t n, cudaStream_t stream) {
  scale<<<8, 256>>>(values, n);
  cudaDeviceSynchronize();
  sum<<<8, 256, 0, stream>>>(values, result, n);
}
void default_waited_for_ok(float *sums, const float *values, size_t n, cudaStream_t stream) {
  cudaMemset(sums, 0, n * sizeof(float));
  cudaStreamSynchronize(nullptr);
  sum<<<8, 256, 0, stream>>>(values, sums, n);
}
void event_ok(float *values, float *result, size_t n, cudaStream_t stream, cudaEvent_t done) {
  scale<<<8, 256>>>(values, n);
  cudaEventRecord(done, nullptr);
  cudaStreamWaitEvent(stream, done, 0);
  sum<<<8, 256, 0, stream>>>(values, result, n);
}
void event_waited_for_ok(float *values, float *host, size_t n, cudaStream_t stream, cudaEvent_t done) {
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaEventRecord(done, stream);
  cudaEventSynchronize(done);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
void polled_ok(float *values, float *host, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  while (cudaStreamQuery(stream) == cudaErrorNotReady) {
  }
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
static void finish(cudaStream_t stream) { cudaStreamSynchronize(stream); }
void waits_in_a_function_ok(float *values, float *host, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  finish(stream);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
void hidden_finish(cudaStream_t stream);
void may_wait_ok(float *values, float *host, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  hidden_finish(stream);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
void waits_on_both_branches_ok(float *values, float *host, size_t n, cudaStream_t stream, bool all) {
  scale<<<8, 256, 0, stream>>>(values, n);
  if (all)
    cudaDeviceSynchronize();
  else
    cudaStreamSynchronize(stream);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}

// The copy blocks the host until the data is there, and the stream has nothing to do before.
void copied_in_before_ok(float *values, const float *input, float *result, size_t n, cudaStream_t stream) {
  cudaMemcpy(values, input, n * sizeof(float), cudaMemcpyHostToDevice);
  sum<<<8, 256, 0, stream>>>(values, result, n);
}

// ---- the stream waits for the default stream, and it for the stream ----------

void blocking_stream_ok(float *values, float *host, size_t n) {
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
  cudaStreamDestroy(stream);
}
void blocking_by_flag_ok(float *values, float *host, size_t n) {
  cudaStream_t stream;
  cudaStreamCreateWithFlags(&stream, cudaStreamDefault);
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
  cudaStreamDestroy(stream);
}
void blocking_with_priority_ok(float *values, float *host, size_t n) {
  cudaStream_t stream;
  cudaStreamCreateWithPriority(&stream, cudaStreamDefault, -1);
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
  cudaStreamDestroy(stream);
}
class Worker_ok {
public:
  Worker_ok() { cudaStreamCreate(&stream); }
  Worker_ok(const Worker_ok &) = delete;
  ~Worker_ok() { cudaStreamDestroy(stream); }
  void run(float *values, float *host, size_t n) {
    scale<<<8, 256, 0, stream>>>(values, n);
    cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
  }

private:
  cudaStream_t stream = nullptr;
};
class CreatedLater_ok {
public:
  void init() { cudaStreamCreate(&stream); }
  void run(float *values, float *host, size_t n) {
    scale<<<8, 256, 0, stream>>>(values, n);
    cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
  }
  void finish() { cudaStreamDestroy(stream); }

private:
  cudaStream_t stream = nullptr;
};
