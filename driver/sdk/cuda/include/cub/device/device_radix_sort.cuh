// cub/device/device_radix_sort.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
