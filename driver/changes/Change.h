//===- Change.h - what changed, by git
//--------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CHANGES_CHANGE_H
#define GPU_TIDY_DRIVER_CHANGES_CHANGE_H

#include "driver/changes/ChangedLines.h"
#include "driver/changes/Git.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace gputidy::changes {

struct Change {
  ChangedLines Lines;
  std::string Top;     // the root of the work tree
  std::string Problem; // a sentence, if git could not tell
};

/// What the working tree around \p Directory has that the common ancestor of
/// \p Revision and the current commit has not: commits, uncommitted edits, and
/// new files that git does not ignore.
Change changedSince(llvm::StringRef Revision, llvm::StringRef Directory);

/// What the next commit of \p Tree changes, or where pre-commit runs for commits
/// that were made before (PRE_COMMIT_FROM_REF), what these change. If \p Named
/// is not empty, only those files count, which are real paths; of one that the
/// commit does not touch every line counts.
Change stagedIn(const Git &Tree, llvm::ArrayRef<std::string> Named);

/// The indices of those \p Commands that read a file of \p Lines, in the work
/// tree at \p Top.
std::vector<size_t> reachedBy(const ChangedLines &Lines, llvm::StringRef Top,
                              llvm::ArrayRef<clang::tooling::CompileCommand> Commands);

} // namespace gputidy::changes

#endif
