// hip/hip_math_constants.h: part of hip_runtime.h.
#pragma once
#include "hip_runtime.h"
