// thrust/host_vector.h, under the library's own file name.
#pragma once
#include "detail/vectors.h"
