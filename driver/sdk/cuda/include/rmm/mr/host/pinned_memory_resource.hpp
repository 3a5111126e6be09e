// rmm/mr: pinned_memory_resource.
#pragma once
#include "../memory_resources.hpp"
