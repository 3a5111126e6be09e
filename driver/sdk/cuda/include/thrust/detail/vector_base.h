// thrust/detail/vector_base.h, under the library's own file name.
#pragma once
#include "../detail/vectors.h"
