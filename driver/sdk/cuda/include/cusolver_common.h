// cuSOLVER's shared types under their own file name.
#pragma once
#include "cusolverDn.h"
