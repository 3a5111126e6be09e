// c10/core/DeviceType.h: part of the base library.
#pragma once
#include "../core/core.h"
