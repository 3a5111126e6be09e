// Vector types under the vendor's file name.
#pragma once
#define __VECTOR_TYPES_H__
#include "../../device/vectors.h"
