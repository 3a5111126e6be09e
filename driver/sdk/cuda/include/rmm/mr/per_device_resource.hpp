// rmm/mr: per_device_resource.
#pragma once
#include "memory_resources.hpp"
