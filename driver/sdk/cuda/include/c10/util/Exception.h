// c10/util/Exception.h: part of the base library.
#pragma once
#include "../core/core.h"
