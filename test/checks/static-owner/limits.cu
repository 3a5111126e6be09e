// RUN: %check_gpu %s gpu-static-owner
//
// Known errors; the page lists each.
#include <cuda_runtime.h>
#include <thrust/device_vector.h>
#include <any>
#include <functional>
#include <map>
#include <memory>
#include <optional>
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
  ~Workspace() { release(); }
  void release() {
    cudaFree(memory);
    memory = nullptr;
  }

private:
  void *memory = nullptr;
};
struct FreeDevice {
  void operator()(float *p) const { cudaFree(p); }
};
static float *allocate(size_t n) {
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  return memory;
}

// ---- missed ------------------------------------------------------------------

// What frees is not in the type: a deleter that the pointer was given, a derived class, what a function captured.
static std::shared_ptr<float> FN_shared_with_a_deleter(allocate(64), FreeDevice());
static std::unique_ptr<float, void (*)(float *)> FN_deleter_is_a_pointer(allocate(64), [](float *p) { cudaFree(p); });
struct Backend {
  virtual ~Backend() = default;
};
struct DeviceBackend : Backend {
  Workspace workspace;
};
static std::unique_ptr<Backend> FN_derived = std::make_unique<DeviceBackend>();
static std::function<void()> FN_captured = [workspace = std::make_shared<Workspace>()] {};
static std::any FN_any = std::make_shared<Workspace>();

// A reference keeps the object until the program ends, too.
static const Workspace &FN_kept_by_a_reference = Workspace(4096);

// ---- false alarms ------------------------------------------------------------

// Released before main returns, by other means than `reset` and an assignment.
static std::vector<Workspace> FP_cleared;
static std::map<int, Workspace> FP_erased;
static Workspace FP_released_by_its_method;
static std::optional<Workspace> FP_nullopt;
static thrust::device_vector<float> FP_swapped_away;
static std::vector<Workspace> FP_moved_away;
void shut_down() {
  FP_cleared.clear();
  FP_erased.erase(0);
  FP_released_by_its_method.release();
  FP_nullopt = std::nullopt;
  thrust::device_vector<float>().swap(FP_swapped_away);
  std::vector<Workspace> last = std::move(FP_moved_away);
}

// It is a member of the global that is released.
struct Caches {
  std::vector<Workspace> all;
};
static Caches FP_member_released;
void drop_caches() { FP_member_released.all.clear(); }

// The destructor of this union does nothing.
template <class T> union NeverDestroyed {
  NeverDestroyed() : value() {}
  ~NeverDestroyed() {}
  T value;
};
static NeverDestroyed<Workspace> FP_in_a_union;

// The destructor asks the runtime first, which says that it is shutting down.
struct Stream {
  ~Stream() {
    int device = 0;
    if (cudaGetDevice(&device) == cudaSuccess)
      cudaStreamDestroy(handle);
  }
  cudaStream_t handle = nullptr;
};
static Stream FP_asks_the_runtime;
