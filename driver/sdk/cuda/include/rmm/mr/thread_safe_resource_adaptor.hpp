// rmm/mr: thread_safe_resource_adaptor.
#pragma once
#include "memory_resources.hpp"
