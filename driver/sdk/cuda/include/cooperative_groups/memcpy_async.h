// cooperative_groups/memcpy_async.h: declared with the groups.
#pragma once
#include "../cooperative_groups.h"
