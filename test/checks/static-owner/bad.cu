// RUN: %check_gpu %s gpu-static-owner
//
// Owners of every GPU resource, wherever an object lives until the program ends.
#include <cublas_v2.h>
#include <cuda.h>
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <array>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

// ---- what is owned -----------------------------------------------------------

struct Stream {
  Stream() { cudaStreamCreate(&handle); }
  Stream(const Stream &) = delete;
  ~Stream() { cudaStreamDestroy(handle); }
  cudaStream_t handle = nullptr;
};
static Stream stream_bad;

struct Event {
  ~Event() { cudaEventDestroy(handle); }
  cudaEvent_t handle = nullptr;
};
Event event_bad;

struct Staging {
  explicit Staging(size_t bytes) { cudaMallocHost(&memory, bytes); }
  ~Staging() { cudaFreeHost(memory); }
  void *memory = nullptr;
};
static Staging pinned_bad(1 << 20);

struct Blas {
  Blas() { cublasCreate(&handle); }
  ~Blas() { cublasDestroy(handle); }
  cublasHandle_t handle = nullptr;
};
static const Blas blas_bad;

struct Step {
  ~Step() {
    if (graph)
      cudaGraphExecDestroy(graph);
  }
  cudaGraphExec_t graph = nullptr;
};
static Step graph_bad;

struct Texture {
  ~Texture() { cudaDestroyTextureObject(object), cudaFreeArray(texels); }
  cudaTextureObject_t object = 0;
  cudaArray_t texels = nullptr;
};
static Texture texture_bad;

// The driver API.
struct Kernels {
  ~Kernels() { cuModuleUnload(module); }
  CUmodule module = nullptr;
};
static Kernels module_bad;
struct Slab {
  ~Slab() { cuMemFree(base); }
  CUdeviceptr base = 0;
};
static Slab slab_bad;

// Freed by functions that the destructor calls.
class Workspace {
public:
  ~Workspace() { release(); }
  void release() { drop(memory); }

private:
  static void drop(void *&block) {
    if (block)
      cudaFree(block);
    block = nullptr;
  }
  void *memory = nullptr;
};
static Workspace workspace_bad;

struct Arena {
  ~Arena() {
    for (void *block : blocks)
      cudaFree(block);
  }
  std::vector<void *> blocks;
};
static Arena arena_bad;

struct Lazy {
  ~Lazy() { delete workspace; }
  Workspace *workspace = nullptr;
};
static Lazy deleted_bad;

// ---- owners of the library, members, containers ------------------------------

struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};

static thrust::device_vector<float> device_vector_bad(256);
static std::unique_ptr<float, FreeDevice> unique_ptr_bad;
static auto free_by_lambda = [](float *p) { cudaFree(p); };
static std::unique_ptr<float, decltype(free_by_lambda)> lambda_deleter_bad(nullptr);
static std::unique_ptr<Blas> owner_behind_a_pointer_bad;
static std::shared_ptr<Workspace> shared_bad;
static std::optional<Stream> optional_bad;
static std::variant<int, Workspace> variant_bad;
static std::pair<Event, int> pair_bad;
static std::tuple<int, Event> tuple_bad;
static Stream array_bad[4];
static std::array<Stream, 4> std_array_bad;
static std::vector<Workspace> vector_bad;
static std::deque<Workspace> deque_bad;
static std::map<int, std::unique_ptr<Stream>> map_bad;
static std::unordered_map<std::string, std::vector<thrust::device_vector<int>>> nested_bad;

struct Context {
  Stream stream;
  std::vector<Event> events;
};
static Context member_bad;
struct Session : Context {};
static Session base_bad;

class Engine {
public:
  Engine();
  ~Engine();

private:
  struct Parts;
  std::unique_ptr<Parts> parts;
};
struct Engine::Parts {
  Workspace workspace;
};
Engine::Engine() : parts(new Parts) {}
Engine::~Engine() = default;
static Engine behind_a_firewall_bad;

// ---- where it lives ----------------------------------------------------------

namespace library {
Stream in_a_namespace_bad;
namespace {
Stream in_an_anonymous_one_bad;
}
} // namespace library
inline Stream inline_bad;
thread_local Workspace of_a_thread_bad;

struct StaticMember_bad {
  static Stream stream;
};
Stream StaticMember_bad::stream;

cublasHandle_t singleton_bad() {
  static Blas blas;
  return blas.handle;
}
template <class T> class Pool {
public:
  static Pool &instance_bad() {
    static Pool pool;
    return pool;
  }
  ~Pool() { cudaFree(memory); }

private:
  T *memory = nullptr;
};
Pool<float> &floats() { return Pool<float>::instance_bad(); }

// Made when it is first asked for, and never reset.
class Profiler_bad {
public:
  static Profiler_bad &get() {
    std::call_once(made, [] { one.reset(new Profiler_bad); });
    return *one;
  }

private:
  static std::unique_ptr<Profiler_bad> one;
  static std::once_flag made;
  Event begin, end;
};
std::unique_ptr<Profiler_bad> Profiler_bad::one;
std::once_flag Profiler_bad::made;
