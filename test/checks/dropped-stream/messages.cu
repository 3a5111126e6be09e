// RUN: %check_gpu %s gpu-dropped-stream
#include <cuda_runtime.h>

__global__ void scale(float *values, size_t n);

// The forgotten operation comes second, or first.
void read_back(float *values, float *host, size_t n, cudaStream_t stream) {
  scale<<<8, 256, 0, stream>>>(values, n);
  cudaMemcpy(host, values, n * sizeof(float), cudaMemcpyDeviceToHost);
}
// CHECK-MESSAGES: :[[@LINE-2]]:3: warning: 'cudaMemcpy' runs on the default stream and shares data with work on 'stream' [gpu-dropped-stream]
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: this work is on 'stream'
// CHECK-MESSAGES: :[[@LINE-4]]:3: note: give it 'stream', too, or order the two with an event

class Layer {
public:
  void forward();

private:
  cudaStream_t stream;
  float *weights;
  size_t size;
};
void Layer::forward() {
  scale<<<8, 256>>>(weights, size);
  scale<<<8, 256, 0, stream>>>(weights, size);
}
// CHECK-MESSAGES: :[[@LINE-3]]:3: warning: 'scale' runs on the default stream
