//===- StagedFiles.h - the sources as they will be committed
//----------------===//
//
// What is committed is what is in git's index, which may be older than the
// working tree: somebody stages half of an edit, or goes on editing. Files that
// differ are read from the index; everything else is read from the disk, which
// is where the build's generated headers are.
//
// Replaced are files, not names: a path through a link finds the staged content,
// too. What was opened is remembered, which tells whether a unit really includes
// a header.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CHANGES_STAGEDFILES_H
#define GPU_TIDY_DRIVER_CHANGES_STAGEDFILES_H

#include "driver/changes/Git.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <mutex>
#include <set>

namespace gputidy::changes {

class StagedFiles {
public:
  /// Reads the index's version of each source that differs from it in the
  /// working tree. \returns a sentence if git could not give them.
  std::string load(const Git &Tree);

  /// A file system of its own for each user, because each has a current
  /// directory. Lives no longer than this object.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> open();
  /// The same for reading that is not remembered.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> look();

  /// Whether the file was opened through open().
  bool wasOpened(llvm::StringRef Path);

  /// The staged content of a file, or null if it is that on the disk.
  const std::string *content(const llvm::sys::fs::UniqueID &File) const;
  void remember(const llvm::sys::fs::UniqueID &File);

private:
  std::map<llvm::sys::fs::UniqueID, std::string> Contents;
  std::mutex Guard;
  std::set<llvm::sys::fs::UniqueID> Opened;
};

} // namespace gputidy::changes

#endif
