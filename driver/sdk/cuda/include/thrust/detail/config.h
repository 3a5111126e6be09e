// thrust/detail/config.h: nothing to configure here.
#pragma once
#include "../version.h"
