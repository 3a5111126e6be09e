//===- ClangTidyVersion.h - what differs between clang-tidy 19 and 22
//-------===//
//
// runClangTidy gained a parameter at its end, and with it another mangled name.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_TIDY_CLANGTIDYVERSION_H
#define GPU_TIDY_DRIVER_TIDY_CLANGTIDYVERSION_H

#include "llvm/Config/llvm-config.h"

// RUN_CLANG_TIDY, the mangled name, comes from CMakeLists.txt, which gives it
// to the linker as well.
#if LLVM_VERSION_MAJOR >= 22
#define MORE_PARAMETERS , bool Quiet
#define MORE_ARGUMENTS , Quiet
#else
#define MORE_PARAMETERS
#define MORE_ARGUMENTS
#endif

#endif
