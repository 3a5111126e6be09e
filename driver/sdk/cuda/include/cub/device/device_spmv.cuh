// cub/device/device_spmv.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
