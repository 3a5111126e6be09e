// c10/util/complex.h: part of the base library.
#pragma once
#include "../core/core.h"
