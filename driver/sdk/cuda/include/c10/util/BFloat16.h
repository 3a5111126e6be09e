// c10/util/BFloat16.h: part of the base library.
#pragma once
#include "../core/core.h"
