//===- ReadUnit.h - one translated command to the facts of its unit
//---------===//
//
// Runs clang's frontend in this process on one source, host side only, and
// takes the facts from the tree. Errors in the source don't stop it: functions
// without an error inside are read, and the errors are told.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_SCAN_READUNIT_H
#define GPU_TIDY_DRIVER_SCAN_READUNIT_H

#include "analysis/facts/Facts.h"
#include "analysis/model/Model.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <functional>
#include <memory>

namespace gputidy {

struct ReadResult {
  std::shared_ptr<Unit> Facts; // null if the frontend could not start, or was stopped
  bool Stopped = false;
  std::vector<std::string> Errors; // `file:line:column: text`, the first few
  unsigned ErrorCount = 0;
  double ParseSeconds = 0, FactSeconds = 0;
};

/// \p Stop is asked between declarations: the parse ends when it says so.
ReadResult readUnit(const clang::tooling::CompileCommand &Translated, const model::Model &Rows,
                    llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files = nullptr,
                    const std::function<bool()> &Stop = nullptr);

} // namespace gputidy

#endif
