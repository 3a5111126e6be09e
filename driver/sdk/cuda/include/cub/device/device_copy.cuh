// cub/device/device_copy.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
