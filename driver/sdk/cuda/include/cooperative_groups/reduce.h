// cooperative_groups/reduce.h: declared with the groups.
#pragma once
#include "../cooperative_groups.h"
