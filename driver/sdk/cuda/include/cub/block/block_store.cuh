// cub/block/block_store.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
