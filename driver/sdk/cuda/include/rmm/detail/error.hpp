// RMM's exceptions under their older file name.
#pragma once
#include "../error.hpp"
