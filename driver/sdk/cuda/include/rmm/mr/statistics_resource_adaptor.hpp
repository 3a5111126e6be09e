// rmm/mr: statistics_resource_adaptor.
#pragma once
#include "memory_resources.hpp"
