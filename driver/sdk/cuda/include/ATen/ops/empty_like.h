// ATen/ops/empty_like.h: part of the tensor library.
#pragma once
#include "../core/Tensor.h"
