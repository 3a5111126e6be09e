// torch/csrc/autograd/custom_function.h.
#pragma once
#include "../../types.h"
