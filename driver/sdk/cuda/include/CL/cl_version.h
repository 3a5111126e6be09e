// CL/cl_version.h.
#pragma once
#include "cl.h"
