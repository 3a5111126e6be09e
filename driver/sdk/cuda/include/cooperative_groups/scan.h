// cooperative_groups/scan.h: declared with the groups.
#pragma once
#include "../cooperative_groups.h"
