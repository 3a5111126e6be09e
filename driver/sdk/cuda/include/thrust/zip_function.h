// thrust/zip_function.h, under the library's own file name.
#pragma once
#include "detail/functions.h"
