// ATen/ops/from_blob.h: part of the tensor library.
#pragma once
#include "../core/Tensor.h"
