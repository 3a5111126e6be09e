// c10/macros/Macros.h: part of the base library.
#pragma once
#include "../core/core.h"
