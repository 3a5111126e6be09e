// Function objects, tuples, pairs, placeholders, complex numbers.
// Facts: CCCL documentation, "Thrust: Function Objects", "Thrust: Utility", "Thrust: Complex Numbers".
#pragma once
#include "../../../../device/elsewhere.h"
#include "../../host_defines.h"
#include <cmath>
#include <tuple>
#include <utility>

namespace thrust {
using std::get;
using std::ignore;
using std::make_pair;
using std::make_tuple;
using std::pair;
using std::swap;
using std::tie;
using std::tuple;
using std::tuple_element;
using std::tuple_size;
struct null_type {};

template <class A, class R> struct unary_function { using argument_type = A; using result_type = R; };
template <class A, class B, class R> struct binary_function {
  using first_argument_type = A;
  using second_argument_type = B;
  using result_type = R;
};

#define GPU_TIDY_SDK_FUNCTION(Name, R, Expression)                                                                     \
  template <class T = void> struct Name {                                                                              \
    using first_argument_type = T;                                                                                     \
    using second_argument_type = T;                                                                                    \
    using result_type = R;                                                                                             \
    constexpr __host__ __device__ R operator()(const T &lhs, const T &rhs) const { return Expression; }                \
  };                                                                                                                   \
  template <> struct Name<void> {                                                                                      \
    template <class A, class B>                                                                                        \
    constexpr __host__ __device__ auto operator()(const A &lhs, const B &rhs) const -> decltype(Expression) {          \
      return Expression;                                                                                               \
    }                                                                                                                  \
  };
GPU_TIDY_SDK_FUNCTION(plus, T, lhs + rhs) GPU_TIDY_SDK_FUNCTION(minus, T, lhs - rhs)
GPU_TIDY_SDK_FUNCTION(multiplies, T, lhs * rhs) GPU_TIDY_SDK_FUNCTION(divides, T, lhs / rhs)
GPU_TIDY_SDK_FUNCTION(modulus, T, lhs % rhs) GPU_TIDY_SDK_FUNCTION(equal_to, bool, lhs == rhs)
GPU_TIDY_SDK_FUNCTION(not_equal_to, bool, lhs != rhs) GPU_TIDY_SDK_FUNCTION(greater, bool, lhs > rhs)
GPU_TIDY_SDK_FUNCTION(less, bool, lhs < rhs) GPU_TIDY_SDK_FUNCTION(greater_equal, bool, lhs >= rhs)
GPU_TIDY_SDK_FUNCTION(less_equal, bool, lhs <= rhs) GPU_TIDY_SDK_FUNCTION(logical_and, bool, lhs && rhs)
GPU_TIDY_SDK_FUNCTION(logical_or, bool, lhs || rhs) GPU_TIDY_SDK_FUNCTION(bit_and, T, lhs & rhs)
GPU_TIDY_SDK_FUNCTION(bit_or, T, lhs | rhs) GPU_TIDY_SDK_FUNCTION(bit_xor, T, lhs ^ rhs)
GPU_TIDY_SDK_FUNCTION(maximum, T, lhs < rhs ? rhs : lhs) GPU_TIDY_SDK_FUNCTION(minimum, T, lhs < rhs ? lhs : rhs)
GPU_TIDY_SDK_FUNCTION(project1st, T, lhs) GPU_TIDY_SDK_FUNCTION(project2nd, T, rhs)
#undef GPU_TIDY_SDK_FUNCTION
#define GPU_TIDY_SDK_FUNCTION(Name, R, Expression)                                                                     \
  template <class T = void> struct Name {                                                                              \
    using argument_type = T;                                                                                           \
    using result_type = R;                                                                                             \
    constexpr __host__ __device__ R operator()(const T &x) const { return Expression; }                                \
  };                                                                                                                   \
  template <> struct Name<void> {                                                                                      \
    template <class A> constexpr __host__ __device__ auto operator()(const A &x) const -> decltype(Expression) {       \
      return Expression;                                                                                               \
    }                                                                                                                  \
  };
GPU_TIDY_SDK_FUNCTION(identity, const T &, x) GPU_TIDY_SDK_FUNCTION(negate, T, -x)
GPU_TIDY_SDK_FUNCTION(square, T, x *x) GPU_TIDY_SDK_FUNCTION(logical_not, bool, !x)
#undef GPU_TIDY_SDK_FUNCTION
template <class F> struct unary_negate {
  F f;
  template <class A> __host__ __device__ bool operator()(const A &x) { return !f(x); }
};
template <class F> __host__ __device__ unary_negate<F> not1(const F &pred) GPU_TIDY_SDK_ELSEWHERE(unary_negate<F>)
template <class F> __host__ __device__ unary_negate<F> not_fn(const F &pred) GPU_TIDY_SDK_ELSEWHERE(unary_negate<F>)
template <class F> struct zip_function {
  F f;
  template <class Tuple> __host__ __device__ auto operator()(Tuple &&t) const { return std::apply(f, t); }
};
template <class F> __host__ __device__ zip_function<F> make_zip_function(F f) GPU_TIDY_SDK_ELSEWHERE(zip_function<F>)

// Expressions over placeholders build function objects whose result is read as the operand's type.
namespace detail { namespace functional {
template <class E> struct actor {
  template <class A> __host__ __device__ A operator()(const A &a) const GPU_TIDY_SDK_ELSEWHERE(A)
  template <class A, class B> __host__ __device__ A operator()(const A &a, const B &b) const GPU_TIDY_SDK_ELSEWHERE(A)
  template <class R> __host__ __device__ actor operator=(const R &right) const GPU_TIDY_SDK_ELSEWHERE(actor)
};
#define GPU_TIDY_SDK_ACTOR(Op)                                                                                         \
  template <class A, class B> __host__ __device__ actor<A> operator Op(const actor<A> &a, const B &b);                 \
  template <class A, class B, class = typename std::enable_if<std::is_arithmetic<B>::value>::type>                     \
  __host__ __device__ actor<A> operator Op(const B &b, const actor<A> &a);
GPU_TIDY_SDK_ACTOR(+) GPU_TIDY_SDK_ACTOR(-) GPU_TIDY_SDK_ACTOR(*) GPU_TIDY_SDK_ACTOR(/) GPU_TIDY_SDK_ACTOR(%)
GPU_TIDY_SDK_ACTOR(<) GPU_TIDY_SDK_ACTOR(>) GPU_TIDY_SDK_ACTOR(<=) GPU_TIDY_SDK_ACTOR(>=) GPU_TIDY_SDK_ACTOR(==)
GPU_TIDY_SDK_ACTOR(!=) GPU_TIDY_SDK_ACTOR(&&) GPU_TIDY_SDK_ACTOR(||) GPU_TIDY_SDK_ACTOR(&) GPU_TIDY_SDK_ACTOR(|)
#undef GPU_TIDY_SDK_ACTOR
template <class A> __host__ __device__ actor<A> operator-(const actor<A> &a) GPU_TIDY_SDK_ELSEWHERE(actor<A>)
template <class A> __host__ __device__ actor<A> operator!(const actor<A> &a) GPU_TIDY_SDK_ELSEWHERE(actor<A>)
}}
namespace placeholders {
static const detail::functional::actor<int> _1{}, _2{}, _3{}, _4{}, _5{};
}

template <class T> struct complex {
  using value_type = T;
  T re, im;
  __host__ __device__ constexpr complex(const T &r = T(), const T &i = T()) : re(r), im(i) {}
  template <class U> __host__ __device__ constexpr complex(const complex<U> &z) : re(z.re), im(z.im) {}
  __host__ __device__ constexpr T real() const { return re; }
  __host__ __device__ constexpr T imag() const { return im; }
  __host__ __device__ void real(T v) { re = v; }
  __host__ __device__ void imag(T v) { im = v; }
  template <class U> __host__ __device__ complex &operator+=(const U &z) GPU_TIDY_SDK_ELSEWHERE(complex &)
  template <class U> __host__ __device__ complex &operator-=(const U &z) GPU_TIDY_SDK_ELSEWHERE(complex &)
  template <class U> __host__ __device__ complex &operator*=(const U &z) GPU_TIDY_SDK_ELSEWHERE(complex &)
  template <class U> __host__ __device__ complex &operator/=(const U &z) GPU_TIDY_SDK_ELSEWHERE(complex &)
};
#define GPU_TIDY_SDK_COMPLEX(Op)                                                                                       \
  template <class T> __host__ __device__ complex<T> operator Op(const complex<T> &a, const complex<T> &b);             \
  template <class T> __host__ __device__ complex<T> operator Op(const complex<T> &a, const T &b);                      \
  template <class T> __host__ __device__ complex<T> operator Op(const T &a, const complex<T> &b);
GPU_TIDY_SDK_COMPLEX(+) GPU_TIDY_SDK_COMPLEX(-) GPU_TIDY_SDK_COMPLEX(*) GPU_TIDY_SDK_COMPLEX(/)
#undef GPU_TIDY_SDK_COMPLEX
template <class T> __host__ __device__ complex<T> operator-(const complex<T> &z) GPU_TIDY_SDK_ELSEWHERE(complex<T>)
template <class T> __host__ __device__ bool operator==(const complex<T> &a, const complex<T> &b)
    GPU_TIDY_SDK_ELSEWHERE(bool)
template <class T> __host__ __device__ T abs(const complex<T> &z) GPU_TIDY_SDK_ELSEWHERE(T)
template <class T> __host__ __device__ T norm(const complex<T> &z) GPU_TIDY_SDK_ELSEWHERE(T)
template <class T> __host__ __device__ T arg(const complex<T> &z) GPU_TIDY_SDK_ELSEWHERE(T)
template <class T> __host__ __device__ complex<T> conj(const complex<T> &z) GPU_TIDY_SDK_ELSEWHERE(complex<T>)
template <class T> __host__ __device__ complex<T> exp(const complex<T> &z) GPU_TIDY_SDK_ELSEWHERE(complex<T>)
template <class T> __host__ __device__ complex<T> sqrt(const complex<T> &z) GPU_TIDY_SDK_ELSEWHERE(complex<T>)
template <class T> __host__ __device__ complex<T> pow(const complex<T> &z, const T &y)
    GPU_TIDY_SDK_ELSEWHERE(complex<T>)
template <class T> __host__ __device__ complex<T> polar(const T &m, const T &theta) GPU_TIDY_SDK_ELSEWHERE(complex<T>)
template <class T> __host__ __device__ T max(const T &a, const T &b) GPU_TIDY_SDK_ELSEWHERE(T)
template <class T> __host__ __device__ T min(const T &a, const T &b) GPU_TIDY_SDK_ELSEWHERE(T)
} // namespace thrust
