// The same header under the name that cuDF used.
#include "rmm/detail/cnmem.h"
