// hip/math_functions.h: part of hip_runtime.h.
#pragma once
#include "hip_runtime.h"
