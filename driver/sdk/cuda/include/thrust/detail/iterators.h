// Fancy iterators. They keep what they are made from; arithmetic returns the same kind.
// Facts: CCCL documentation, "Thrust: Iterators".
#pragma once
#include "functions.h"
#include "memory.h"

namespace thrust {
template <class I> struct iterator_traits : std::iterator_traits<I> {};
template <class I> struct iterator_value { using type = typename iterator_traits<I>::value_type; };
template <class I> struct iterator_difference { using type = typename iterator_traits<I>::difference_type; };
template <class I> struct iterator_reference { using type = typename iterator_traits<I>::reference; };
template <class I> struct iterator_pointer { using type = typename iterator_traits<I>::pointer; };
template <class I> struct iterator_system { using type = device_system_tag; };
template <class I> struct iterator_traversal { using type = random_access_traversal_tag; };
template <class I> using iterator_value_t = typename iterator_value<I>::type;
template <class I> using iterator_difference_t = typename iterator_difference<I>::type;

#define GPU_TIDY_SDK_ITERATOR(Name, Value, Reference)                                                                  \
  using value_type = Value;                                                                                            \
  using reference = Reference;                                                                                         \
  using pointer = void;                                                                                                \
  using difference_type = std::ptrdiff_t;                                                                              \
  using iterator_category = std::random_access_iterator_tag;                                                           \
  __host__ __device__ reference operator*() const GPU_TIDY_SDK_ELSEWHERE(reference)                                    \
  __host__ __device__ reference operator[](difference_type n) const GPU_TIDY_SDK_ELSEWHERE(reference)                  \
  __host__ __device__ Name &operator++() GPU_TIDY_SDK_ELSEWHERE(Name &)                                                \
  __host__ __device__ Name operator++(int) GPU_TIDY_SDK_ELSEWHERE(Name)                                                \
  __host__ __device__ Name &operator--() GPU_TIDY_SDK_ELSEWHERE(Name &)                                                \
  __host__ __device__ Name operator--(int) GPU_TIDY_SDK_ELSEWHERE(Name)                                                \
  __host__ __device__ Name &operator+=(difference_type n) GPU_TIDY_SDK_ELSEWHERE(Name &)                               \
  __host__ __device__ Name &operator-=(difference_type n) GPU_TIDY_SDK_ELSEWHERE(Name &)                               \
  __host__ __device__ Name operator+(difference_type n) const GPU_TIDY_SDK_ELSEWHERE(Name)                             \
  __host__ __device__ Name operator-(difference_type n) const GPU_TIDY_SDK_ELSEWHERE(Name)                             \
  __host__ __device__ difference_type operator-(const Name &other) const GPU_TIDY_SDK_ELSEWHERE(difference_type)       \
  __host__ __device__ bool operator==(const Name &other) const GPU_TIDY_SDK_ELSEWHERE(bool)                            \
  __host__ __device__ bool operator!=(const Name &other) const GPU_TIDY_SDK_ELSEWHERE(bool)                            \
  __host__ __device__ bool operator<(const Name &other) const GPU_TIDY_SDK_ELSEWHERE(bool)

template <class T, class System = use_default, class Traversal = use_default, class Difference = use_default>
class counting_iterator {
  T counter;

public:
  GPU_TIDY_SDK_ITERATOR(counting_iterator, T, T)
  __host__ __device__ counting_iterator();
  __host__ __device__ explicit counting_iterator(T x) : counter(x) {}
};
template <class T> __host__ __device__ counting_iterator<T> make_counting_iterator(T x) { return counting_iterator<T>(x); }

template <class T, class Incrementable = use_default, class System = use_default> class constant_iterator {
  T value;

public:
  GPU_TIDY_SDK_ITERATOR(constant_iterator, T, T)
  __host__ __device__ constant_iterator(const T &v, std::ptrdiff_t i = 0) : value(v) {}
};
template <class T> __host__ __device__ constant_iterator<T> make_constant_iterator(T x, std::ptrdiff_t i = 0) {
  return constant_iterator<T>(x, i);
}

template <class System = use_default> class discard_iterator {
public:
  struct any { template <class T> __host__ __device__ const any &operator=(const T &) const; };
  GPU_TIDY_SDK_ITERATOR(discard_iterator, any, any)
  __host__ __device__ discard_iterator(std::ptrdiff_t i = 0);
};
__host__ __device__ discard_iterator<> make_discard_iterator(std::ptrdiff_t i = 0);

template <class Function, class I, class Reference = use_default, class Value = use_default> class transform_iterator {
  I it;
  Function f;
  using result = decltype(std::declval<Function>()(std::declval<typename std::iterator_traits<I>::reference>()));

public:
  GPU_TIDY_SDK_ITERATOR(transform_iterator, typename std::decay<result>::type, result)
  __host__ __device__ transform_iterator(const I &x, Function f) : it(x), f(f) {}
  __host__ __device__ explicit transform_iterator(const I &x) : it(x), f() {}
  __host__ __device__ const I &base() const { return it; }
};
template <class Function, class I>
__host__ __device__ transform_iterator<Function, I> make_transform_iterator(I it, Function fun) {
  return transform_iterator<Function, I>(it, fun);
}

template <class Function, class Out> class transform_output_iterator {
  Out out;
  Function f;

public:
  using any = typename discard_iterator<>::any;
  GPU_TIDY_SDK_ITERATOR(transform_output_iterator, any, any)
  __host__ __device__ transform_output_iterator(Out o, Function f) : out(o), f(f) {}
};
template <class Function, class Out>
__host__ __device__ transform_output_iterator<Function, Out> make_transform_output_iterator(Out out, Function fun) {
  return transform_output_iterator<Function, Out>(out, fun);
}

template <class Elements, class Indices> class permutation_iterator {
  Elements elements;
  Indices indices;

public:
  GPU_TIDY_SDK_ITERATOR(permutation_iterator, typename std::iterator_traits<Elements>::value_type,
                        typename std::iterator_traits<Elements>::reference)
  __host__ __device__ permutation_iterator(Elements x, Indices y) : elements(x), indices(y) {}
};
template <class Elements, class Indices>
__host__ __device__ permutation_iterator<Elements, Indices> make_permutation_iterator(Elements e, Indices i) {
  return permutation_iterator<Elements, Indices>(e, i);
}

template <class Tuple> class zip_iterator;
template <class... Is> class zip_iterator<tuple<Is...>> {
  tuple<Is...> its;

public:
  using values = tuple<typename std::iterator_traits<Is>::value_type...>;
  using references = tuple<typename std::iterator_traits<Is>::reference...>;
  GPU_TIDY_SDK_ITERATOR(zip_iterator, values, references)
  __host__ __device__ zip_iterator(tuple<Is...> t) : its(t) {}
  __host__ __device__ const tuple<Is...> &get_iterator_tuple() const { return its; }
};
template <class... Is> __host__ __device__ zip_iterator<tuple<Is...>> make_zip_iterator(tuple<Is...> t) {
  return zip_iterator<tuple<Is...>>(t);
}
template <class I, class... Is> __host__ __device__ zip_iterator<tuple<I, Is...>> make_zip_iterator(I i, Is... is) {
  return zip_iterator<tuple<I, Is...>>(tuple<I, Is...>(i, is...));
}

template <class I> using reverse_iterator = std::reverse_iterator<I>;
template <class I> __host__ __device__ reverse_iterator<I> make_reverse_iterator(I x) { return reverse_iterator<I>(x); }

template <class Derived, class Base, class Value = use_default, class System = use_default, class Traversal = use_default,
          class Reference = use_default, class Difference = use_default>
class iterator_adaptor {
  Base it;

public:
  GPU_TIDY_SDK_ITERATOR(iterator_adaptor, typename std::iterator_traits<Base>::value_type,
                        typename std::iterator_traits<Base>::reference)
  __host__ __device__ iterator_adaptor();
  __host__ __device__ explicit iterator_adaptor(const Base &b) : it(b) {}
  __host__ __device__ const Base &base() const { return it; }
};
class iterator_core_access {};
template <class I, class D> __host__ __device__ void advance(I &i, D n) {}
template <class I> __host__ __device__ typename std::iterator_traits<I>::difference_type distance(I first, I last)
    GPU_TIDY_SDK_ELSEWHERE(typename std::iterator_traits<I>::difference_type)
template <class I> __host__ __device__ I next(I i, std::ptrdiff_t n = 1) GPU_TIDY_SDK_ELSEWHERE(I)
} // namespace thrust
