//===- ChangedLines.h - which lines a change touched
//------------------------===//
//
// A finding is a story with several places. It belongs to a change if the change
// touched one of them: a new early return may be the reason that memory is never
// freed, though the line that is reported stands where it always stood.
//
// Lines that were only removed leave nothing to point at. They touch a finding
// whose steps stand on both sides of the gap, so that a synchronisation that was
// taken out counts, or right beside it.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CHANGES_CHANGEDLINES_H
#define GPU_TIDY_DRIVER_CHANGES_CHANGEDLINES_H

#include "checks/Finding.h"
#include "llvm/ADT/StringMap.h"

namespace gputidy::changes {

class ChangedLines {
public:
  /// Reads the output of `git diff` with Git::diffWords(). Names in it are
  /// relative to \p Top.
  void addDiff(llvm::StringRef Patch, llvm::StringRef Top);
  /// Every line of the file counts. \p Path is a real path.
  void addWhole(llvm::StringRef Path) { Files[Path].Whole = true; }
  /// Forgets the files for which \p Keep says no.
  void keepOnly(llvm::function_ref<bool(llvm::StringRef Path)> Keep);

  /// The changed files, sorted. A file of which only the name or the mode
  /// changed is one of them.
  std::vector<std::string> files() const;
  bool has(llvm::StringRef Path) const { return Files.count(Path); }
  bool touches(const Finding &F) const;

private:
  struct Lines {
    bool Whole = false;
    std::vector<std::pair<unsigned, unsigned>> Ranges; // first and last
    std::vector<unsigned> Gaps;                        // lines were removed behind these
    bool has(unsigned Line) const;
    bool spans(unsigned From, unsigned To) const;
  };
  const Lines *linesOf(Symbol File) const;

  llvm::StringMap<Lines> Files;
};

/// \p Path without links in it; as it is where that can't be told.
std::string realPath(llvm::StringRef Path);

} // namespace gputidy::changes

#endif
