// RUN: %check_gpu %s gpu-call-in-callback
#include <cuda_runtime.h>
#include <memory>

__global__ void advance(float *state);

static void release(void *block) { cudaFree(block); }
static void done(void *block) { release(block); }
void called(void *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, done, block); }
// CHECK-MESSAGES: :[[@LINE-3]]:36: warning: 'cudaFree' is called in a stream callback, where the runtime forbids it [gpu-call-in-callback]
// CHECK-MESSAGES: :[[@LINE-3]]:33: note: passed to 'release' here
// CHECK-MESSAGES: :[[@LINE-3]]:49: note: the stream runs the callback from here on
// CHECK-MESSAGES: :[[@LINE-6]]:36: note: signal a thread of your own, and let it make the call

static void next(void *state) { advance<<<1, 1>>>(static_cast<float *>(state)); }
void launched(float *state, cudaStream_t stream) { cudaLaunchHostFunc(stream, next, state); }
// CHECK-MESSAGES: :[[@LINE-2]]:33: warning: 'advance' is called in a stream callback, where the runtime forbids it [gpu-call-in-callback]

struct Buffer {
  ~Buffer() { cudaFree(memory); }
  void *memory = nullptr;
};
static void ended(void *buffer) {
  std::unique_ptr<Buffer> last(static_cast<Buffer *>(buffer));
}
void owned(Buffer *buffer, cudaStream_t stream) { cudaLaunchHostFunc(stream, ended, buffer); }
// The finding is at the end of the owner, which one can change, not in its destructor.
// CHECK-MESSAGES: :[[@LINE-3]]:1: warning: 'cudaFree' is called in a stream callback, where the runtime forbids it [gpu-call-in-callback]
// CHECK-MESSAGES: :[[@LINE-9]]:15: note: used here
// CHECK-MESSAGES: :[[@LINE-4]]:51: note: the stream runs the callback from here on
// CHECK-MESSAGES: :[[@LINE-6]]:1: note: signal a thread of your own, and let it make the call
