// Attributes of CUDA sources under the vendor's file name.
#pragma once
#include "../../device/attributes.h"
