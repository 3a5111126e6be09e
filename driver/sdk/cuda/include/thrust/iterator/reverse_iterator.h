// thrust/iterator/reverse_iterator.h, under the library's own file name.
#pragma once
#include "../detail/iterators.h"
