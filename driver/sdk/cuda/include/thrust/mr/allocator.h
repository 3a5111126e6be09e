// thrust/mr/allocator.h, under the library's own file name.
#pragma once
#include "../detail/memory.h"
