// c10/util/intrusive_ptr.h: part of the base library.
#pragma once
#include "../core/core.h"
