// Half precision under its older file name.
#pragma once
#include "cuda_fp16.h"
