// CL/opencl.h.
#pragma once
#include "cl.h"
