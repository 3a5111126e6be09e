// RUN: %check_gpu %s gpu-cross-stream-free
//
// Events order two streams, if the right one is recorded at the right place.
#include <cuda_runtime.h>

__global__ void reduce(float *values, size_t n);
__global__ void scale(float *values, size_t n);

void recorded_too_early_bad(size_t n, cudaStream_t compute, cudaStream_t copy, cudaEvent_t done) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  cudaEventRecord(done, compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaStreamWaitEvent(copy, done, 0);
  cudaFreeAsync(values, copy);
}

void used_once_more_bad(size_t n, cudaStream_t compute, cudaStream_t copy, cudaEvent_t done) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaEventRecord(done, compute);
  cudaStreamWaitEvent(copy, done, 0);
  scale<<<8, 256, 0, compute>>>(values, n);
  cudaFreeAsync(values, copy);
}

// The compute stream waits for the copy stream, not the other way round.
void wrong_way_round_bad(size_t n, cudaStream_t compute, cudaStream_t copy, cudaEvent_t done) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaEventRecord(done, copy);
  cudaStreamWaitEvent(compute, done, 0);
  cudaFreeAsync(values, copy);
}

void event_in_between_ok(size_t n, cudaStream_t compute, cudaStream_t copy, cudaEvent_t done) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaEventRecord(done, compute);
  cudaStreamWaitEvent(copy, done, 0);
  cudaFreeAsync(values, copy);
}

void recorded_anew_ok(size_t n, cudaStream_t compute, cudaStream_t copy, cudaEvent_t done) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaEventRecord(done, compute);
  scale<<<8, 256, 0, compute>>>(values, n);
  cudaEventRecord(done, compute);
  cudaStreamWaitEvent(copy, done, 0);
  cudaFreeAsync(values, copy);
}

// The third stream waits for the second, which waits for the first.
void relayed_ok(size_t n, cudaStream_t load, cudaStream_t compute, cudaStream_t store, cudaEvent_t *ready) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), load);
  reduce<<<8, 256, 0, load>>>(values, n);
  cudaEventRecord(ready[0], load);
  cudaStreamWaitEvent(compute, ready[0], 0);
  cudaEventRecord(ready[1], compute);
  cudaStreamWaitEvent(store, ready[1], 0);
  cudaFreeAsync(values, store);
}

void event_waited_for_ok(size_t n, cudaStream_t compute, cudaStream_t copy, cudaEvent_t done) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), compute);
  reduce<<<8, 256, 0, compute>>>(values, n);
  cudaEventRecord(done, compute);
  cudaEventSynchronize(done);
  cudaFreeAsync(values, copy);
}

// Launch, event and wait are in functions of their own.
struct Lanes {
  cudaStream_t compute, copy;
  cudaEvent_t done;
};
static void launch(const Lanes &lanes, float *values, size_t n) { reduce<<<8, 256, 0, lanes.compute>>>(values, n); }
static void launch_and_join(const Lanes &lanes, float *values, size_t n) {
  launch(lanes, values, n);
  cudaEventRecord(lanes.done, lanes.compute);
  cudaStreamWaitEvent(lanes.copy, lanes.done, 0);
}
void launched_by_a_function_bad(const Lanes &lanes, size_t n) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), lanes.compute);
  launch(lanes, values, n);
  cudaFreeAsync(values, lanes.copy);
}
void joined_by_a_function_ok(const Lanes &lanes, size_t n) {
  float *values = nullptr;
  cudaMallocAsync(&values, n * sizeof(float), lanes.compute);
  launch_and_join(lanes, values, n);
  cudaFreeAsync(values, lanes.copy);
}
