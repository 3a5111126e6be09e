// at::Tensor, a counted reference to storage, and its accessors; factories; element type dispatch.
// Facts: PyTorch C++ API documentation (names, parameter names); a selection.
#pragma once
#include "../../../../device/elsewhere.h"
#include "../../c10/core/core.h"

namespace at {
using namespace c10;
template <class T> struct DefaultPtrTraits { typedef T *PtrType; };
template <class T> struct RestrictPtrTraits { typedef T *__restrict__ PtrType; };

/// Views with sizes and strides; `Packed` accessors are passed to kernels by value.
#define GPU_TIDY_SDK_ACCESSOR(Name, Nested)                                                                            \
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class index_t = int64_t> class Name { \
    typename PtrTraits<T>::PtrType data_;                                                                              \
                                                                                                                       \
  public:                                                                                                              \
    C10_HOST_DEVICE Nested<T, N - 1, PtrTraits, index_t> operator[](index_t i) const;                                  \
    C10_HOST_DEVICE typename PtrTraits<T>::PtrType data() const { return data_; }                                      \
    C10_HOST_DEVICE index_t size(index_t i) const;                                                                     \
    C10_HOST_DEVICE index_t stride(index_t i) const;                                                                   \
  };                                                                                                                   \
  template <class T, template <class> class PtrTraits, class index_t> class Name<T, 1, PtrTraits, index_t> {           \
    typename PtrTraits<T>::PtrType data_;                                                                              \
                                                                                                                       \
  public:                                                                                                              \
    C10_HOST_DEVICE T &operator[](index_t i) const { return data_[i]; }                                                \
    C10_HOST_DEVICE typename PtrTraits<T>::PtrType data() const { return data_; }                                      \
    C10_HOST_DEVICE index_t size(index_t i) const;                                                                     \
    C10_HOST_DEVICE index_t stride(index_t i) const;                                                                   \
  };
GPU_TIDY_SDK_ACCESSOR(TensorAccessor, TensorAccessor)
GPU_TIDY_SDK_ACCESSOR(GenericPackedTensorAccessor, TensorAccessor)
#undef GPU_TIDY_SDK_ACCESSOR
template <class T, size_t N, template <class> class P = DefaultPtrTraits> using PackedTensorAccessor32 = GenericPackedTensorAccessor<T, N, P, int32_t>;
template <class T, size_t N, template <class> class P = DefaultPtrTraits> using PackedTensorAccessor64 = GenericPackedTensorAccessor<T, N, P, int64_t>;

struct Storage {
  void *data() const;
  void *mutable_data() const;
  DataPtr &mutable_data_ptr() const;
  const DataPtr &data_ptr() const;
  size_t nbytes() const;
};
using ScalarTypeOpt = std::optional<ScalarType>;
struct Generator {};
class Tensor;

class TensorBase {
public:
  TensorBase() = default;
  TensorBase(const TensorBase &);
  TensorBase(TensorBase &&) noexcept;
  TensorBase &operator=(const TensorBase &) &;
  TensorBase &operator=(TensorBase &&) & noexcept;
  ~TensorBase();
  int64_t dim() const;
  int64_t ndimension() const;
  int64_t numel() const;
  int64_t size(int64_t dim) const;
  int64_t stride(int64_t dim) const;
  IntArrayRef sizes() const;
  IntArrayRef strides() const;
  size_t nbytes() const;
  size_t element_size() const;
  int64_t itemsize() const;
  int64_t storage_offset() const;
  const Storage &storage() const;
  bool has_storage() const;
  bool defined() const;
  void reset();
  bool is_same(const TensorBase &other) const noexcept;
  bool is_contiguous(MemoryFormat memory_format = MemoryFormat::Contiguous) const;
  bool is_cuda() const;
  bool is_cpu() const;
  bool is_pinned(std::optional<Device> device = std::nullopt) const;
  bool is_floating_point() const;
  bool requires_grad() const;
  Device device() const;
  DeviceIndex get_device() const;
  ScalarType scalar_type() const;
  ScalarType dtype() const;
  TensorOptions options() const;
  Layout layout() const;
  size_t use_count() const noexcept;
  void *data_ptr() const;
  void *mutable_data_ptr() const;
  const void *const_data_ptr() const;
  template <class T> T *data_ptr() const;
  template <class T> T *mutable_data_ptr() const;
  template <class T> const T *const_data_ptr() const;
  template <class T, size_t N> TensorAccessor<T, N> accessor() const &;
  template <class T, size_t N> TensorAccessor<T, N> accessor() && = delete;
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class index_t = int64_t>
  GenericPackedTensorAccessor<T, N, PtrTraits, index_t> generic_packed_accessor() const &;
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
  PackedTensorAccessor32<T, N, PtrTraits> packed_accessor32() const &;
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
  PackedTensorAccessor32<T, N, PtrTraits> packed_accessor32() && = delete;
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
  PackedTensorAccessor64<T, N, PtrTraits> packed_accessor64() const &;
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
  PackedTensorAccessor64<T, N, PtrTraits> packed_accessor64() && = delete;
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class index_t = int64_t>
  GenericPackedTensorAccessor<T, N, PtrTraits, index_t> packed_accessor() const &;
};

class Tensor : public TensorBase {
public:
  Tensor() = default;
  Tensor(const Tensor &) = default;
  Tensor(Tensor &&) = default;
  explicit Tensor(const TensorBase &base);
  Tensor &operator=(const Tensor &) & = default;
  Tensor &operator=(Tensor &&) & = default;
  Tensor &operator=(const Scalar &v) &&;
  Tensor &operator=(const Tensor &rhs) &&;
  using TensorBase::data_ptr;
  template <class T> T *data() const;
  template <class T> T item() const;
  Scalar item() const;
  Tensor contiguous(MemoryFormat memory_format = MemoryFormat::Contiguous) const;
  Tensor cpu() const;
  Tensor cuda() const;
  Tensor to(const TensorOptions &options = {}, bool non_blocking = false, bool copy = false, std::optional<MemoryFormat> memory_format = std::nullopt) const;
  Tensor to(Device device, ScalarType dtype, bool non_blocking = false, bool copy = false, std::optional<MemoryFormat> memory_format = std::nullopt) const;
  Tensor to(Device device, bool non_blocking = false, bool copy = false) const;
  Tensor to(DeviceType device, bool non_blocking = false, bool copy = false) const;
  Tensor to(ScalarType dtype, bool non_blocking = false, bool copy = false, std::optional<MemoryFormat> memory_format = std::nullopt) const;
  Tensor toType(ScalarType t) const;
  Tensor pin_memory(std::optional<Device> device = std::nullopt) const;
  Tensor &copy_(const Tensor &src, bool non_blocking = false) const;
  Tensor clone(std::optional<MemoryFormat> memory_format = std::nullopt) const;
  Tensor detach() const;
  Tensor alias() const;
  void record_stream(Stream s) const;
  Tensor &resize_(IntArrayRef size, std::optional<MemoryFormat> memory_format = std::nullopt) const;
  Tensor &set_(const Tensor &source) const;
  Tensor &fill_(const Scalar &value) const;
  Tensor &zero_() const;
  Tensor new_empty(IntArrayRef size, const TensorOptions &options = {}) const;
  Tensor new_zeros(IntArrayRef size, const TensorOptions &options = {}) const;
  Tensor new_ones(IntArrayRef size, const TensorOptions &options = {}) const;
  Tensor new_full(IntArrayRef size, const Scalar &fill_value, const TensorOptions &options = {}) const;
  Tensor &normal_(double mean = 0, double std = 1) const;
  Tensor &uniform_(double from = 0, double to = 1) const;
  Tensor &clamp_(const std::optional<Scalar> &min, const std::optional<Scalar> &max = std::nullopt) const;
  Tensor &div_(const Tensor &other) const;
  Tensor &sub_(const Tensor &other, const Scalar &alpha = 1) const;
  Tensor &relu_() const;
  Tensor neg() const;
  Tensor to_dense() const;
  template <class F> unsigned register_hook(F &&hook) const GPU_TIDY_SDK_ELSEWHERE(unsigned)
  // Views of the same storage.
  Tensor slice(int64_t dim = 0, std::optional<int64_t> start = std::nullopt, std::optional<int64_t> end = std::nullopt, int64_t step = 1) const;
  Tensor narrow(int64_t dim, int64_t start, int64_t length) const;
  Tensor select(int64_t dim, int64_t index) const;
  Tensor view(IntArrayRef size) const;
  Tensor view(ScalarType dtype) const;
  Tensor view_as(const Tensor &other) const;
  Tensor reshape(IntArrayRef shape) const;
  Tensor flatten(int64_t start_dim = 0, int64_t end_dim = -1) const;
  Tensor squeeze() const;
  Tensor squeeze(int64_t dim) const;
  Tensor unsqueeze(int64_t dim) const;
  Tensor expand(IntArrayRef size, bool implicit = false) const;
  Tensor expand_as(const Tensor &other) const;
  Tensor permute(IntArrayRef dims) const;
  Tensor transpose(int64_t dim0, int64_t dim1) const;
  Tensor t() const;
  Tensor diagonal(int64_t offset = 0, int64_t dim1 = 0, int64_t dim2 = 1) const;
  Tensor unfold(int64_t dimension, int64_t size, int64_t step) const;
  Tensor as_strided(IntArrayRef size, IntArrayRef stride, std::optional<int64_t> storage_offset = std::nullopt) const;
  std::vector<Tensor> chunk(int64_t chunks, int64_t dim = 0) const;
  std::vector<Tensor> split(int64_t split_size, int64_t dim = 0) const;
  std::vector<Tensor> unbind(int64_t dim = 0) const;
  Tensor operator[](int64_t index) const;
  Tensor operator[](const Tensor &index) const;
  Tensor index_select(int64_t dim, const Tensor &index) const;
  Tensor masked_select(const Tensor &mask) const;
  template <class... Is> Tensor index(Is &&...indices) const;
  Tensor index(std::initializer_list<struct TensorIndex> indices) const;
  // Arithmetic and reductions.
  Tensor operator-() const;
  Tensor &operator+=(const Tensor &other);
  Tensor &operator+=(const Scalar &other);
  Tensor &operator-=(const Tensor &other);
  Tensor &operator*=(const Tensor &other);
  Tensor &operator*=(const Scalar &other);
  Tensor &operator/=(const Tensor &other);
  Tensor add(const Tensor &other, const Scalar &alpha = 1) const;
  Tensor &add_(const Tensor &other, const Scalar &alpha = 1) const;
  Tensor sub(const Tensor &other, const Scalar &alpha = 1) const;
  Tensor mul(const Tensor &other) const;
  Tensor &mul_(const Tensor &other) const;
  Tensor &mul_(const Scalar &other) const;
  Tensor div(const Tensor &other) const;
  Tensor matmul(const Tensor &other) const;
  Tensor mm(const Tensor &mat2) const;
  Tensor sum() const;
  Tensor sum(IntArrayRef dim, bool keepdim = false) const;
  Tensor mean() const;
  Tensor mean(IntArrayRef dim, bool keepdim = false) const;
  Tensor max() const;
  Tensor min() const;
  Tensor abs() const;
  Tensor exp() const;
  Tensor sqrt() const;
  Tensor cumsum(int64_t dim) const;
  Tensor argsort(int64_t dim = -1, bool descending = false) const;
  Tensor nonzero() const;
  Tensor softmax(int64_t dim) const;
  bool equal(const Tensor &other) const;
  bool allclose(const Tensor &other, double rtol = 1e-05, double atol = 1e-08) const;
  const Tensor &requires_grad_(bool requires_grad = true) const;
  Tensor grad() const;
  Tensor &mutable_grad() const;
  void backward() const;
  Tensor bool_() const;
  void print() const;
};
struct TensorIndex { template <class T> TensorIndex(T &&v); };
Tensor operator+(const Tensor &a, const Tensor &b); Tensor operator+(const Tensor &a, const Scalar &b);
Tensor operator-(const Tensor &a, const Tensor &b); Tensor operator-(const Tensor &a, const Scalar &b);
Tensor operator*(const Tensor &a, const Tensor &b); Tensor operator*(const Tensor &a, const Scalar &b);
Tensor operator/(const Tensor &a, const Tensor &b); Tensor operator/(const Tensor &a, const Scalar &b);
Tensor operator*(const Scalar &a, const Tensor &b); Tensor operator+(const Scalar &a, const Tensor &b);
Tensor operator==(const Tensor &a, const Tensor &b); Tensor operator>(const Tensor &a, const Scalar &b);
Tensor operator<(const Tensor &a, const Scalar &b);
std::ostream &operator<<(std::ostream &out, const Tensor &t);
using TensorList = ArrayRef<Tensor>;
using OptionalTensorRef = std::optional<Tensor>;

// Tensors over memory that somebody else owns: freed by nobody, or by the deleter.
Tensor from_blob(void *data, IntArrayRef sizes, const TensorOptions &options = {});
Tensor from_blob(void *data, IntArrayRef sizes, IntArrayRef strides, const TensorOptions &options = {});
Tensor from_blob(void *data, IntArrayRef sizes, const std::function<void(void *)> &deleter, const TensorOptions &options = {}, const std::optional<Device> target_device = std::nullopt);
Tensor from_blob(void *data, IntArrayRef sizes, IntArrayRef strides, const std::function<void(void *)> &deleter, const TensorOptions &options = {}, const std::optional<Device> target_device = std::nullopt);
Tensor from_blob(void *data, IntArrayRef sizes, IntArrayRef strides, int64_t storage_offset, const std::function<void(void *)> &deleter, const TensorOptions &options = {}, const std::optional<Device> target_device = std::nullopt);

// Factories.
#define GPU_TIDY_SDK_FACTORY(Name)                                                                                     \
  Tensor Name(IntArrayRef size, const TensorOptions &options = {});                                                    \
  Tensor Name##_like(const Tensor &self, const TensorOptions &options = {});
GPU_TIDY_SDK_FACTORY(empty) GPU_TIDY_SDK_FACTORY(zeros) GPU_TIDY_SDK_FACTORY(ones) GPU_TIDY_SDK_FACTORY(rand)
GPU_TIDY_SDK_FACTORY(randn)
#undef GPU_TIDY_SDK_FACTORY
Tensor empty_strided(IntArrayRef size, IntArrayRef stride, const TensorOptions &options = {});
Tensor full(IntArrayRef size, const Scalar &fill_value, const TensorOptions &options = {});
Tensor full_like(const Tensor &self, const Scalar &fill_value, const TensorOptions &options = {});
Tensor eye(int64_t n, const TensorOptions &options = {});
Tensor randint(int64_t high, IntArrayRef size, const TensorOptions &options = {});
Tensor randint(int64_t low, int64_t high, IntArrayRef size, const TensorOptions &options = {});
Tensor randperm(int64_t n, const TensorOptions &options = {});
Tensor arange(const Scalar &end, const TensorOptions &options = {});
Tensor arange(const Scalar &start, const Scalar &end, const TensorOptions &options = {});
Tensor linspace(const Scalar &start, const Scalar &end, int64_t steps, const TensorOptions &options = {});
template <class T> Tensor tensor(const std::vector<T> &values, const TensorOptions &options = {});
template <class T> Tensor tensor(std::initializer_list<T> values, const TensorOptions &options = {});
Tensor scalar_tensor(const Scalar &s, const TensorOptions &options = {});
Tensor cat(TensorList tensors, int64_t dim = 0);
Tensor stack(TensorList tensors, int64_t dim = 0);
Tensor matmul(const Tensor &self, const Tensor &other);
Tensor mm(const Tensor &self, const Tensor &mat2);
Tensor bmm(const Tensor &self, const Tensor &mat2);
Tensor add(const Tensor &self, const Tensor &other, const Scalar &alpha = 1);
Tensor mul(const Tensor &self, const Tensor &other);
Tensor relu(const Tensor &self);
Tensor sigmoid(const Tensor &self);
Tensor tanh(const Tensor &self);
Tensor softmax(const Tensor &self, int64_t dim);
Tensor sum(const Tensor &self);
Tensor where(const Tensor &condition, const Tensor &self, const Tensor &other);
bool allclose(const Tensor &self, const Tensor &other, double rtol = 1e-05, double atol = 1e-08);
bool equal(const Tensor &self, const Tensor &other);
struct NoGradGuard { NoGradGuard(); ~NoGradGuard(); };
struct AutoDispatchBelowADInplaceOrView { AutoDispatchBelowADInplaceOrView(); ~AutoDispatchBelowADInplaceOrView(); };
template <class T, bool is_cuda> struct AccumulateType { using type = float; };
template <> struct AccumulateType<double, true> { using type = double; };
template <class T, bool is_cuda> using acc_type = typename AccumulateType<T, is_cuda>::type;
template <class T> struct OpMathType { using type = T; };
template <class T> using opmath_type = typename OpMathType<T>::type;
namespace indexing { struct Slice { template <class... A> Slice(A &&...a); }; enum class EllipsisIndexType { Ellipsis }; constexpr EllipsisIndexType Ellipsis = EllipsisIndexType::Ellipsis; struct None_t {}; constexpr None_t None{}; }
} // namespace at

