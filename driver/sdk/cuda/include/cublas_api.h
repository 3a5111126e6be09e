// The cuBLAS interface under its inner file name.
#pragma once
#include "cublas_v2.h"
