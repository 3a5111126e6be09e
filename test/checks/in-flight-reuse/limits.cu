// RUN: %check_gpu %s gpu-in-flight-reuse
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <cstring>
#include <vector>

__global__ void work(float *p, size_t n);

// The destination comes from the caller and is of unknown kind: should be likely.
float FN_parameter_read(float *host, const float *device, cudaStream_t stream) {
  cudaMemcpyAsync(host, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  return *host;
}

// A pinned member is written by the next call, under the copy of the last one.
class Stage {
public:
  explicit Stage(size_t n) { cudaMallocHost(&staging, n * sizeof(float)); }
  Stage(const Stage &) = delete;
  Stage &operator=(const Stage &) = delete;
  ~Stage() { cudaFreeHost(staging); }
  void FN_send(float *device, float value, cudaStream_t stream) {
    staging[0] = value;
    cudaMemcpyAsync(device, staging, sizeof(float), cudaMemcpyHostToDevice, stream);
  }

private:
  float *staging = nullptr;
};

// Registered memory is unregistered and ends under the copy.
void FN_registered_local(float *device, size_t n, cudaStream_t stream) {
  std::vector<float> batch(n);
  cudaHostRegister(batch.data(), n * sizeof(float), cudaHostRegisterDefault);
  cudaMemcpyAsync(device, batch.data(), n * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaHostUnregister(batch.data());
}

// A local is the destination of a copy that a graph runs later.
void FN_captured_local(const float *device, cudaStream_t stream, cudaGraph_t *graph) {
  float loss = 0;
  cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal);
  cudaMemcpyAsync(&loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaStreamEndCapture(stream, graph);
}

// cudaFree does not wait where the memory is stream-ordered: should be proven, is possible.
void FN_stream_ordered_freed(size_t n, cudaStream_t stream) {
  float *buffer = nullptr;
  cudaMallocAsync(&buffer, n * sizeof(float), stream);
  work<<<1, 64, 0, stream>>>(buffer, n);
  cudaFree(buffer);
}

// A query counts as a wait, whatever it answers.
float FN_answer_ignored(const float *device, cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  cudaStreamQuery(stream);
  float value = *loss;
  cudaStreamSynchronize(stream);
  cudaFreeHost(loss);
  return value;
}

// A kernel that takes a pointer to volatile signals, and any read of that memory counts as polling.
__global__ void raise(volatile int *flag);
int FN_signal_read_once(cudaStream_t stream) {
  int *flag = nullptr;
  cudaMallocManaged(&flag, sizeof(int));
  raise<<<1, 1, 0, stream>>>(flag);
  int value = *flag;
  cudaStreamSynchronize(stream);
  cudaFree(flag);
  return value;
}

// A write behind the beginning is taken for one beside the part that is copied.
void FN_written_at_an_offset(float *device, const float *next, size_t n, cudaStream_t stream) {
  float *staging = nullptr;
  cudaMallocHost(&staging, 2 * n * sizeof(float));
  cudaMemcpyAsync(device, staging, 2 * n * sizeof(float), cudaMemcpyHostToDevice, stream);
  std::memcpy(staging + n, next, n * sizeof(float));
  cudaStreamSynchronize(stream);
  cudaFreeHost(staging);
}

// What is read through a pointer to volatile counts as polling: also the destination of a copy, which may have brought
// the one byte and not the others, and a read that isn't repeated.
int FN_destination_of_a_copy(const int *device, cudaStream_t stream) {
  int *memory = nullptr;
  cudaMallocHost(&memory, 2 * sizeof(int));
  volatile int *flag = memory;
  cudaMemcpyAsync(memory, device, 2 * sizeof(int), cudaMemcpyDeviceToHost, stream);
  while (flag[0] == 0) {
  }
  int value = flag[1];
  cudaStreamSynchronize(stream);
  cudaFreeHost(memory);
  return value;
}
__global__ void set(int *flag);
int FN_volatile_read_once(cudaStream_t stream) {
  int *memory = nullptr;
  cudaMallocManaged(&memory, sizeof(int));
  volatile int *flag = memory;
  set<<<1, 1, 0, stream>>>(memory);
  int value = *flag;
  cudaStreamSynchronize(stream);
  cudaFree(memory);
  return value;
}

// The read is in a function that does nothing else.
static float first_of(const float *values) { return values[0]; }
float FN_read_by_a_getter(const float *device, cudaStream_t stream) {
  float *loss = nullptr;
  cudaMallocHost(&loss, sizeof(float));
  cudaMemcpyAsync(loss, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  float value = first_of(loss);
  cudaStreamSynchronize(stream);
  cudaFreeHost(loss);
  return value;
}

// Copy and read are both in functions that are called, and the caller doesn't name the member.
class Loss {
public:
  void init() { cudaMallocHost(&value, sizeof(float)); }
  void start(const float *device, cudaStream_t stream) {
    cudaMemcpyAsync(value, device, sizeof(float), cudaMemcpyDeviceToHost, stream);
  }
  bool small() const {
    float seen = *value;
    return seen < 0.1f;
  }
  bool FN_start_and_look(const float *device, cudaStream_t stream) {
    start(device, stream);
    return small();
  }

private:
  float *value = nullptr;
};
bool FN_start_and_look_outside(Loss &loss, const float *device, cudaStream_t stream) {
  loss.start(device, stream);
  return loss.small();
}
