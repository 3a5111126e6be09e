// RUN: %check_gpu %s gpu-call-in-callback
//
// What a stream runs on the host calls the library, launches, or ends an owner.
#include <cublas_v2.h>
#include <cuda.h>
#include <cuda_runtime.h>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

__global__ void advance(float *state, size_t n);

// ---- a function --------------------------------------------------------------

static void CUDART_CB free_staging_bad(void *staging) { cudaFreeHost(staging); }
void upload(float *device, const float *staging, size_t n, cudaStream_t stream) {
  cudaMemcpyAsync(device, staging, n * sizeof(float), cudaMemcpyHostToDevice, stream);
  cudaLaunchHostFunc(stream, free_staging_bad, const_cast<float *>(staging));
}

static void CUDART_CB on_done_bad(cudaStream_t stream, cudaError_t status, void *) {
  if (status == cudaSuccess)
    cudaStreamSynchronize(stream); // waits for itself
}
void add(cudaStream_t stream) { cudaStreamAddCallback(stream, on_done_bad, nullptr, 0); }

static void next_step_bad(void *state) { advance<<<1, 256>>>(static_cast<float *>(state), 256); }
void step(float *state, cudaStream_t stream) { cudaLaunchHostFunc(stream, &next_step_bad, state); }

static void look_bad(void *event) {
  if (cudaEventQuery(static_cast<cudaEvent_t>(event)) == cudaSuccess)
    puts("done");
}
void look(cudaEvent_t event, cudaStream_t stream) {
  cudaHostFn_t function = look_bad;
  cudaLaunchHostFunc(stream, function, event);
}

// The callback asks for itself again.
static void again_bad(void *stream) { cudaLaunchHostFunc(static_cast<cudaStream_t>(stream), again_bad, stream); }
void poll(cudaStream_t stream) { cudaLaunchHostFunc(stream, again_bad, stream); }

static void destroy_bad(void *blas) { cublasDestroy(static_cast<cublasHandle_t>(blas)); }
void finish(cublasHandle_t blas, cudaStream_t stream) { cudaLaunchHostFunc(stream, destroy_bad, blas); }

#define CHECK(call)                                                                                                    \
  do {                                                                                                                 \
    cudaError_t status = (call);                                                                                       \
    if (status != cudaSuccess)                                                                                         \
      fprintf(stderr, "%s\n", cudaGetErrorString(status)), abort();                                                    \
  } while (0)
static void checked_bad(void *block) { CHECK(cudaFree(block)); }
void checked(void *block, cudaStream_t stream) { CHECK(cudaLaunchHostFunc(stream, checked_bad, block)); }

// The driver API.
static void CUDA_CB free_slab_bad(void *slab) { cuMemFree(reinterpret_cast<CUdeviceptr>(slab)); }
void give_back(CUdeviceptr slab, CUstream stream) {
  cuLaunchHostFunc(stream, free_slab_bad, reinterpret_cast<void *>(slab));
}
static void CUDA_CB drain_bad(CUstream, CUresult, void *) { cuCtxSynchronize(); }
void drain(CUstream stream) { cuStreamAddCallback(stream, drain_bad, nullptr, 0); }

// A node of a graph.
static void node_bad(void *block) { cudaFree(block); }
void add_node(cudaGraph_t graph, void *block) {
  cudaGraphNode_t node = nullptr;
  cudaHostNodeParams parameters = {};
  parameters.fn = node_bad;
  parameters.userData = block;
  cudaGraphAddHostNode(&node, graph, nullptr, 0, &parameters);
}
static void other_node_bad(void *block) { cudaFree(block); }
void change_node(cudaGraphExec_t graph, cudaGraphNode_t node) {
  cudaHostNodeParams parameters = {};
  parameters.fn = other_node_bad;
  cudaGraphExecHostNodeSetParams(graph, node, &parameters);
}

static void CUDA_CB driver_node_bad(void *slab) { cuMemFree(reinterpret_cast<CUdeviceptr>(slab)); }
void add_driver_node(CUgraph graph, void *slab) {
  CUgraphNode node = nullptr;
  CUDA_HOST_NODE_PARAMS parameters = {};
  parameters.fn = driver_node_bad;
  parameters.userData = slab;
  cuGraphAddHostNode(&node, graph, nullptr, 0, &parameters);
}
static void end_of_the_graph_bad(void *block) { cudaFree(block); }
void hand_over(void *block) {
  cudaUserObject_t object = nullptr;
  cudaUserObjectCreate(&object, block, end_of_the_graph_bad, 1, cudaUserObjectNoDestructorSync);
}

