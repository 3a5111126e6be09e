// sm_60_atomic_functions.h: part of what cuda_runtime.h brings.
#pragma once
#include "cuda_runtime.h"
