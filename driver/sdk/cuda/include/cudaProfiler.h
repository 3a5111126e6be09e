// cuProfilerStart and cuProfilerStop.
// Facts: CUDA Driver API Reference Manual, "Profiler Control".
#pragma once
#include "cuda.h"
