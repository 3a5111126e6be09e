// hip/hip_texture_types.h: part of the runtime interface.
#pragma once
#include "hip_runtime_api.h"
