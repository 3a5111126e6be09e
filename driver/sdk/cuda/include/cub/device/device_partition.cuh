// cub/device/device_partition.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
