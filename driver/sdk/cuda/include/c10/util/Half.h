// c10/util/Half.h: part of the base library.
#pragma once
#include "../core/core.h"
