// thrust::cuda_category.
#pragma once
#include "../../system_error.h"
namespace thrust {
const std::error_category &cuda_category();
namespace system { const std::error_category &cuda_category(); }
} // namespace thrust
