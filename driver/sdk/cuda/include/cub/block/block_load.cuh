// cub/block/block_load.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
