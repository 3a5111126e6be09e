// cub/util_type.cuh, under the library's own file name.
#pragma once
#include "cub.cuh"
