// torch/torch.h.
#pragma once
#include "types.h"
