// NPP under the file name nppdefs.h.
#pragma once
#include "npp.h"
