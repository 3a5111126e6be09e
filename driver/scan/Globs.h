//===- Globs.h - lists of check names with wildcards
//------------------------===//
//
// clang-tidy's lists: `-*,gpu-*,-gpu-host-access`. Entries are read in order
// and the last that fits decides; a minus takes away.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_SCAN_GLOBS_H
#define GPU_TIDY_DRIVER_SCAN_GLOBS_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace gputidy {

class GlobList {
public:
  GlobList() = default;
  explicit GlobList(llvm::StringRef Text) { add(Text); }
  /// Appends the entries of \p Text, which commas or line ends separate.
  void add(llvm::StringRef Text);
  bool contains(llvm::StringRef Name, bool Otherwise = false) const;
  bool empty() const { return Entries.empty(); }

  struct Entry {
    bool Add = true;
    std::string Pattern;
    bool matches(llvm::StringRef Name) const;
  };
  const std::vector<Entry> &entries() const { return Entries; }

private:
  std::vector<Entry> Entries;
};

} // namespace gputidy

#endif
