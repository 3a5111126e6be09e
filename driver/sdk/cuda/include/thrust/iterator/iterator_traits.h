// thrust/iterator/iterator_traits.h, under the library's own file name.
#pragma once
#include "../detail/iterators.h"
