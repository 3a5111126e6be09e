// torch/script.h.
#pragma once
#include "types.h"
