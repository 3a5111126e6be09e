// c10/cuda/CUDAFunctions.h.
#pragma once
#include "CUDAStream.h"
