// c10/core/Stream.h: part of the base library.
#pragma once
#include "../core/core.h"
