// cub/device/device_scan.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
