// Asynchronous copies into shared memory, C form: declared with the intrinsics.
// Facts: CUDA C++ Programming Guide, "Pipeline Primitives Interface".
#pragma once
#include "cuda_runtime.h"
