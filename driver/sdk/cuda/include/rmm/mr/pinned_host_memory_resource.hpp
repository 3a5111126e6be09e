// rmm/mr: pinned_host_memory_resource.
#pragma once
#include "memory_resources.hpp"
