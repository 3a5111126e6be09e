// cuSPARSE under its older file name.
#pragma once
#include "cusparse.h"
