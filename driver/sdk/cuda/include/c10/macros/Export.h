// c10/macros/Export.h: part of the base library.
#pragma once
#include "../core/core.h"
