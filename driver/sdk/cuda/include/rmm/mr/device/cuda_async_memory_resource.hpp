// rmm/mr: cuda_async_memory_resource.
#pragma once
#include "../memory_resources.hpp"
