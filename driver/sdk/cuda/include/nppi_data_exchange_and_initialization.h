// NPP under the file name nppi_data_exchange_and_initialization.h.
#pragma once
#include "npp.h"
