// thrust/execution_policy.h, under the library's own file name.
#pragma once
#include "detail/policies.h"
