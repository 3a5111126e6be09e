// torch/python.h: as extension.h.
#pragma once
#include "extension.h"
