// ATen/cuda/Atomic.h: a part of the CUDA context.
#pragma once
#include "CUDAEvent.h"
