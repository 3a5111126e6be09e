// NPP under the file name npps.h.
#pragma once
#include "npp.h"
