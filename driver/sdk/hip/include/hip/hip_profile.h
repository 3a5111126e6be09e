// hip/hip_profile.h: part of the runtime interface.
#pragma once
#include "hip_runtime_api.h"
