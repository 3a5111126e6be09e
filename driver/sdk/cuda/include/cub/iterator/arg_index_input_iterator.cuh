// cub/iterator/arg_index_input_iterator.cuh, under the library's own file name.
#pragma once
#include "../cub.cuh"
