// thrust/equal.h, under the library's own file name.
#pragma once
#include "detail/algorithms.h"
