// Kokkos: views (owning and unmanaged), policies, parallel patterns, fences, copies, the scope guard.
// Facts: Kokkos documentation, "API: Core" (names, parameter names); a selection.
#pragma once
#include "../../device/elsewhere.h"
#include "cuda_runtime_api.h"
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <type_traits>
#include <utility>
#define KOKKOS_VERSION 40600
#define KOKKOS_ENABLE_CUDA 1
#if GPU_TIDY_SDK_OFFLOAD
#define KOKKOS_LAMBDA [=] __host__ __device__
#define KOKKOS_CLASS_LAMBDA [=, *this] __host__ __device__
#define KOKKOS_FUNCTION __host__ __device__
#define KOKKOS_INLINE_FUNCTION inline __host__ __device__
#define KOKKOS_FORCEINLINE_FUNCTION inline __host__ __device__
#define KOKKOS_DEFAULTED_FUNCTION __host__ __device__
#else
#define KOKKOS_LAMBDA [=]
#define KOKKOS_CLASS_LAMBDA [=, *this]
#define KOKKOS_FUNCTION
#define KOKKOS_INLINE_FUNCTION inline
#define KOKKOS_FORCEINLINE_FUNCTION inline
#define KOKKOS_DEFAULTED_FUNCTION
#endif
#define KOKKOS_IF_ON_HOST(CODE) do {} while (0)
#define KOKKOS_IF_ON_DEVICE(CODE) do {} while (0)
#define KOKKOS_ASSERT(x) ((void)0)

