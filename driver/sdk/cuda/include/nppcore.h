// NPP under the file name nppcore.h.
#pragma once
#include "npp.h"
