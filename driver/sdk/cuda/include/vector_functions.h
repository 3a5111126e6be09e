// Vector types under the vendor's file name.
#pragma once
#include "../../device/vectors.h"
