// Attributes of CUDA sources under the vendor's file name.
#pragma once
#define __HOST_DEFINES_H__
#include "../../device/attributes.h"
