// thrust/random/linear_congruential_engine.h, under the library's own file name.
#pragma once
#include "../detail/random.h"
