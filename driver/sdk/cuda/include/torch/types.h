// The torch namespace over the tensor library.
// Facts: PyTorch C++ API documentation.
#pragma once
#include "../../../device/elsewhere.h"
#include "../ATen/core/Tensor.h"
namespace torch {
using namespace at;
using Dtype = at::ScalarType;
namespace cuda { bool is_available(); size_t device_count(); void synchronize(int64_t device_index = -1); }
namespace autograd {
using Variable = at::Tensor;
using variable_list = std::vector<Variable>;
using tensor_list = std::vector<at::Tensor>;
struct AutogradContext {
  void save_for_backward(variable_list to_save);
  variable_list get_saved_variables() const;
};
template <class T> struct Function { template <class... Args> static tensor_list apply(Args &&...args); };
}
void manual_seed(uint64_t seed);
} // namespace torch
#define TORCH_PRIVATE_JOIN2(a, b) a##b
#define TORCH_PRIVATE_JOIN(a, b) TORCH_PRIVATE_JOIN2(a, b)
namespace torch {
class Library {
public:
  template <class... Args> Library &def(Args &&...args) GPU_TIDY_SDK_ELSEWHERE(Library &)
  template <class... Args> Library &impl(Args &&...args) GPU_TIDY_SDK_ELSEWHERE(Library &)
};
}
#define TORCH_LIBRARY(ns, m) static void TORCH_PRIVATE_JOIN(torch_library_##ns##_, __LINE__)(torch::Library &m)
#define TORCH_LIBRARY_FRAGMENT(ns, m) TORCH_LIBRARY(ns, m)
#define TORCH_LIBRARY_IMPL(ns, k, m) static void TORCH_PRIVATE_JOIN(torch_library_##ns##_##k##_, __LINE__)(torch::Library &m)
#define TORCH_FN(f) f
