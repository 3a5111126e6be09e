// hip/hip_hcc.h: part of the runtime interface.
#pragma once
#include "hip_runtime_api.h"
