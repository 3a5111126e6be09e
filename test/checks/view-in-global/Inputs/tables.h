// A global that every file with this header could free.
#pragma once
#include <span>

extern std::span<float> of_all_files;
