//===- Cover.h - the units to read for a few files
//--------------------------===//
//
// A source is read by its own commands. A header has none: of the units that
// include it the cheapest stands for all, and one that is read anyway costs
// nothing.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CHANGES_COVER_H
#define GPU_TIDY_DRIVER_CHANGES_COVER_H

#include "driver/changes/Includes.h"
#include <optional>
#include <set>

namespace gputidy::changes {

class Cover {
public:
  /// \p Commands are all there are, translated, with absolute file names. \p
  /// Files are real paths below \p Top.
  Cover(std::vector<clang::tooling::CompileCommand> Commands, std::vector<std::string> Files, llvm::StringRef Top,
        llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Sources);

  /// Units that cover \p Wanted and were not chosen before. What none of them
  /// covers goes to \p Left.
  std::vector<clang::tooling::CompileCommand> choose(const std::vector<std::string> &Wanted,
                                                     std::vector<std::string> &Left);

private:
  bool chooseOwn(const std::string &File, std::vector<size_t> &Into);
  bool reads(size_t Unit, const std::string &File);
  std::optional<size_t> cheapestWith(const std::string &File);
  const std::vector<Reached> &reached();

  std::vector<clang::tooling::CompileCommand> Commands;
  std::vector<std::string> Files;
  Includes Read;
  std::vector<Reached> ByCommand; // empty until somebody asks
  std::set<size_t> Chosen;
};

} // namespace gputidy::changes

#endif
