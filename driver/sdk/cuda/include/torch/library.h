// torch/library.h.
#pragma once
#include "types.h"
