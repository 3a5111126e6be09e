// c10/cuda/CUDAMacros.h.
#pragma once
#include "CUDAStream.h"
