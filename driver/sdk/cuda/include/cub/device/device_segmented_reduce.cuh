// cub/device/device_segmented_reduce.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
