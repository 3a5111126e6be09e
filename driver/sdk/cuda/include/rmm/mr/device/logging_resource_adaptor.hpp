// rmm/mr: logging_resource_adaptor.
#pragma once
#include "../memory_resources.hpp"
