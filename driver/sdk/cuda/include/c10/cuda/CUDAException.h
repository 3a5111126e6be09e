// c10/cuda/CUDAException.h.
#pragma once
#include "CUDAStream.h"
