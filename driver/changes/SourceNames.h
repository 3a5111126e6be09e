//===- SourceNames.h - which files are code, by their names
//-----------------===//
#ifndef GPU_TIDY_DRIVER_CHANGES_SOURCENAMES_H
#define GPU_TIDY_DRIVER_CHANGES_SOURCENAMES_H

#include "llvm/ADT/StringRef.h"

namespace gputidy::changes {

/// Whether a file with this name holds C++, CUDA or HIP: a source, a header, or
/// the parts that headers include.
bool isCode(llvm::StringRef Name);

} // namespace gputidy::changes

#endif
