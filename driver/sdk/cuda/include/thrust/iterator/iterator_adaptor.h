// thrust/iterator/iterator_adaptor.h, under the library's own file name.
#pragma once
#include "../detail/iterators.h"
