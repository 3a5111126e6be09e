// cub/block/block_scan.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
