// torch/all.h.
#pragma once
#include "types.h"
