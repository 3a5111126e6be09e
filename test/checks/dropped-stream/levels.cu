// RUN: %check_gpu %s gpu-dropped-stream --levels=proven -suffix=PROVEN
// RUN: %check_gpu %s gpu-dropped-stream --levels=likely -suffix=LIKELY
//
// Whether the stream was seen to be a non-blocking one.
#include <cuda_runtime.h>

__global__ void scale(float *values, size_t n);

void created(float *values, size_t n) {
  cudaStream_t stream;
  cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking);
  scale<<<8, 256, 0, stream>>>(values, n);
  // CHECK-MESSAGES-PROVEN: levels.cu:[[@LINE+1]]:3: warning: 'scale' runs on the default stream
  scale<<<8, 256>>>(values, n);
  cudaDeviceSynchronize();
  cudaStreamDestroy(stream);
}

// The caller knows what kind of stream it is.
void given(float *values, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  // CHECK-MESSAGES-LIKELY: levels.cu:[[@LINE+1]]:3: warning: 'scale' runs on the default stream
  scale<<<8, 256>>>(values, n);
}