// ---- a lambda, a method, a template ------------------------------------------

void lambda_bad(void *block, cudaStream_t stream) {
  cudaLaunchHostFunc(stream, [](void *it) { cudaFreeAsync(it, nullptr); }, block);
}
void named_lambda_bad(void *block, cudaStream_t stream) {
  auto release = [](void *it) { cudaFree(it); };
  cudaLaunchHostFunc(stream, release, block);
}
void plus_bad(void *block, cudaStream_t stream) {
  cudaLaunchHostFunc(stream, +[](void *it) { cudaFree(it); }, block);
}
template <class T> void of_a_type_bad(void *block) { cudaFree(static_cast<T *>(block)); }
void template_of(float *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, of_a_type_bad<float>, block); }

// Directly or through functions.
class Reader {
public:
  void start_bad() {
    cudaMemcpyAsync(to, from, chunk, cudaMemcpyHostToDevice, stream);
    cudaLaunchHostFunc(stream, &Reader::arrived, this);
  }

private:
  static void arrived(void *self) { static_cast<Reader *>(self)->next(); }
  void next() {
    if (--left > 0)
      start_bad();
  }
  cudaStream_t stream = nullptr;
  void *to = nullptr;
  const void *from = nullptr;
  size_t chunk = 0;
  int left = 0;
};
void start(Reader &reader) { reader.start_bad(); }

template <class Function> void post(cudaStream_t stream, Function function) {
  auto call = [](void *it) {
    std::unique_ptr<Function> owned(static_cast<Function *>(it));
    (*owned)();
  };
  cudaLaunchHostFunc(stream, call, new Function(std::move(function)));
}
void posted_bad(void *block, cudaStream_t stream) {
  post(stream, [block] { cudaFree(block); });
}

template <class Function> static void locked(Function function) {
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  function();
}
static void under_a_lock_bad(void *block) {
  locked([block] { cudaFree(block); });
}
void release_locked(void *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, under_a_lock_bad, block); }

// ---- the end of an owner -----------------------------------------------------

class Buffer {
public:
  explicit Buffer(void *memory) : memory(memory) {}
  Buffer(Buffer &&other) noexcept : memory(std::exchange(other.memory, nullptr)) {}
  Buffer &operator=(Buffer &&) = delete;
  ~Buffer() { cudaFree(memory); }
  static Buffer adopt(void *memory) { return Buffer(memory); }

private:
  void *memory;
};
static void deleted_bad(void *buffer) { delete static_cast<Buffer *>(buffer); }
void give_back_later(Buffer *buffer, cudaStream_t stream) { cudaLaunchHostFunc(stream, deleted_bad, buffer); }

static void held_bad(void *buffer) { std::unique_ptr<Buffer> last(static_cast<Buffer *>(buffer)); }
void hold(Buffer *buffer, cudaStream_t stream) { cudaLaunchHostFunc(stream, held_bad, buffer); }

static void local_bad(void *memory) {
  Buffer buffer(memory);
  puts("done");
}
void adopt(void *memory, cudaStream_t stream) { cudaLaunchHostFunc(stream, local_bad, memory); }

static void temporary_bad(void *memory) { Buffer::adopt(memory); }
void adopt_briefly(void *memory, cudaStream_t stream) { cudaLaunchHostFunc(stream, temporary_bad, memory); }

struct Request_bad {
  static void finished(void *self) { delete static_cast<Request_bad *>(self); }
  Buffer input;
  std::vector<float> result;
};
void submit(Request_bad *request, cudaStream_t stream) { cudaLaunchHostFunc(stream, Request_bad::finished, request); }

struct DeviceGuard {
  explicit DeviceGuard(int device) { next = device; }
  ~DeviceGuard() { cudaSetDevice(next); }
  int next;
};
static void guard_bad(void *) { DeviceGuard guard(0); }
void guarded(cudaStream_t stream) { cudaLaunchHostFunc(stream, guard_bad, nullptr); }
