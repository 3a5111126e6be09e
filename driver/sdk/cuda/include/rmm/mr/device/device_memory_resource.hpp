// rmm/mr: device_memory_resource.
#pragma once
#include "../memory_resources.hpp"
