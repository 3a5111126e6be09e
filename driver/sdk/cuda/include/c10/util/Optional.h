// c10/util/Optional.h: part of the base library.
#pragma once
#include "../core/core.h"
