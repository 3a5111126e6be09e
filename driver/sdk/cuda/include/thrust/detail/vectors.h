// Thrust's containers. As in the library, the members live in thrust::detail::vector_base.
// Facts: CCCL documentation, "Thrust: Containers".
#pragma once
#include "memory.h"
#include <initializer_list>
#include <vector>

namespace thrust {
namespace detail {
template <class P> struct element_reference { using type = typename P::reference; };
template <class T> struct element_reference<T *> { using type = T &; };

/// The iterator of a Thrust container: a pointer of its own class.
template <class Pointer> class normal_iterator {
  using traits = std::iterator_traits<Pointer>;
  Pointer current;

public:
  using value_type = typename std::pointer_traits<Pointer>::element_type;
  using difference_type = std::ptrdiff_t;
  using pointer = Pointer;
  using reference = typename element_reference<Pointer>::type;
  using iterator_category = std::random_access_iterator_tag;
  __host__ __device__ normal_iterator();
  __host__ __device__ normal_iterator(Pointer p) : current(p) {}
  template <class Q, class = typename std::enable_if<std::is_convertible<Q, Pointer>::value>::type>
  __host__ __device__ normal_iterator(const normal_iterator<Q> &other) : current(other.base()) {}
  __host__ __device__ Pointer const &base() const { return current; }
  __host__ __device__ reference operator*() const { return *current; }
  __host__ __device__ Pointer operator->() const { return current; }
  __host__ __device__ reference operator[](difference_type n) const { return *(current + n); }
  __host__ __device__ normal_iterator &operator++() { ++current; return *this; }
  __host__ __device__ normal_iterator operator++(int);
  __host__ __device__ normal_iterator &operator--() { --current; return *this; }
  __host__ __device__ normal_iterator operator--(int);
  __host__ __device__ normal_iterator &operator+=(difference_type n) { current += n; return *this; }
  __host__ __device__ normal_iterator &operator-=(difference_type n) { current -= n; return *this; }
  __host__ __device__ normal_iterator operator+(difference_type n) const { return current + n; }
  __host__ __device__ normal_iterator operator-(difference_type n) const { return current - n; }
  template <class Q> __host__ __device__ difference_type operator-(const normal_iterator<Q> &other) const { return current - other.base(); }
  template <class Q> __host__ __device__ bool operator==(const normal_iterator<Q> &other) const { return current == other.base(); }
  template <class Q> __host__ __device__ bool operator!=(const normal_iterator<Q> &other) const { return current != other.base(); }
  template <class Q> __host__ __device__ bool operator<(const normal_iterator<Q> &other) const { return current < other.base(); }
};

template <class T, class Alloc> class vector_base {
  using traits = std::allocator_traits<Alloc>;

public:
  using value_type = T;
  using pointer = typename traits::pointer;
  using const_pointer = typename traits::const_pointer;
  using reference = typename element_reference<pointer>::type;
  using const_reference = typename element_reference<const_pointer>::type;
  using size_type = std::size_t;
  using difference_type = std::ptrdiff_t;
  using allocator_type = Alloc;
  using iterator = normal_iterator<pointer>;
  using const_iterator = normal_iterator<const_pointer>;
  using reverse_iterator = std::reverse_iterator<iterator>;
  using const_reverse_iterator = std::reverse_iterator<const_iterator>;
  vector_base();
  explicit vector_base(const Alloc &alloc);
  explicit vector_base(size_type n);
  explicit vector_base(size_type n, const value_type &value);
  vector_base(const vector_base &v);
  vector_base(vector_base &&v);
  vector_base &operator=(const vector_base &v);
  vector_base &operator=(vector_base &&v);
  template <class U, class A> vector_base(const vector_base<U, A> &v);
  template <class U, class A> vector_base &operator=(const vector_base<U, A> &v) GPU_TIDY_SDK_ELSEWHERE(vector_base &)
  template <class U, class A> vector_base(const std::vector<U, A> &v);
  template <class U, class A> vector_base &operator=(const std::vector<U, A> &v) GPU_TIDY_SDK_ELSEWHERE(vector_base &)
  template <class It> vector_base(It first, It last);
  vector_base &operator=(std::initializer_list<T> il);
  ~vector_base();
  void resize(size_type new_size);
  void resize(size_type new_size, const value_type &x);
  size_type size() const;
  size_type max_size() const;
  void reserve(size_type n);
  size_type capacity() const;
  void shrink_to_fit();
  reference operator[](size_type n);
  const_reference operator[](size_type n) const;
  iterator begin();
  const_iterator begin() const;
  const_iterator cbegin() const;
  reverse_iterator rbegin();
  const_reverse_iterator rbegin() const;
  iterator end();
  const_iterator end() const;
  const_iterator cend() const;
  reverse_iterator rend();
  const_reverse_iterator rend() const;
  reference front();
  const_reference front() const;
  reference back();
  const_reference back() const;
  pointer data();
  const_pointer data() const;
  void clear();
  bool empty() const;
  void push_back(const value_type &x);
  void pop_back();
  void swap(vector_base &v);
  iterator erase(iterator pos);
  iterator erase(iterator first, iterator last);
  iterator insert(iterator position, const T &x);
  void insert(iterator position, size_type n, const T &x);
  template <class It> void insert(iterator position, It first, It last) {}
  void assign(size_type n, const T &x);
  template <class It> void assign(It first, It last) {}
  allocator_type get_allocator() const;
};
template <class T1, class A1, class T2, class A2> bool operator==(const vector_base<T1, A1> &a, const vector_base<T2, A2> &b)
    GPU_TIDY_SDK_ELSEWHERE(bool)
template <class T1, class A1, class T2, class A2> bool operator!=(const vector_base<T1, A1> &a, const vector_base<T2, A2> &b)
    GPU_TIDY_SDK_ELSEWHERE(bool)
template <class T1, class A1, class T2, class A2> bool operator==(const vector_base<T1, A1> &a, const std::vector<T2, A2> &b)
    GPU_TIDY_SDK_ELSEWHERE(bool)
} // namespace detail

#define GPU_TIDY_SDK_CONTAINER(Name, Default)                                                                          \
  template <class T, class Alloc = Default> class Name : public detail::vector_base<T, Alloc> {                        \
    using Parent = detail::vector_base<T, Alloc>;                                                                      \
                                                                                                                       \
  public:                                                                                                              \
    using size_type = typename Parent::size_type;                                                                      \
    using value_type = typename Parent::value_type;                                                                    \
    Name() : Parent() {}                                                                                               \
    Name(const Alloc &alloc) : Parent(alloc) {}                                                                        \
    ~Name() {}                                                                                                         \
    explicit Name(size_type n) : Parent(n) {}                                                                          \
    explicit Name(size_type n, const value_type &value) : Parent(n, value) {}                                          \
    Name(const Name &v) : Parent(v) {}                                                                                 \
    Name(Name &&v) : Parent(std::move(v)) {}                                                                           \
    Name &operator=(const Name &v) { Parent::operator=(v); return *this; }                                             \
    Name &operator=(Name &&v) { Parent::operator=(std::move(v)); return *this; }                                       \
    template <class U, class A> explicit Name(const Name<U, A> &v) : Parent(v) {}                                      \
    template <class U, class A> Name &operator=(const Name<U, A> &v) { Parent::operator=(v); return *this; }           \
    template <class U, class A> Name(const std::vector<U, A> &v) : Parent(v) {}                                        \
    template <class U, class A> Name &operator=(const std::vector<U, A> &v) { Parent::operator=(v); return *this; }    \
    template <class U, class A> Name(const detail::vector_base<U, A> &v) : Parent(v) {}                                \
    template <class U, class A> Name &operator=(const detail::vector_base<U, A> &v) {                                  \
      Parent::operator=(v);                                                                                            \
      return *this;                                                                                                    \
    }                                                                                                                  \
    Name(std::initializer_list<T> il) : Parent(il.begin(), il.end()) {}                                                \
    Name &operator=(std::initializer_list<T> il) { Parent::operator=(il); return *this; }                              \
    template <class It, class = typename std::enable_if<!std::is_integral<It>::value>::type>                           \
    Name(It first, It last) : Parent(first, last) {}                                                                   \
    friend void swap(Name &a, Name &b) { a.swap(b); }                                                                  \
  };
GPU_TIDY_SDK_CONTAINER(host_vector, std::allocator<T>)
GPU_TIDY_SDK_CONTAINER(device_vector, device_allocator<T>)
namespace system { namespace cuda {
GPU_TIDY_SDK_CONTAINER(vector, allocator<T>)
GPU_TIDY_SDK_CONTAINER(universal_vector_of, universal_allocator<T>)
template <class T> using universal_vector = universal_vector_of<T, universal_allocator<T>>;
template <class T> using universal_host_pinned_vector = universal_vector_of<T, universal_host_pinned_allocator<T>>;
}}
template <class T> using universal_vector = system::cuda::universal_vector<T>;
template <class T> using universal_host_pinned_vector = system::cuda::universal_host_pinned_vector<T>;
} // namespace thrust

// What much code takes from the containers' headers without asking.
#include "algorithms.h"
