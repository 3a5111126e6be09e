// rmm/mr: owning_wrapper.
#pragma once
#include "../memory_resources.hpp"
