// hipBLAS under its older file name.
// Facts: hipBLAS documentation (names, parameter names); a selection.
#pragma once
#include "hipblas/hipblas.h"
