// NPP under the file name nppi.h.
#pragma once
#include "npp.h"
