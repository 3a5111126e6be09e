// NVTX under the directory of version 3.
#pragma once
#include "../nvToolsExt.h"
