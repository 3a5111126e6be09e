// thrust/random/uniform_real_distribution.h, under the library's own file name.
#pragma once
#include "../detail/random.h"
