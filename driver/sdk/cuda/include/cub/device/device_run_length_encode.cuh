// cub/device/device_run_length_encode.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
