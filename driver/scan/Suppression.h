//===- Suppression.h - NOLINT, as clang-tidy reads it
//-----------------------===//
//
// The one place that decides whether a comment silences a finding:
//
//     delta.reset(); // NOLINT(gpu-dangling-view)
//     // NOLINTNEXTLINE(gpu-*)
//     // NOLINTBEGIN(gpu-host-access) … // NOLINTEND(gpu-host-access)
//
// It is applied to the place of a finding after arbitration, so that a comment
// on the finding that was reported silences the defect. A file that can't be
// read any more silences nothing.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_SCAN_SUPPRESSION_H
#define GPU_TIDY_DRIVER_SCAN_SUPPRESSION_H

#include "checks/Finding.h"
#include "driver/scan/Globs.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <set>

namespace gputidy {

class Suppression {
public:
  /// \p Sources is where sources are read; null: the disk.
  explicit Suppression(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Sources = nullptr);
  /// Remembers for idle() which comment it was.
  bool silences(const Finding &F);
  /// A begin without an end, or the other way round, in a file that was asked
  /// about: such comments silence nothing.
  const std::vector<std::string> &problems() const { return Problems; }
  /// The comments of a file that name one of our checks and have silenced no
  /// finding of it so far, each a sentence with its place.
  std::vector<std::string> idle(llvm::StringRef Path, llvm::function_ref<bool(llvm::StringRef)> Enabled);

  enum class Reach { Line, NextLine, Begin, End };
  struct Comment {
    Reach Over = Reach::Line;
    unsigned Line = 0;
    std::string Checks; // as written, without blanks around it
    GlobList Names;
    std::set<std::string> Silenced; // checks
  };
  /// The NOLINT comments of a source, in order.
  static std::vector<Comment> comments(llvm::StringRef Source);

private:
  struct Block {
    unsigned First = 0, Last = 0;
    GlobList Names;
    std::set<std::string> Silenced; // checks
  };
  struct File {
    std::vector<Comment> Comments; // of Line and NextLine
    std::vector<Block> Blocks;
  };
  File &file(llvm::StringRef Path);
  void pairUp(llvm::StringRef Path, std::vector<Comment> All, File &Into);

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Sources;
  llvm::StringMap<File> Files;
  std::vector<std::string> Problems;
};

} // namespace gputidy

#endif
