// thrust/iterator/iterator_facade.h, under the library's own file name.
#pragma once
#include "../detail/iterators.h"
