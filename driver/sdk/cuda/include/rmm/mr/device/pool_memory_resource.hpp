// rmm/mr: pool_memory_resource.
#pragma once
#include "../memory_resources.hpp"
