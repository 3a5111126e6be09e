// The base of PyTorch: devices, element types, options, array references, scalars, allocators, checks.
// Facts: PyTorch C++ API documentation (c10).
#pragma once
#include "../../host_defines.h"
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace c10 {
using std::make_optional;
using std::nullopt;
using std::nullopt_t;
using std::optional;
using std::string_view;
using DeviceIndex = int8_t;
using StreamId = int64_t;
enum class DeviceType : int8_t { CPU = 0, CUDA = 1, HIP = 6, XPU = 12, Meta = 14 };
constexpr DeviceType kCPU = DeviceType::CPU;
constexpr DeviceType kCUDA = DeviceType::CUDA;
constexpr DeviceType kHIP = DeviceType::HIP;
constexpr DeviceType kMeta = DeviceType::Meta;

struct Device {
  using Type = DeviceType;
  Device(DeviceType type, DeviceIndex index = -1);
  Device(const std::string &device_string);
  bool operator==(const Device &other) const noexcept;
  bool operator!=(const Device &other) const noexcept;
  DeviceIndex index() const noexcept;
  DeviceType type() const noexcept;
  bool is_cuda() const noexcept;
  bool is_cpu() const noexcept;
  bool has_index() const noexcept;
  std::string str() const;
};
std::ostream &operator<<(std::ostream &stream, const Device &device);

struct alignas(2) Half {
  unsigned short x;
  Half() = default;
  __host__ __device__ Half(float value);
  __host__ __device__ operator float() const;
};
struct alignas(2) BFloat16 {
  unsigned short x;
  BFloat16() = default;
  __host__ __device__ BFloat16(float value);
  __host__ __device__ operator float() const;
};
template <class T> struct complex { T real_, imag_; };

enum class ScalarType : int8_t { Byte, Char, Short, Int, Long, Half, Float, Double, ComplexHalf, ComplexFloat, ComplexDouble, Bool, QInt8, QUInt8, QInt32, BFloat16, Undefined = 45 };
#define GPU_TIDY_SDK_SCALAR(Name, Type)                                                                                \
  constexpr ScalarType k##Name = ScalarType::Name;
constexpr ScalarType kByte = ScalarType::Byte, kChar = ScalarType::Char, kShort = ScalarType::Short, kInt = ScalarType::Int,
    kLong = ScalarType::Long, kHalf = ScalarType::Half, kFloat = ScalarType::Float, kDouble = ScalarType::Double,
    kBool = ScalarType::Bool, kBFloat16 = ScalarType::BFloat16, kComplexFloat = ScalarType::ComplexFloat,
    kComplexDouble = ScalarType::ComplexDouble, kUInt8 = ScalarType::Byte, kInt8 = ScalarType::Char, kInt16 = ScalarType::Short,
    kInt32 = ScalarType::Int, kInt64 = ScalarType::Long, kFloat16 = ScalarType::Half, kFloat32 = ScalarType::Float,
    kFloat64 = ScalarType::Double;
#undef GPU_TIDY_SDK_SCALAR
template <class T> struct CppTypeToScalarType;
template <> struct CppTypeToScalarType<float> { static constexpr ScalarType value = ScalarType::Float; };
template <> struct CppTypeToScalarType<double> { static constexpr ScalarType value = ScalarType::Double; };
template <> struct CppTypeToScalarType<int> { static constexpr ScalarType value = ScalarType::Int; };
template <> struct CppTypeToScalarType<int64_t> { static constexpr ScalarType value = ScalarType::Long; };
template <> struct CppTypeToScalarType<uint8_t> { static constexpr ScalarType value = ScalarType::Byte; };
template <> struct CppTypeToScalarType<Half> { static constexpr ScalarType value = ScalarType::Half; };
template <> struct CppTypeToScalarType<BFloat16> { static constexpr ScalarType value = ScalarType::BFloat16; };
size_t elementSize(ScalarType t);
const char *toString(ScalarType t);
std::ostream &operator<<(std::ostream &stream, ScalarType t);
enum class Layout : int8_t { Strided, Sparse };
constexpr Layout kStrided = Layout::Strided;
enum class MemoryFormat : int8_t { Contiguous, Preserve, ChannelsLast, ChannelsLast3d };

/// A view of somebody else's array.
template <class T> class ArrayRef final {
  const T *Data;
  size_t Length;

public:
  using iterator = const T *;
  using const_iterator = const T *;
  using size_type = size_t;
  using value_type = T;
  constexpr ArrayRef() : Data(nullptr), Length(0) {}
  constexpr ArrayRef(const T &OneElt) : Data(&OneElt), Length(1) {}
  constexpr ArrayRef(const T *data, size_t length) : Data(data), Length(length) {}
  constexpr ArrayRef(const T *begin, const T *end) : Data(begin), Length(end - begin) {}
  template <class A> ArrayRef(const std::vector<T, A> &Vec) : Data(Vec.data()), Length(Vec.size()) {}
  template <size_t N> constexpr ArrayRef(const T (&Arr)[N]) : Data(Arr), Length(N) {}
  constexpr ArrayRef(const std::initializer_list<T> &Vec) : Data(Vec.begin()), Length(Vec.size()) {}
  constexpr iterator begin() const { return Data; }
  constexpr iterator end() const { return Data + Length; }
  constexpr bool empty() const { return Length == 0; }
  constexpr const T *data() const { return Data; }
  constexpr size_t size() const { return Length; }
  constexpr const T &front() const { return Data[0]; }
  constexpr const T &back() const { return Data[Length - 1]; }
  constexpr ArrayRef slice(size_t N, size_t M) const { return ArrayRef(Data + N, M); }
  constexpr const T &operator[](size_t i) const { return Data[i]; }
  constexpr const T &at(size_t i) const { return Data[i]; }
  std::vector<T> vec() const { return std::vector<T>(begin(), end()); }
};
using IntArrayRef = ArrayRef<int64_t>;

class Scalar {
public:
  Scalar();
  template <class T, class = typename std::enable_if<std::is_arithmetic<T>::value>::type> Scalar(T v);
  template <class T> T to() const;
  double toDouble() const;
  float toFloat() const;
  int64_t toLong() const;
  int toInt() const;
};

struct TensorOptions {
  TensorOptions() = default;
  TensorOptions(Device device);
  TensorOptions(DeviceType device);
  TensorOptions(ScalarType dtype);
  TensorOptions(Layout layout);
  TensorOptions device(Device device) const;
  TensorOptions device(DeviceType type, DeviceIndex index = -1) const;
  TensorOptions device_index(int16_t device_index) const;
  TensorOptions dtype(ScalarType dtype) const;
  template <class T> TensorOptions dtype();
  TensorOptions layout(Layout layout) const;
  TensorOptions requires_grad(bool requires_grad = true) const;
  TensorOptions pinned_memory(bool pinned_memory) const;
  TensorOptions memory_format(MemoryFormat format) const;
  Device device() const;
  ScalarType dtype() const;
};
TensorOptions dtype(ScalarType dtype);
TensorOptions device(Device device);
TensorOptions layout(Layout layout);
TensorOptions requires_grad(bool requires_grad = true);

/// A pointer with the function that frees it.
using DeleterFnPtr = void (*)(void *);
class DataPtr {
public:
  DataPtr();
  DataPtr(void *data, Device device);
  DataPtr(void *data, void *ctx, DeleterFnPtr ctx_deleter, Device device);
  DataPtr(DataPtr &&) = default;
  DataPtr &operator=(DataPtr &&) = default;
  ~DataPtr();
  void *get() const;
  void *mutable_get();
  void *get_context() const;
  void *release_context();
  void clear();
  Device device() const;
  operator bool() const;
};
struct Allocator {
  virtual ~Allocator() = default;
  virtual DataPtr allocate(size_t n) = 0;
  void *raw_allocate(size_t n);
  void raw_deallocate(void *ptr);
};
Allocator *GetAllocator(const DeviceType &t);

template <class T, class NullType = void> class intrusive_ptr {
public:
  intrusive_ptr() noexcept;
  intrusive_ptr(const intrusive_ptr &);
  intrusive_ptr(intrusive_ptr &&) noexcept;
  intrusive_ptr &operator=(const intrusive_ptr &);
  ~intrusive_ptr();
  T *get() const noexcept;
  T &operator*() const noexcept;
  T *operator->() const noexcept;
  explicit operator bool() const noexcept;
  T *release() noexcept;
  void reset() noexcept;
};
template <class T, class... Args> intrusive_ptr<T> make_intrusive(Args &&...args);

class Stream {
public:
  Device device() const noexcept;
  DeviceIndex device_index() const noexcept;
  StreamId id() const noexcept;
  void synchronize() const;
  bool query() const;
};
class Error : public std::exception {
public:
  Error(std::string msg);
  const char *what() const noexcept override;
};
template <class... Args> std::string str(const Args &...args);
} // namespace c10

