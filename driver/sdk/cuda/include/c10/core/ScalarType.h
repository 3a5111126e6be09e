// c10/core/ScalarType.h: part of the base library.
#pragma once
#include "../core/core.h"
