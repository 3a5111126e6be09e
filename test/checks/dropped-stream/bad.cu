// RUN: %check_gpu %s gpu-dropped-stream
//
// A function has a stream, and one operation is not given it.
#include <cuda.h>
#include <cuda_runtime.h>

__global__ void scale(float *values, size_t n);
__global__ void sum(const float *values, float *result, size_t n);

// ---- which operation was forgotten -------------------------------------------

void second_launch_bad(float *values, float *result, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  sum<<<8, 256>>>(values, result, n);
}
void first_launch_bad(float *values, float *result, size_t n, cudaStream_t stream) {
  scale<<<8, 256>>>(values, n);
  sum<<<8, 256, 0, stream>>>(values, result, n);
}
void middle_launch_bad(float *values, float *result, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  scale<<<8, 256>>>(values, n);
  sum<<<8, 256, 0, stream>>>(values, result, n);
  cudaStreamSynchronize(stream);
}
void explicit_zero_bad(float *values, float *result, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  sum<<<8, 256, 0, 0>>>(values, result, n);
}
void default_argument_bad(float *values, const float *input, size_t n, cudaStream_t stream) {
  cudaMemcpyAsync(values, input, n * sizeof(float), cudaMemcpyHostToDevice);
  scale<<<8, 256, 0, stream>>>(values, n);
}
void memset_before_bad(float *sums, const float *values, size_t n, cudaStream_t stream) {
  cudaMemset(sums, 0, n * sizeof(float));
  sum<<<8, 256, 0, stream>>>(values, sums, n);
}
void memset_async_bad(float *sums, const float *values, size_t n, cudaStream_t stream) {
  cudaMemsetAsync(sums, 0, n * sizeof(float));
  sum<<<8, 256, 0, stream>>>(values, sums, n);
}
void memset_after_bad(float *sums, const float *values, size_t n, cudaStream_t stream) {
  sum<<<8, 256, 0, stream>>>(values, sums, n);
  cudaMemset(sums, 0, n * sizeof(float));
}
void read_back_bad(float *values, float *host, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
void overwritten_bad(float *values, float *result, const float *next, size_t n, cudaStream_t stream) {
  sum<<<8, 256, 0, stream>>>(values, result, n);
  cudaMemcpy(values, next, n * sizeof(float), cudaMemcpyHostToDevice);
}
void copies_bad(float *values, const float *input, float *output, size_t n, cudaStream_t stream) {
  cudaMemcpyAsync(values, input, n * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaMemcpyAsync(output, values, n * sizeof(float), cudaMemcpyDeviceToHost);
  cudaStreamSynchronize(stream);
}
void launch_function_bad(float *values, size_t n, cudaStream_t stream) {
  void *arguments[] = {&values, &n};
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaLaunchKernel(reinterpret_cast<const void *>(scale), dim3(8), dim3(256), arguments, 0, nullptr);
}
void pitched_bad(float *values, float *host, size_t n, size_t pitch, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpy2D(host, n * sizeof(float), values, pitch, n * sizeof(float), 16, cudaMemcpyDeviceToHost);
}
void driver_bad(CUdeviceptr values, float *host, size_t bytes, CUstream stream) {
  cuMemsetD8Async(values, 0, bytes, stream);
  cuMemcpyDtoH(host, values, bytes);
}

// ---- where the stream comes from ---------------------------------------------

class Layer_bad {
public:
  void forward(float *result) {
    scale<<<8, 256, 0, stream>>>(weights, size);
    sum<<<8, 256>>>(weights, result, size);
  }

private:
  cudaStream_t stream;
  float *weights;
  size_t size;
};

void non_blocking_bad(float *values, float *result, size_t n) {
  cudaStream_t stream;
  cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking);
  scale<<<8, 256, 0, stream>>>(values, n);
  sum<<<8, 256>>>(values, result, n);
  cudaDeviceSynchronize();
  cudaStreamDestroy(stream);
}

class Worker_bad {
public:
  Worker_bad() { cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking); }
  Worker_bad(const Worker_bad &) = delete;
  ~Worker_bad() { cudaStreamDestroy(stream); }
  void clear_and_sum(const float *values, float *sums, size_t n) {
    cudaMemset(sums, 0, n * sizeof(float));
    sum<<<8, 256, 0, stream>>>(values, sums, n);
  }

private:
  cudaStream_t stream = nullptr;
};

struct Context {
  cudaStream_t stream;
};
void stream_in_a_struct_bad(const Context &context, float *values, float *result, size_t n) {
  scale<<<8, 256, 0, context.stream>>>(values, n);
  sum<<<8, 256>>>(values, result, n);
}

template <class T> __global__ void fill(T *values, T value);
template <class T> void template_bad(T *values, T *host, size_t n, cudaStream_t stream) {
  fill<<<8, 256, 0, stream>>>(values, T(1));
  cudaMemcpy(host, values, n * sizeof(T), cudaMemcpyDeviceToHost);
}
template void template_bad<float>(float *, float *, size_t, cudaStream_t);

// ---- on a path ---------------------------------------------------------------

void waits_on_one_branch_bad(float *values, float *host, size_t n, cudaStream_t stream, bool careful) {
  scale<<<8, 256, 0, stream>>>(values, n);
  if (careful)
    cudaStreamSynchronize(stream);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
void in_a_loop_bad(float *values, float *result, size_t n, int steps, cudaStream_t stream) {
  for (int step = 0; step < steps; ++step) {
    scale<<<8, 256, 0, stream>>>(values, n);
    sum<<<8, 256>>>(values, result, n);
  }
}
void only_in_the_next_round_bad(float *values, const float *host, float *result, size_t n, cudaStream_t stream) {
  for (int step = 0; step < 8; ++step) {
    cudaMemcpy(values, host + step * n, n * sizeof(float), cudaMemcpyHostToDevice);
    sum<<<8, 256, 0, stream>>>(values, result, n);
  }
}
void waits_too_late_bad(float *values, float *host, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
  cudaStreamSynchronize(stream);
}
