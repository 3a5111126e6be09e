//===- Repository.h - paths as the host of a repository knows them ----------===//
#ifndef GPU_TIDY_DRIVER_REPORT_REPOSITORY_H
#define GPU_TIDY_DRIVER_REPORT_REPOSITORY_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace gputidy {

/// The nearest folder at or above the current one that has `.git`, otherwise the
/// current one.
const std::string &repositoryRoot();
/// \p Path relative to the root, or as it is if it lies elsewhere.
llvm::StringRef pathInRepository(llvm::StringRef Path);

} // namespace gputidy

#endif
