// c10/core/DeviceGuard.h: part of the base library.
#pragma once
#include "../core/core.h"
