// thrust/complex.h, under the library's own file name.
#pragma once
#include "detail/functions.h"
