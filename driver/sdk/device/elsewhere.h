// Bodies for function templates whose code is not here. clang refuses a template that is used with a lambda or local
// type and defined nowhere; such a body says no more than "some other function's result".
#ifndef GPU_TIDY_SDK_ELSEWHERE_H
#define GPU_TIDY_SDK_ELSEWHERE_H
#include "attributes.h"
extern "C" __host__ __device__ void gpu_tidy_sdk_elsewhere(void);
#define GPU_TIDY_SDK_ELSEWHERE(...) { return reinterpret_cast<__VA_ARGS__ (*)()>(gpu_tidy_sdk_elsewhere)(); }
#endif
