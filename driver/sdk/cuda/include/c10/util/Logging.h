// c10/util/Logging.h: part of the base library.
#pragma once
#include "../core/core.h"
