// SYCL 2020: queues, events, unified shared memory, buffers and accessors.
// Facts: SYCL 2020 specification (names, parameter names); a selection.
#pragma once
#include "../../../device/elsewhere.h"
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>
#define SYCL_LANGUAGE_VERSION 202012
#define SYCL_EXTERNAL

namespace sycl {
class exception : public std::runtime_error { public: using std::runtime_error::runtime_error; };
class exception_list {};
using async_handler = std::function<void(exception_list)>;
namespace usm { enum class alloc { host, device, shared, unknown }; }
namespace access {
enum class mode { read, write, read_write, discard_write, atomic };
enum class target { device, host_task };
enum class address_space { global_space, local_space, private_space };
}
using access_mode = access::mode;
class property_list { public: template <class... P> property_list(P... properties); };
namespace property { namespace queue { struct in_order {}; struct enable_profiling {}; }
namespace buffer { struct use_host_ptr {}; }}
struct no_init_t {}; inline constexpr no_init_t no_init{};
struct read_only_t {}; inline constexpr read_only_t read_only{};
struct write_only_t {}; inline constexpr write_only_t write_only{};
struct read_write_t {}; inline constexpr read_write_t read_write{};

template <int D = 1> class range { public: template <class... N> range(N... n); size_t get(int d) const; size_t &operator[](int d); size_t operator[](int d) const; size_t size() const; };
template <class... N> range(N...) -> range<sizeof...(N)>;
template <int D = 1> class id { public: id(); id(size_t n); template <class N> operator N() const; size_t get(int d) const; size_t operator[](int d) const; };
template <int D = 1> class item { public: size_t get_id(int d) const; id<D> get_id() const; template <class N> operator N() const; size_t operator[](int d) const; };
template <int D = 1> class nd_range { public: nd_range(range<D> global, range<D> local); };
template <class... N> nd_range(N...) -> nd_range<1>;
template <int D = 1> class nd_item {
public:
  size_t get_global_id(int d) const; size_t get_local_id(int d) const; size_t get_group(int d) const;
  size_t get_global_linear_id() const; size_t get_local_linear_id() const; size_t get_local_range(int d) const;
  void barrier() const;
  struct group_t { size_t get_id(int d) const; }; group_t get_group() const;
};
template <class G> void group_barrier(G g) {}
class device { public: device(); template <class S> explicit device(const S &selector); bool is_gpu() const; bool is_cpu() const; template <class I> auto get_info() const -> std::string; bool operator==(const device &) const; };
class platform { public: static std::vector<platform> get_platforms(); std::vector<device> get_devices() const; };
class context { public: context(); context(const device &d); bool operator==(const context &) const; };
struct default_selector_t {}; inline constexpr default_selector_t default_selector_v{};
struct gpu_selector_t {}; inline constexpr gpu_selector_t gpu_selector_v{};
struct cpu_selector_t {}; inline constexpr cpu_selector_t cpu_selector_v{};

class event {
public:
  event();
  event(const event &);
  ~event();
  void wait();
  static void wait(const std::vector<event> &eventList);
  void wait_and_throw();
  std::vector<event> get_wait_list();
};

template <class T, int D = 1, access_mode M = access_mode::read_write, access::target Target = access::target::device> class accessor {
public:
  using value_type = T;
  using reference = T &;
  template <class B, class... Args> accessor(B &buffer, Args &&...args);
  reference operator[](size_t i) const;
  reference operator[](id<D> i) const;
  T *get_pointer() const;
  size_t size() const;
};
template <class T, int D = 1> class host_accessor {
public:
  template <class B, class... Args> host_accessor(B &buffer, Args &&...args);
  T &operator[](size_t i) const;
  T &operator[](id<D> i) const;
  size_t size() const;
  T *begin() const;
  T *end() const;
};
template <class T, int D = 1> class local_accessor {
public:
  local_accessor(range<D> size, class handler &h);
  T &operator[](size_t i) const;
};

template <class T> class buffer_allocator;
/// Keeps the host memory it is made from until its end, when it writes back and waits.
template <class T, int D = 1, class Alloc = buffer_allocator<T>> class buffer {
public:
  using value_type = T;
  buffer(const range<D> &bufferRange, const property_list &propList = {});
  buffer(T *hostData, const range<D> &bufferRange, const property_list &propList = {});
  buffer(const T *hostData, const range<D> &bufferRange, const property_list &propList = {});
  buffer(const std::shared_ptr<T> &hostData, const range<D> &bufferRange, const property_list &propList = {});
  template <class C, class = decltype(std::declval<C>().data())> buffer(C &container, const property_list &propList = {});
  template <class It, class = typename std::iterator_traits<It>::value_type> buffer(It first, It last, const property_list &propList = {});
  buffer(const buffer &);
  ~buffer();
  size_t size() const noexcept;
  range<D> get_range() const;
  template <access_mode M = access_mode::read_write> accessor<T, D, M> get_access(class handler &h)
      GPU_TIDY_SDK_ELSEWHERE(accessor<T, D, M>)
  host_accessor<T, D> get_host_access();
  template <class Dest> void set_final_data(Dest finalData = nullptr) {}
  void set_write_back(bool flag = true);
};
template <class C, class V = typename std::remove_reference<decltype(*std::declval<C &>().data())>::type> buffer(C &, const property_list & = {}) -> buffer<V, 1>;
template <class T> buffer(T *, const range<1> &, const property_list & = {}) -> buffer<T, 1>;

class handler {
public:
  void depends_on(event depEvent);
  void depends_on(const std::vector<event> &depEvents);
  template <class Name = void, class K> void single_task(const K &kernelFunc) {}
  template <class Name = void, int D, class K> void parallel_for(range<D> numWorkItems, const K &kernelFunc) {}
  template <class Name = void, class K> void parallel_for(size_t numWorkItems, const K &kernelFunc) {}
  template <class Name = void, int D, class K> void parallel_for(nd_range<D> executionRange, const K &kernelFunc) {}
  template <class F> void host_task(F &&hostTaskCallable) {}
  void memcpy(void *dest, const void *src, size_t numBytes);
  void memset(void *ptr, int value, size_t numBytes);
  template <class T> void fill(void *ptr, const T &pattern, size_t count) {}
  template <class A, class B> void copy(A &&src, B &&dest) {}
  template <class T> void copy(const T *src, T *dest, size_t count) {}
  template <class A> void require(A acc) {}
};
class queue {
public:
  explicit queue(const property_list &propList = {});
  explicit queue(const async_handler &asyncHandler, const property_list &propList = {});
  template <class S, class = decltype(std::declval<S>()), class = typename std::enable_if<std::is_empty<S>::value>::type> explicit queue(const S &deviceSelector, const property_list &propList = {});
  explicit queue(const device &syclDevice, const property_list &propList = {});
  queue(const context &syclContext, const device &syclDevice, const property_list &propList = {});
  queue(const queue &);
  queue(queue &&);
  queue &operator=(const queue &);
  ~queue();
  context get_context() const;
  device get_device() const;
  bool is_in_order() const;
  void wait();
  void wait_and_throw();
  void throw_asynchronous();
  template <class F> event submit(F cgf) GPU_TIDY_SDK_ELSEWHERE(event)
  event memcpy(void *dest, const void *src, size_t numBytes);
  event memcpy(void *dest, const void *src, size_t numBytes, event depEvent);
  event memcpy(void *dest, const void *src, size_t numBytes, const std::vector<event> &depEvents);
  template <class T> event copy(const T *src, T *dest, size_t count) GPU_TIDY_SDK_ELSEWHERE(event)
  template <class T> event copy(const T *src, T *dest, size_t count, event depEvent) GPU_TIDY_SDK_ELSEWHERE(event)
  event memset(void *ptr, int value, size_t numBytes);
  event memset(void *ptr, int value, size_t numBytes, event depEvent);
  template <class T> event fill(void *ptr, const T &pattern, size_t count) GPU_TIDY_SDK_ELSEWHERE(event)
  template <class T> event fill(void *ptr, const T &pattern, size_t count, event depEvent)
      GPU_TIDY_SDK_ELSEWHERE(event)
  event prefetch(void *ptr, size_t numBytes);
  event mem_advise(void *ptr, size_t numBytes, int advice);
  template <class Name = void, class K> event single_task(const K &kernelFunc) GPU_TIDY_SDK_ELSEWHERE(event)
  template <class Name = void, class K> event single_task(event depEvent, const K &kernelFunc)
      GPU_TIDY_SDK_ELSEWHERE(event)
  template <class Name = void, int D, class K> event parallel_for(range<D> numWorkItems, const K &kernelFunc)
      GPU_TIDY_SDK_ELSEWHERE(event)
  template <class Name = void, class K> event parallel_for(size_t numWorkItems, const K &kernelFunc)
      GPU_TIDY_SDK_ELSEWHERE(event)
  template <class Name = void, int D, class K> event parallel_for(nd_range<D> executionRange, const K &kernelFunc)
      GPU_TIDY_SDK_ELSEWHERE(event)
  template <class Name = void, int D, class K> event parallel_for(range<D> numWorkItems, event depEvent, const K &kernelFunc)
      GPU_TIDY_SDK_ELSEWHERE(event)
  template <class Name = void, int D, class K> event parallel_for(range<D> numWorkItems, const std::vector<event> &depEvents, const K &kernelFunc)
      GPU_TIDY_SDK_ELSEWHERE(event)
  event ext_oneapi_submit_barrier();
};

// Unified shared memory.
#define GPU_TIDY_SDK_USM(Name)                                                                                         \
  void *Name(size_t numBytes, const device &syclDevice, const context &syclContext, const property_list &propList = {}); \
  void *Name(size_t numBytes, const queue &syclQueue, const property_list &propList = {});                             \
  template <class T> T *Name(size_t count, const device &syclDevice, const context &syclContext, const property_list &propList = {}); \
  template <class T> T *Name(size_t count, const queue &syclQueue, const property_list &propList = {});
GPU_TIDY_SDK_USM(malloc_device) GPU_TIDY_SDK_USM(malloc_shared) GPU_TIDY_SDK_USM(malloc_host)
#undef GPU_TIDY_SDK_USM
template <class T> T *malloc_host(size_t count, const context &syclContext, const property_list &propList = {});
#define GPU_TIDY_SDK_USM(Name)                                                                                         \
  void *Name(size_t alignment, size_t numBytes, const queue &syclQueue, const property_list &propList = {});           \
  template <class T> T *Name(size_t alignment, size_t count, const queue &syclQueue, const property_list &propList = {});
GPU_TIDY_SDK_USM(aligned_alloc_device) GPU_TIDY_SDK_USM(aligned_alloc_shared) GPU_TIDY_SDK_USM(aligned_alloc_host)
#undef GPU_TIDY_SDK_USM
void *malloc(size_t numBytes, const queue &syclQueue, usm::alloc kind, const property_list &propList = {});
template <class T> T *malloc(size_t count, const queue &syclQueue, usm::alloc kind, const property_list &propList = {});
void free(void *ptr, const context &syclContext);
void free(void *ptr, const queue &syclQueue);
usm::alloc get_pointer_type(const void *ptr, const context &syclContext);
template <class T, usm::alloc Kind, size_t Alignment = 0> class usm_allocator {
public:
  using value_type = T;
  template <class U> struct rebind { using other = usm_allocator<U, Kind, Alignment>; };
  usm_allocator(const queue &syclQueue, const property_list &propList = {});
  template <class U> usm_allocator(const usm_allocator<U, Kind, Alignment> &);
  T *allocate(size_t count);
  void deallocate(T *ptr, size_t count);
  bool operator==(const usm_allocator &) const;
  bool operator!=(const usm_allocator &) const;
};
} // namespace sycl
