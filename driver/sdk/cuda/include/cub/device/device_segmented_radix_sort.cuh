// cub/device/device_segmented_radix_sort.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
