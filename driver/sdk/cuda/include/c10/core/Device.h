// c10/core/Device.h: part of the base library.
#pragma once
#include "../core/core.h"