namespace Kokkos {
struct InitializationSettings {};
void initialize(int &argc, char *argv[]);
void initialize(const InitializationSettings &settings = InitializationSettings());
void finalize();
bool is_initialized() noexcept;
void push_finalize_hook(void (*f)());
class ScopeGuard {
public:
  ScopeGuard(int &argc, char *argv[]);
  ScopeGuard(const InitializationSettings &settings = InitializationSettings());
  ScopeGuard(const ScopeGuard &) = delete;
  ScopeGuard &operator=(const ScopeGuard &) = delete;
  ~ScopeGuard();
};
void fence();
void fence(const std::string &name);
[[noreturn]] void abort(const char *message);

struct HostSpace { using memory_space = HostSpace; static constexpr const char *name() { return "Host"; } };
struct CudaSpace { using memory_space = CudaSpace; };
struct CudaUVMSpace { using memory_space = CudaUVMSpace; };
struct CudaHostPinnedSpace { using memory_space = CudaHostPinnedSpace; };
using SharedSpace = CudaUVMSpace;
using SharedHostPinnedSpace = CudaHostPinnedSpace;
struct LayoutRight {};
struct LayoutLeft {};
struct LayoutStride {};
#define SPACE(Name, Memory)                                                                                            \
  class Name {                                                                                                         \
  public:                                                                                                              \
    using execution_space = Name;                                                                                      \
    using memory_space = Memory;                                                                                       \
    using array_layout = LayoutRight;                                                                                  \
    Name();                                                                                                            \
    explicit Name(cudaStream_t stream);                                                                                \
    Name(const Name &);                                                                                                \
    ~Name();                                                                                                           \
    void fence() const;                                                                                                \
    void fence(const std::string &name) const;                                                                         \
    int concurrency() const;                                                                                           \
    cudaStream_t cuda_stream() const;                                                                                  \
  };
SPACE(Cuda, CudaSpace) SPACE(Serial, HostSpace) SPACE(OpenMP, HostSpace) SPACE(Threads, HostSpace)
#undef SPACE
using DefaultExecutionSpace = Cuda;
using DefaultHostExecutionSpace = Serial;
template <class Exec, class Mem> struct Device { using execution_space = Exec; using memory_space = Mem; };
template <unsigned T> struct MemoryTraits {};
enum MemoryTraitsFlags { Unmanaged = 1, RandomAccess = 2, Atomic = 4, Restrict = 8, Aligned = 16 };
using MemoryUnmanaged = MemoryTraits<Unmanaged>;
using MemoryManaged = MemoryTraits<0>;

namespace Impl {
struct WithoutInitializing_t {};
template <class... P> struct ViewCtorProp { template <class... Args> ViewCtorProp(const Args &...args); };
template <class T> struct scalar_of { using type = T; static constexpr int rank = 0; };
template <class T> struct scalar_of<T *> { using type = typename scalar_of<T>::type; static constexpr int rank = scalar_of<T>::rank + 1; };
template <class T, size_t N> struct scalar_of<T[N]> { using type = typename scalar_of<T>::type; static constexpr int rank = scalar_of<T>::rank + 1; };
}
static constexpr Impl::WithoutInitializing_t WithoutInitializing{};
struct ALL_t {};
static constexpr ALL_t ALL{};
template <class... Args> Impl::ViewCtorProp<Args...> view_alloc(const Args &...args)
    GPU_TIDY_SDK_ELSEWHERE(Impl::ViewCtorProp<Args...>)
template <class T> Impl::ViewCtorProp<T *> view_wrap(T *ptr) GPU_TIDY_SDK_ELSEWHERE(Impl::ViewCtorProp<T *>)

/// A counted reference to an array; with MemoryTraits<Unmanaged>, or made from a pointer, a view that frees nothing.
template <class DataType, class... Properties> class View {
public:
  using data_type = DataType;
  using value_type = typename Impl::scalar_of<DataType>::type;
  using non_const_value_type = typename std::remove_const<value_type>::type;
  using const_value_type = const non_const_value_type;
  using pointer_type = value_type *;
  using reference_type = value_type &;
  using execution_space = DefaultExecutionSpace;
  using memory_space = typename execution_space::memory_space;
  using device_type = Device<execution_space, memory_space>;
  using array_layout = LayoutRight;
  using size_type = size_t;
  using HostMirror = View<DataType, LayoutRight, HostSpace>;
  using host_mirror_type = HostMirror;
  static constexpr int rank = Impl::scalar_of<DataType>::rank;
  KOKKOS_DEFAULTED_FUNCTION View();
  KOKKOS_DEFAULTED_FUNCTION View(const View &);
  KOKKOS_DEFAULTED_FUNCTION View(View &&);
  KOKKOS_DEFAULTED_FUNCTION View &operator=(const View &);
  KOKKOS_DEFAULTED_FUNCTION View &operator=(View &&);
  KOKKOS_DEFAULTED_FUNCTION ~View();
  template <class D, class... P> KOKKOS_FUNCTION View(const View<D, P...> &other);
  template <class D, class... P> KOKKOS_FUNCTION View &operator=(const View<D, P...> &other)
      GPU_TIDY_SDK_ELSEWHERE(View &)
  explicit View(const std::string &label, size_t n0 = 0, size_t n1 = 0, size_t n2 = 0, size_t n3 = 0, size_t n4 = 0);
  explicit View(const char *label, size_t n0 = 0, size_t n1 = 0, size_t n2 = 0, size_t n3 = 0, size_t n4 = 0);
  template <class... P> explicit View(const Impl::ViewCtorProp<P...> &prop, size_t n0 = 0, size_t n1 = 0, size_t n2 = 0, size_t n3 = 0);
  KOKKOS_FUNCTION explicit View(pointer_type ptr, size_t n0 = 0, size_t n1 = 0, size_t n2 = 0, size_t n3 = 0);
  template <class... Is> KOKKOS_FUNCTION reference_type operator()(Is... indices) const
      GPU_TIDY_SDK_ELSEWHERE(reference_type)
  KOKKOS_FUNCTION reference_type operator[](size_t i) const;
  KOKKOS_FUNCTION pointer_type data() const;
  KOKKOS_FUNCTION size_t size() const;
  KOKKOS_FUNCTION size_t span() const;
  KOKKOS_FUNCTION size_t extent(size_t r) const;
  KOKKOS_FUNCTION int extent_int(size_t r) const;
  KOKKOS_FUNCTION size_t stride(size_t r) const;
  KOKKOS_FUNCTION bool is_allocated() const;
  KOKKOS_FUNCTION bool span_is_contiguous() const;
  std::string label() const;
  int use_count() const;
};
template <class D, class... P> void resize(View<D, P...> &v, size_t n0 = 0, size_t n1 = 0, size_t n2 = 0, size_t n3 = 0) {}
template <class D, class... P> void realloc(View<D, P...> &v, size_t n0 = 0, size_t n1 = 0, size_t n2 = 0, size_t n3 = 0) {}
template <class D, class... P> typename View<D, P...>::HostMirror create_mirror(const View<D, P...> &src)
    GPU_TIDY_SDK_ELSEWHERE(typename View<D, P...>::HostMirror)
template <class D, class... P> typename View<D, P...>::HostMirror create_mirror_view(const View<D, P...> &src)
    GPU_TIDY_SDK_ELSEWHERE(typename View<D, P...>::HostMirror)
template <class Space, class D, class... P> View<D, LayoutRight, Space> create_mirror_view_and_copy(const Space &space, const View<D, P...> &src)
    GPU_TIDY_SDK_ELSEWHERE(View<D, LayoutRight, Space>)
template <class DT, class... DP, class ST, class... SP> void deep_copy(const View<DT, DP...> &dst, const View<ST, SP...> &src) {}
template <class DT, class... DP> void deep_copy(const View<DT, DP...> &dst, typename View<DT, DP...>::const_value_type &value) {}
template <class Exec, class DT, class... DP, class ST, class... SP> void deep_copy(const Exec &exec_space, const View<DT, DP...> &dst, const View<ST, SP...> &src) {}
template <class D, class... P, class... Args> View<D, LayoutStride, MemoryTraits<0>> subview(const View<D, P...> &src, Args... args)
    GPU_TIDY_SDK_ELSEWHERE(View<D, LayoutStride, MemoryTraits<0>>)

template <class Space = typename DefaultExecutionSpace::memory_space> void *kokkos_malloc(const std::string &label, size_t arg_alloc_size)
    GPU_TIDY_SDK_ELSEWHERE(void *)
template <class Space = typename DefaultExecutionSpace::memory_space> void *kokkos_malloc(size_t arg_alloc_size)
    GPU_TIDY_SDK_ELSEWHERE(void *)
template <class Space = typename DefaultExecutionSpace::memory_space> void *kokkos_realloc(void *arg_alloc, size_t arg_alloc_size)
    GPU_TIDY_SDK_ELSEWHERE(void *)
template <class Space = typename DefaultExecutionSpace::memory_space> void kokkos_free(void *arg_alloc) {}

// Policies and patterns.
template <class... P> struct RangePolicy {
  using index_type = int64_t;
  RangePolicy(index_type begin, index_type end);
  template <class Exec> RangePolicy(const Exec &space, index_type begin, index_type end);
};
template <unsigned N> struct Rank {};
template <class... P> struct MDRangePolicy {
  MDRangePolicy(std::initializer_list<int64_t> lower, std::initializer_list<int64_t> upper, std::initializer_list<int64_t> tile = {});
};
struct AUTO_t {};
static constexpr AUTO_t AUTO{};
template <class... P> struct TeamPolicy {
  struct member_type {
    KOKKOS_FUNCTION int league_rank() const;
    KOKKOS_FUNCTION int team_rank() const;
    KOKKOS_FUNCTION int team_size() const;
    KOKKOS_FUNCTION void team_barrier() const;
  };
  template <class... Args> TeamPolicy(Args &&...args);
};
template <class Policy, class Functor> void parallel_for(const Policy &policy, const Functor &functor) {}
template <class Policy, class Functor> void parallel_for(const std::string &label, const Policy &policy, const Functor &functor) {}
template <class Policy, class Functor, class Result> void parallel_reduce(const Policy &policy, const Functor &functor, Result &&result) {}
template <class Policy, class Functor, class Result> void parallel_reduce(const std::string &label, const Policy &policy, const Functor &functor, Result &&result) {}
template <class Policy, class Functor> void parallel_scan(const Policy &policy, const Functor &functor) {}
template <class Policy, class Functor> void parallel_scan(const std::string &label, const Policy &policy, const Functor &functor) {}
template <class Member, class N> KOKKOS_FUNCTION RangePolicy<> TeamThreadRange(const Member &team, N count)
    GPU_TIDY_SDK_ELSEWHERE(RangePolicy<>)
template <class Member, class N> KOKKOS_FUNCTION RangePolicy<> ThreadVectorRange(const Member &team, N count)
    GPU_TIDY_SDK_ELSEWHERE(RangePolicy<>)
#define REDUCER(Name) template <class T, class Space = HostSpace> struct Name { KOKKOS_FUNCTION Name(T &value); };
REDUCER(Sum) REDUCER(Max) REDUCER(Min) REDUCER(Prod)
#undef REDUCER
template <class T> KOKKOS_FUNCTION T atomic_fetch_add(T *dest, T value) GPU_TIDY_SDK_ELSEWHERE(T)
template <class T> KOKKOS_FUNCTION void atomic_add(T *dest, T value) {}
class Timer { public: Timer(); double seconds() const; void reset(); };
namespace Experimental { template <class... A> auto partition_space(A &&...); }
} // namespace Kokkos
