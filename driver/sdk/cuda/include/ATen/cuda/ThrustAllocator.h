// ATen/cuda/ThrustAllocator.h: a part of the CUDA context.
#pragma once
#include "CUDAEvent.h"
