// torch/extension.h: the tensor library and the few names of pybind11 that extensions use.
// Facts: PyTorch tutorial "Custom C++ and CUDA Extensions"; pybind11 documentation.
#pragma once
#include "types.h"
namespace pybind11 {
class object {};
class dict : public object {};
class module_ : public object {
public:
  template <class... Args> module_ &def(const char *name, Args &&...args) GPU_TIDY_SDK_ELSEWHERE(module_ &)
  template <class T> T attr(const char *name);
};
using module = module_;
struct arg { explicit arg(const char *name); template <class T> arg &operator=(T &&value); };
template <class... Args> struct init {};
struct gil_scoped_release { gil_scoped_release(); ~gil_scoped_release(); };
struct gil_scoped_acquire { gil_scoped_acquire(); ~gil_scoped_acquire(); };
template <class T, class... Options> class class_ : public object {
public:
  template <class... Args> class_(module_ &scope, const char *name, const Args &...args);
  template <class... Args> class_ &def(Args &&...args) GPU_TIDY_SDK_ELSEWHERE(class_ &)
  template <class... Args> class_ &def_readwrite(const char *name, Args &&...args) GPU_TIDY_SDK_ELSEWHERE(class_ &)
};
} // namespace pybind11
namespace py = pybind11;
#ifndef TORCH_EXTENSION_NAME
#define TORCH_EXTENSION_NAME extension
#endif
#define PYBIND11_MODULE(name, variable) static void TORCH_PRIVATE_JOIN(pybind11_init_, name)(::pybind11::module_ &variable)
