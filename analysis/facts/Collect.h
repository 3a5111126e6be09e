//===- Collect.h - facts of a whole unit ------------------------------------===//
//
// The adapters (the program, the clang-tidy plugin) hand over top-level
// declarations as the parser meets them, and ask for the unit at the end.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FACTS_COLLECT_H
#define GPU_TIDY_ANALYSIS_FACTS_COLLECT_H

#include "analysis/facts/Facts.h"
#include "analysis/model/Model.h"
#include "clang/AST/ASTContext.h"
#include <vector>

namespace gputidy {

/// Remembers the project's declarations. Declarations from system headers are
/// passed over without a look inside.
class Collector {
public:
  void add(const clang::Decl *TopLevel) { TopLevels.push_back(TopLevel); }
  /// Makes the facts of everything added, and of what it calls.
  void finish(clang::ASTContext &Context, const model::Model &Rows, Unit &Out);

private:
  std::vector<const clang::Decl *> TopLevels;
};

} // namespace gputidy

#endif
