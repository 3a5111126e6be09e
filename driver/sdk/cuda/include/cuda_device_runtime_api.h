// cuda_device_runtime_api.h: part of what cuda_runtime.h brings.
#pragma once
#include "cuda_runtime.h"
