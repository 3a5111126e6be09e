// rmm::cuda_stream_pool.
#pragma once
#include "cuda_stream.hpp"
