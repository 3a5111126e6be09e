//===- Version.h - which gpu-tidy this is
//-----------------------------------===//
#ifndef GPU_TIDY_DRIVER_REPORT_VERSION_H
#define GPU_TIDY_DRIVER_REPORT_VERSION_H

#include "llvm/ADT/StringRef.h"

namespace gputidy {

/// As CMakeLists.txt says: `0.1.0`.
inline llvm::StringRef versionNumber() { return GPU_TIDY_VERSION; }

/// Where people read about it, or nothing; whoever publishes a build sets it.
inline llvm::StringRef homepage() { return GPU_TIDY_HOMEPAGE; }

} // namespace gputidy

#endif
