// c10/core/TensorOptions.h: part of the base library.
#pragma once
#include "../core/core.h"
