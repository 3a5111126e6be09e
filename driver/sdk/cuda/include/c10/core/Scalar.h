// c10/core/Scalar.h: part of the base library.
#pragma once
#include "../core/core.h"
