// ATen/TensorUtils.h: part of the tensor library.
#pragma once
#include "core/Tensor.h"
