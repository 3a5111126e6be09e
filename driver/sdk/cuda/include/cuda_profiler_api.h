// cudaProfilerStart and cudaProfilerStop.
// Facts: CUDA Runtime API Reference Manual, "Profiler Control".
#pragma once
#include "cuda_runtime_api.h"
