//===- Levels.h - which levels of findings are reported ---------------------===//
//
// Every check has the option `Levels`; the option GpuTidyLevels is for all
// checks that have none of their own. What a person asks for is a list:
// proven,likely.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_CHECKS_LEVELS_H
#define GPU_TIDY_CHECKS_LEVELS_H

#include "checks/Finding.h"
#include <optional>

namespace gputidy {

constexpr llvm::StringLiteral DefaultLevels = "proven,likely";
constexpr llvm::StringLiteral LevelsOption = "Levels";
constexpr llvm::StringLiteral LevelsOfAll = "GpuTidyLevels";

struct LevelSet {
  unsigned Bits = 0;
  bool has(Level L) const { return Bits & (1u << unsigned(L)); }
  /// Nothing if a word is no level; \p Wrong is that word.
  static std::optional<LevelSet> parse(llvm::StringRef Text, std::string &Wrong);
};

} // namespace gputidy

#endif