#define AT_PRIVATE_CASE_TYPE(Enum, Type, ...) case Enum: { using scalar_t = Type; return __VA_ARGS__(); }
#define AT_DISPATCH_CASE(Enum, ...) AT_PRIVATE_CASE_TYPE(Enum, float, __VA_ARGS__)
#define GPU_TIDY_SDK_DISPATCH(Cases, Type, Name) [&] { switch (::c10::ScalarType(Type)) { Cases default: AT_ERROR(Name, " not implemented"); } }()
#define GPU_TIDY_SDK_FLOATING(...)                                                                                     \
  AT_PRIVATE_CASE_TYPE(::c10::ScalarType::Double, double, __VA_ARGS__)                                                 \
  AT_PRIVATE_CASE_TYPE(::c10::ScalarType::Float, float, __VA_ARGS__)
#define GPU_TIDY_SDK_INTEGRAL(...)                                                                                     \
  AT_PRIVATE_CASE_TYPE(::c10::ScalarType::Int, int, __VA_ARGS__)                                                       \
  AT_PRIVATE_CASE_TYPE(::c10::ScalarType::Long, int64_t, __VA_ARGS__)
#define GPU_TIDY_SDK_HALF(...) AT_PRIVATE_CASE_TYPE(::c10::ScalarType::Half, ::c10::Half, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES(Type, Name, ...) GPU_TIDY_SDK_DISPATCH(GPU_TIDY_SDK_FLOATING(__VA_ARGS__), Type, Name)
#define AT_DISPATCH_INTEGRAL_TYPES(Type, Name, ...) GPU_TIDY_SDK_DISPATCH(GPU_TIDY_SDK_INTEGRAL(__VA_ARGS__), Type, Name)
#define AT_DISPATCH_ALL_TYPES(Type, Name, ...) GPU_TIDY_SDK_DISPATCH(GPU_TIDY_SDK_FLOATING(__VA_ARGS__) GPU_TIDY_SDK_INTEGRAL(__VA_ARGS__), Type, Name)
#define AT_DISPATCH_FLOATING_TYPES_AND_HALF(Type, Name, ...) GPU_TIDY_SDK_DISPATCH(GPU_TIDY_SDK_FLOATING(__VA_ARGS__) GPU_TIDY_SDK_HALF(__VA_ARGS__), Type, Name)
#define AT_DISPATCH_FLOATING_TYPES_AND(Extra, Type, Name, ...) AT_DISPATCH_FLOATING_TYPES_AND_HALF(Type, Name, __VA_ARGS__)
#define AT_DISPATCH_FLOATING_TYPES_AND2(Extra, Other, Type, Name, ...) AT_DISPATCH_FLOATING_TYPES_AND_HALF(Type, Name, __VA_ARGS__)
#define AT_DISPATCH_ALL_TYPES_AND2(Extra, Other, Type, Name, ...) AT_DISPATCH_ALL_TYPES(Type, Name, __VA_ARGS__)
#define AT_DISPATCH_INDEX_TYPES(Type, Name, ...) [&] { using index_t = int64_t; return __VA_ARGS__(); }()
