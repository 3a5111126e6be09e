// thrust/iterator/iterator_categories.h, under the library's own file name.
#pragma once
#include "../detail/iterators.h"
