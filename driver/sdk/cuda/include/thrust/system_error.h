// thrust::system_error and its category.
#pragma once
#include <system_error>
namespace thrust {
using std::error_category;
using std::error_code;
using std::system_error;
namespace system { using std::system_error; using std::error_code; }
} // namespace thrust
