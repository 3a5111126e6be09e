// SYCL under its older file name and namespace.
#pragma once
#include "../sycl/sycl.hpp"
namespace cl { namespace sycl = ::sycl; }
