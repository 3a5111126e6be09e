// c10/util/ArrayRef.h: part of the base library.
#pragma once
#include "../core/core.h"
