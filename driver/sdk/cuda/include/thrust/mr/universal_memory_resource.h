// thrust/mr/universal_memory_resource.h, under the library's own file name.
#pragma once
#include "../detail/memory.h"
