// cooperative_groups/details/partitioning.h: declared with the groups.
#pragma once
#include "../../cooperative_groups.h"
