// Thrust's optional, which newer versions of Thrust no longer have under this name.
#pragma once
#include <cuda/std/optional>
namespace thrust {
using cuda::std::in_place;
using cuda::std::make_optional;
using cuda::std::nullopt;
using cuda::std::nullopt_t;
using cuda::std::optional;
} // namespace thrust
