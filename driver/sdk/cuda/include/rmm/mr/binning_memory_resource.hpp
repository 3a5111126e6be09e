// rmm/mr: binning_memory_resource.
#pragma once
#include "memory_resources.hpp"
