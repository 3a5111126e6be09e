// RUN: %check_gpu %s gpu-static-owner
//
// Never destroyed, nothing to destroy, or gone before main returns.
#include <cublas_v2.h>
#include <cuda_runtime.h>
#include <thrust/device_ptr.h>
#include <thrust/host_vector.h>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

class Workspace {
public:
  Workspace() = default;
  explicit Workspace(size_t bytes) { cudaMalloc(&memory, bytes); }
  Workspace(Workspace &&other) noexcept : memory(std::exchange(other.memory, nullptr)) {}
  Workspace &operator=(Workspace &&other) noexcept {
    std::swap(memory, other.memory);
    return *this;
  }
  ~Workspace() { cudaFree(memory); }

private:
  void *memory = nullptr;
};

// ---- never destroyed ---------------------------------------------------------

static Workspace &leaked_on_purpose_ok = *new Workspace(4096);
static Workspace *pointer_ok = new Workspace(4096);
Workspace &singleton_ok() {
  static Workspace &workspace = *new Workspace(4096);
  return workspace;
}
cublasHandle_t handle_ok() {
  static cublasHandle_t handle = [] {
    cublasHandle_t made = nullptr;
    cublasCreate(&made);
    return made;
  }();
  return handle;
}
template <class T> class NeverDestroyed {
public:
  NeverDestroyed() { new (storage) T(); }
  T &get() { return *reinterpret_cast<T *>(storage); }

private:
  alignas(T) unsigned char storage[sizeof(T)];
};
static NeverDestroyed<Workspace> in_place_ok;

// ---- nothing is freed --------------------------------------------------------

struct Device {
  cudaStream_t stream;
  cublasHandle_t blas;
  float *scratch;
  Workspace *workspace;
};
static Device trivial_ok;
static cudaStream_t stream_ok;
static std::vector<float *> pointers_ok;
static std::map<int, cudaStream_t> streams_ok;
static std::span<float> view_ok;
static thrust::device_ptr<float> device_ptr_ok;
static std::weak_ptr<Workspace> weak_ok;
static std::shared_ptr<float> borrowed_ok(static_cast<float *>(nullptr), [](float *) {});
static std::mutex mutex_ok;

// Memory of the host.
static std::string name_ok;
static std::vector<float> values_ok(256);
static thrust::host_vector<float> host_vector_ok(256);
struct Line {
  ~Line() { free(text), delete[] widths; }
  char *text = nullptr;
  int *widths = nullptr;
};
static Line line_ok;
struct Farewell {
  ~Farewell() { puts("done"); }
  cudaStream_t stream = nullptr;
};
static Farewell farewell_ok;

// ---- ends before the program does --------------------------------------------

void local_ok() {
  Workspace workspace(4096);
  static int calls = 0;
  ++calls;
}
static std::unique_ptr<Workspace> reset_ok;
static std::shared_ptr<Workspace> shared_reset_ok;
static std::unique_ptr<Workspace> null_ok;
static std::optional<Workspace> optional_ok;
static Workspace replaced_ok;
void shut_down() {
  reset_ok.reset();
  shared_reset_ok.reset();
  null_ok = nullptr;
  optional_ok.reset();
  replaced_ok = {};
}
