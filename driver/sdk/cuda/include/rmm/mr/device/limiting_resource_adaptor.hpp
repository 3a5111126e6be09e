// rmm/mr: limiting_resource_adaptor.
#pragma once
#include "../memory_resources.hpp"
