// CL/cl_platform.h.
#pragma once
#include "cl.h"