#define TORCH_CHECK(cond, ...) do { if (!(cond)) throw ::c10::Error(::c10::str(__VA_ARGS__)); } while (false)
#define TORCH_INTERNAL_ASSERT(cond, ...) do { if (!(cond)) throw ::c10::Error(::c10::str(__VA_ARGS__)); } while (false)
#define TORCH_CHECK_EQ(a, b) TORCH_CHECK((a) == (b))
#define TORCH_CHECK_GE(a, b) TORCH_CHECK((a) >= (b))
#define TORCH_CHECK_GT(a, b) TORCH_CHECK((a) > (b))
#define TORCH_CHECK_LE(a, b) TORCH_CHECK((a) <= (b))
#define TORCH_CHECK_LT(a, b) TORCH_CHECK((a) < (b))
#define TORCH_CHECK_NE(a, b) TORCH_CHECK((a) != (b))
#define TORCH_CHECK_VALUE TORCH_CHECK
#define TORCH_CHECK_NOT_IMPLEMENTED TORCH_CHECK
#define TORCH_WARN(...) ((void)0)
#define TORCH_WARN_ONCE(...) ((void)0)
#define AT_ASSERT TORCH_INTERNAL_ASSERT
#define AT_ASSERTM TORCH_CHECK
#define AT_ERROR(...) throw ::c10::Error(::c10::str(__VA_ARGS__))
#define C10_HOST_DEVICE __host__ __device__
#define C10_HOST __host__
#define C10_DEVICE __device__
#define C10_LAUNCH_BOUNDS_1 __launch_bounds__
#define C10_LAUNCH_BOUNDS_2 __launch_bounds__
#define C10_UNUSED __attribute__((unused))
#define C10_ALWAYS_INLINE inline __attribute__((always_inline))
#define C10_API
#define TORCH_API
#define C10_EXPORT
#define C10_LIKELY(e) (e)
#define C10_UNLIKELY(e) (e)
