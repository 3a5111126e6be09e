// RUN: %check_gpu %s gpu-call-in-callback
//
// Known errors; the page lists each.
#include <cublas_v2.h>
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

class Buffer {
public:
  explicit Buffer(size_t bytes) { cudaMalloc(&memory, bytes); }
  Buffer(Buffer &&other) noexcept : memory(std::exchange(other.memory, nullptr)) {}
  Buffer &operator=(Buffer &&) = delete;
  virtual ~Buffer() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// ---- missed: which function runs ---------------------------------------------

// It comes as a parameter, from a table, or in the initializer of a node's parameters.
static void FN_given_to_a_function(void *block) { cudaFree(block); }
static void then(cudaStream_t stream, cudaHostFn_t function, void *datum) {
  cudaLaunchHostFunc(stream, function, datum);
}
void through_a_function(void *block, cudaStream_t stream) { then(stream, FN_given_to_a_function, block); }

struct Hooks {
  cudaHostFn_t finished;
};
static void FN_in_a_table(void *block) { cudaFree(block); }
static Hooks hooks = {FN_in_a_table};
void through_a_table(void *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, hooks.finished, block); }

static void FN_initialized_parameters(void *block) { cudaFree(block); }
void add_node(cudaGraph_t graph, void *block) {
  cudaGraphNode_t node = nullptr;
  cudaHostNodeParams parameters = {FN_initialized_parameters, block};
  cudaGraphAddHostNode(&node, graph, nullptr, 0, &parameters);
}

// ---- missed: what it calls ---------------------------------------------------

// A function object that the callback is given or makes, and a virtual function.
using Job = std::function<void()>;
void FN_function_object(void *block, cudaStream_t stream) {
  auto run = [](void *datum) {
    std::unique_ptr<Job> job(static_cast<Job *>(datum));
    (*job)();
  };
  cudaLaunchHostFunc(stream, run, new Job([block] { cudaFree(block); }));
}
struct Listener {
  virtual void done() = 0;
};
struct Releases : Listener {
  void done() override { cudaFree(block); }
  void *block = nullptr;
};
static void FN_virtual_function(void *listener) { static_cast<Listener *>(listener)->done(); }
void notify(Releases &releases, cudaStream_t stream) { cudaLaunchHostFunc(stream, FN_virtual_function, &releases); }

// A library that works on the device.
static void FN_library(void *blas) { cublasSscal(static_cast<cublasHandle_t>(blas), 0, nullptr, nullptr, 1); }
void scale(cublasHandle_t blas, cudaStream_t stream) { cudaLaunchHostFunc(stream, FN_library, blas); }

// ---- missed: the end of an owner ---------------------------------------------

struct FreeDevice {
  void operator()(void *p) const { cudaFree(p); }
};
static void FN_deleter(void *block) { std::unique_ptr<void, FreeDevice> last(block); }
static void FN_reset(void *owner) { static_cast<std::unique_ptr<Buffer> *>(owner)->reset(); }
static void FN_shared(void *owner) { delete static_cast<std::shared_ptr<Buffer> *>(owner); }
static void FN_cleared(void *owners) { static_cast<std::vector<Buffer> *>(owners)->clear(); }
static std::map<void *, Buffer> in_flight;
static void FN_erased(void *key) { in_flight.erase(key); }
static void FN_device_vector(void *values) { delete static_cast<thrust::device_vector<float> *>(values); }
struct Result {
  virtual ~Result() = default;
};
struct DeviceResult : Result {
  Buffer buffer{4096};
};
static void FN_deleted_through_its_base(void *result) { delete static_cast<Result *>(result); }
void ends_of_owners(void *datum, cudaStream_t stream) {
  cudaLaunchHostFunc(stream, FN_deleter, datum);
  cudaLaunchHostFunc(stream, FN_reset, datum);
  cudaLaunchHostFunc(stream, FN_shared, datum);
  cudaLaunchHostFunc(stream, FN_cleared, datum);
  cudaLaunchHostFunc(stream, FN_erased, datum);
  cudaLaunchHostFunc(stream, FN_device_vector, datum);
  cudaLaunchHostFunc(stream, FN_deleted_through_its_base, new DeviceResult);
}

// ---- false alarms ------------------------------------------------------------

// The owner that ends is empty: it was moved to another.
static std::vector<std::unique_ptr<Buffer>> retired;
static void FP_moved_on(void *buffer) {
  std::unique_ptr<Buffer> last(static_cast<Buffer *>(buffer));
  retired.push_back(std::move(last));
}
void retire(Buffer *buffer, cudaStream_t stream) { cudaLaunchHostFunc(stream, FP_moved_on, buffer); }

// The call is on a path that the callback never takes.
static std::vector<void *> garbage;
static void FP_other_path(void *block, bool on_a_stream) {
  if (on_a_stream)
    garbage.push_back(block);
  else
    cudaFree(block);
}
static void release_on_a_stream(void *block) { FP_other_path(block, true); }
void release(void *block, cudaStream_t stream) { cudaLaunchHostFunc(stream, release_on_a_stream, block); }

// A function of the library's headers that only fills a struct.
static void FP_fills_a_struct(void *format) {
  *static_cast<cudaChannelFormatDesc *>(format) = cudaCreateChannelDesc<float>();
}
void describe(cudaChannelFormatDesc &format, cudaStream_t stream) {
  cudaLaunchHostFunc(stream, FP_fills_a_struct, &format);
}
