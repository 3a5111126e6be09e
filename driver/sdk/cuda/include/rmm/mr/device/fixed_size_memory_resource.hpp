// rmm/mr: fixed_size_memory_resource.
#pragma once
#include "../memory_resources.hpp"
