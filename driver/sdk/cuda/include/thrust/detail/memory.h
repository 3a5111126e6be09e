// Thrust's tagged pointers and references, device allocation and allocators. Declarations: what they do is in the models.
// Facts: CCCL documentation, "Thrust: Memory Management".
#pragma once
#include "../../../../device/elsewhere.h"
#include "../../host_defines.h"
#include <cstddef>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>

namespace thrust {
struct host_system_tag {};
struct device_system_tag {};
struct use_default {};
struct random_access_device_iterator_tag : std::random_access_iterator_tag {};
struct random_access_traversal_tag {};
struct any_system_tag {};

template <class T, class Tag, class Reference = use_default, class Derived = use_default> class pointer;
template <class Element, class Pointer, class Derived = use_default> class reference;
template <class T> class device_ptr;
template <class T> class device_reference;

namespace detail {
template <class R, class T> struct reference_of { using type = R; };
template <class T> struct reference_of<use_default, T> { using type = typename std::add_lvalue_reference<T>::type; };
template <class D, class Self> struct derived_of { using type = D; };
template <class Self> struct derived_of<use_default, Self> { using type = Self; };
} // namespace detail

/// A pointer that knows in which system's memory it points.
template <class T, class Tag, class Reference, class Derived> class pointer {
public:
  using element_type = T;
  using raw_pointer = T *;
  using value_type = typename std::remove_cv<T>::type;
  using difference_type = std::ptrdiff_t;
  using pointer_type = typename detail::derived_of<Derived, pointer>::type;
  using reference = typename detail::reference_of<Reference, T>::type;
  using iterator_category = std::random_access_iterator_tag;
  using system_type = Tag;
  __host__ __device__ pointer();
  __host__ __device__ pointer(std::nullptr_t);
  template <class U> __host__ __device__ explicit pointer(U *ptr);
  template <class P, class = typename P::system_type, class = typename P::raw_pointer> __host__ __device__ pointer(const P &other);
  __host__ __device__ T *get() const;
  __host__ __device__ T *operator->() const;
  __host__ __device__ explicit operator bool() const;
  __host__ __device__ reference operator*() const;
  template <class I> __host__ __device__ reference operator[](I n) const GPU_TIDY_SDK_ELSEWHERE(reference)
  __host__ __device__ pointer_type &operator++();
  __host__ __device__ pointer_type operator++(int);
  __host__ __device__ pointer_type &operator--();
  __host__ __device__ pointer_type operator--(int);
  __host__ __device__ pointer_type &operator+=(difference_type n);
  __host__ __device__ pointer_type &operator-=(difference_type n);
  __host__ __device__ pointer_type operator+(difference_type n) const;
  __host__ __device__ pointer_type operator-(difference_type n) const;
  __host__ __device__ difference_type operator-(const pointer &other) const;
  __host__ __device__ bool operator==(const pointer &other) const;
  __host__ __device__ bool operator!=(const pointer &other) const;
  __host__ __device__ bool operator<(const pointer &other) const;
};

/// Stands for an element: reading and writing it on the host copies across.
template <class Element, class Pointer, class Derived> class reference {
public:
  using pointer = Pointer;
  using value_type = typename std::remove_cv<Element>::type;
  using derived_type = typename detail::derived_of<Derived, reference>::type;
  __host__ __device__ explicit reference(const pointer &ptr);
  __host__ __device__ derived_type &operator=(const reference &other);
  __host__ __device__ derived_type &operator=(const value_type &v);
  __host__ __device__ operator value_type() const;
  __host__ __device__ pointer operator&() const;
  __host__ __device__ void swap(derived_type &other);
  __host__ __device__ derived_type &operator++();
  __host__ __device__ value_type operator++(int);
  __host__ __device__ derived_type &operator--();
  __host__ __device__ derived_type &operator+=(const value_type &v);
  __host__ __device__ derived_type &operator-=(const value_type &v);
  __host__ __device__ derived_type &operator*=(const value_type &v);
  __host__ __device__ derived_type &operator/=(const value_type &v);
};

template <class T>
class device_ptr : public pointer<T, device_system_tag, device_reference<T>, device_ptr<T>> {
  using super_t = pointer<T, device_system_tag, device_reference<T>, device_ptr<T>>;

public:
  __host__ __device__ device_ptr();
  __host__ __device__ device_ptr(std::nullptr_t);
  template <class U> __host__ __device__ explicit device_ptr(U *ptr);
  template <class U, class = typename std::enable_if<std::is_convertible<U *, T *>::value>::type>
  __host__ __device__ device_ptr(const device_ptr<U> &other);
  template <class U> __host__ __device__ device_ptr &operator=(const device_ptr<U> &other)
      GPU_TIDY_SDK_ELSEWHERE(device_ptr &)
};

template <class T>
class device_reference : public reference<T, device_ptr<T>, device_reference<T>> {
  using super_t = reference<T, device_ptr<T>, device_reference<T>>;

public:
  using value_type = typename super_t::value_type;
  using pointer = device_ptr<T>;
  template <class U> __host__ __device__ device_reference(const device_reference<U> &other);
  __host__ __device__ device_reference(const device_reference &other);
  __host__ __device__ explicit device_reference(const pointer &ptr);
  template <class U> __host__ __device__ device_reference &operator=(const device_reference<U> &other)
      GPU_TIDY_SDK_ELSEWHERE(device_reference &)
  __host__ __device__ device_reference &operator=(const device_reference &other);
  __host__ __device__ device_reference &operator=(const value_type &x);
};
template <class T> __host__ __device__ void swap(device_reference<T> x, device_reference<T> y) {}
template <class T, class S> S &operator<<(S &stream, const device_reference<T> &value) GPU_TIDY_SDK_ELSEWHERE(S &)

template <class T> __host__ __device__ device_ptr<T> device_pointer_cast(T *ptr) GPU_TIDY_SDK_ELSEWHERE(device_ptr<T>)
template <class T> __host__ __device__ device_ptr<T> device_pointer_cast(const device_ptr<T> &ptr)
    GPU_TIDY_SDK_ELSEWHERE(device_ptr<T>)
template <class T> __host__ __device__ T *raw_pointer_cast(T *ptr) { return ptr; }
template <class Pointer> __host__ __device__ typename Pointer::raw_pointer raw_pointer_cast(const Pointer &ptr) {
  return ptr.get();
}
template <class T> __host__ __device__ T &raw_reference_cast(T &ref) GPU_TIDY_SDK_ELSEWHERE(T &)
template <class T> __host__ __device__ T &raw_reference_cast(const device_reference<T> &ref)
    GPU_TIDY_SDK_ELSEWHERE(T &)
template <class P, class Q> P reinterpret_pointer_cast(const Q &ptr) GPU_TIDY_SDK_ELSEWHERE(P)
template <class P, class Q> P static_pointer_cast(const Q &ptr) GPU_TIDY_SDK_ELSEWHERE(P)

device_ptr<void> device_malloc(const std::size_t n);
template <class T> device_ptr<T> device_malloc(const std::size_t n) GPU_TIDY_SDK_ELSEWHERE(device_ptr<T>)
inline void device_free(device_ptr<void> ptr);
template <class T> void device_free(device_ptr<T> ptr) {}
template <class T> device_ptr<T> device_new(const std::size_t n = 1) GPU_TIDY_SDK_ELSEWHERE(device_ptr<T>)
template <class T> device_ptr<T> device_new(device_ptr<void> p, const T &exemplar, const std::size_t n = 1)
    GPU_TIDY_SDK_ELSEWHERE(device_ptr<T>)
template <class T> void device_delete(device_ptr<T> ptr, const std::size_t n = 0) {}
template <class T, class System> pointer<T, System> malloc(const System &system, std::size_t n)
    GPU_TIDY_SDK_ELSEWHERE(pointer<T, System>)
template <class System, class Pointer> void free(const System &system, Pointer ptr) {}
template <class T, class System> std::pair<pointer<T, System>, std::ptrdiff_t> get_temporary_buffer(const System &system, std::ptrdiff_t n)
    GPU_TIDY_SDK_ELSEWHERE(std::pair<pointer<T, System>, std::ptrdiff_t>)
template <class System, class Pointer> void return_temporary_buffer(const System &system, Pointer p, std::ptrdiff_t n) {}

#define GPU_TIDY_SDK_ALLOCATOR(Name, Pointer, ConstPointer, Reference, ConstReference)                                 \
  template <class T> class Name {                                                                                      \
  public:                                                                                                              \
    using value_type = T;                                                                                              \
    using pointer = Pointer;                                                                                           \
    using const_pointer = ConstPointer;                                                                                \
    using reference = Reference;                                                                                       \
    using const_reference = ConstReference;                                                                            \
    using size_type = std::size_t;                                                                                     \
    using difference_type = std::ptrdiff_t;                                                                            \
    template <class U> struct rebind { using other = Name<U>; };                                                       \
    Name() {}                                                                                                          \
    Name(const Name &other) {}                                                                                         \
    template <class U> Name(const Name<U> &other) {}                                                                   \
    ~Name() {}                                                                                                         \
    pointer allocate(size_type n) GPU_TIDY_SDK_ELSEWHERE(pointer)                                                      \
    void deallocate(pointer p, size_type n) {}                                                                         \
    size_type max_size() const GPU_TIDY_SDK_ELSEWHERE(size_type)                                                       \
    bool operator==(const Name &other) const GPU_TIDY_SDK_ELSEWHERE(bool)                                              \
    bool operator!=(const Name &other) const GPU_TIDY_SDK_ELSEWHERE(bool)                                              \
  };
GPU_TIDY_SDK_ALLOCATOR(device_allocator, device_ptr<T>, device_ptr<const T>, device_reference<T>, device_reference<const T>)
GPU_TIDY_SDK_ALLOCATOR(device_malloc_allocator, device_ptr<T>, device_ptr<const T>, device_reference<T>, device_reference<const T>)
GPU_TIDY_SDK_ALLOCATOR(device_new_allocator, device_ptr<T>, device_ptr<const T>, device_reference<T>, device_reference<const T>)
template <class T> using universal_ptr = pointer<T, device_system_tag, T &>;
GPU_TIDY_SDK_ALLOCATOR(universal_allocator, universal_ptr<T>, universal_ptr<const T>, T &, const T &)
GPU_TIDY_SDK_ALLOCATOR(universal_host_pinned_allocator, universal_ptr<T>, universal_ptr<const T>, T &, const T &)

template <class T, class Alloc> struct allocator_delete { void operator()(typename Alloc::pointer p); };
template <class T, class Alloc, class... Args>
std::unique_ptr<T, allocator_delete<T, Alloc>> allocate_unique(const Alloc &alloc, Args &&...args);

namespace system { namespace cuda {
using thrust::universal_allocator;
using thrust::universal_host_pinned_allocator;
using tag = thrust::device_system_tag;
template <class T> using pointer = thrust::pointer<T, tag>;
template <class T> using universal_pointer = thrust::universal_ptr<T>;
template <class T> pointer<T> malloc(std::size_t n) GPU_TIDY_SDK_ELSEWHERE(pointer<T>)
template <class P> void free(P ptr) {}
GPU_TIDY_SDK_ALLOCATOR(allocator, thrust::device_ptr<T>, thrust::device_ptr<const T>, thrust::device_reference<T>, thrust::device_reference<const T>)
namespace experimental {
GPU_TIDY_SDK_ALLOCATOR(pinned_allocator, T *, const T *, T &, const T &)
} // namespace experimental
class memory_resource {};
class universal_memory_resource {};
class universal_host_pinned_memory_resource {};
}} // namespace system::cuda
namespace cuda {
using namespace thrust::system::cuda;
namespace experimental { using thrust::system::cuda::experimental::pinned_allocator; }
}
namespace mr {
template <class T, class Resource> class stateless_resource_allocator : public system::cuda::experimental::pinned_allocator<T> {
public:
  template <class U> struct rebind { using other = stateless_resource_allocator<U, Resource>; };
};
template <class T, class Resource> class allocator : public system::cuda::experimental::pinned_allocator<T> {
public:
  explicit allocator(Resource *resource) {}
};
} // namespace mr
} // namespace thrust
