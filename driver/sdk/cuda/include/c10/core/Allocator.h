// c10/core/Allocator.h: part of the base library.
#pragma once
#include "../core/core.h"
