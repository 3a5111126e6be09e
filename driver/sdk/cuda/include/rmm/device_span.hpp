// rmm::device_span: a view of device memory.
#pragma once
#include "../cuda/std/span"
namespace rmm {
template <class T> using device_span = cuda::std::span<T>;
} // namespace rmm
