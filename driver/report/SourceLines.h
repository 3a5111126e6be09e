//===- SourceLines.h - the sources that findings point into -----------------===//
#ifndef GPU_TIDY_DRIVER_REPORT_SOURCELINES_H
#define GPU_TIDY_DRIVER_REPORT_SOURCELINES_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>

namespace gputidy {

/// Reads each source once. A source that can't be read has no lines.
class SourceLines {
public:
  /// \p Given is where sources are read; null: the disk.
  explicit SourceLines(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Given = nullptr)
      : Sources(Given ? std::move(Given) : llvm::vfs::getRealFileSystem()) {}
  /// The line without its end, or nothing if there is none of that number.
  llvm::StringRef line(llvm::StringRef File, unsigned Number);
  /// The whole source; a null character follows it.
  llvm::StringRef text(llvm::StringRef File);

private:
  struct Source {
    std::unique_ptr<llvm::MemoryBuffer> Text;
    llvm::SmallVector<llvm::StringRef, 0> Lines;
  };
  const Source &source(llvm::StringRef File);
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Sources;
  llvm::StringMap<Source> Files;
};

} // namespace gputidy

#endif
