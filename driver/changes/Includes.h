//===- Includes.h - which sources a changed header reaches
//------------------===//
//
// Reads the include directives of sources and of what they include, and follows
// them along the search path of each command. Conditions are not evaluated, so
// that more may seem to be included than is, never less; where a directive of the
// project names its file by a macro, every changed file may be meant. docs/decisions has why
// this is not clang's dependency scanner.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CHANGES_INCLUDES_H
#define GPU_TIDY_DRIVER_CHANGES_INCLUDES_H

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <memory>

namespace gputidy::changes {

/// What one command reads.
struct Reached {
  std::vector<unsigned> Targets; // indices into the targets, ascending
  uint64_t Cost = 0;             // how much there is to parse, in bytes
  bool Guessed = false;          // some directive names its file by a macro
};

class Includes {
public:
  /// \p Targets are the files to look for, \p Top is the directory that they
  /// are in.
  Includes(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files, llvm::ArrayRef<std::string> Targets,
           llvm::StringRef Top);
  ~Includes();

  /// \p Command is translated, with an absolute file name.
  Reached follow(const clang::tooling::CompileCommand &Command);

private:
  struct Directive {
    std::string Name;
    bool Quoted = false, Next = false;
  };
  struct File {
    std::string Path;
    llvm::sys::fs::UniqueID Id;
    uint64_t Size = 0;
    bool Read = false, Computed = false;
    bool Foreign = false; // in a directory of -isystem outside Top
    int Target = -1;
    std::vector<Directive> Directives;
  };
  struct SearchPath;
  class Walk;

  File *find(llvm::StringRef Path, bool System);
  void read(File &F);
  SearchPath &searchPathOf(const clang::tooling::CompileCommand &Command);

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  std::string Top;
  std::map<llvm::sys::fs::UniqueID, int> Wanted;
  llvm::StringMap<File *> ByPath; // null: there is no such file
  std::map<llvm::sys::fs::UniqueID, std::unique_ptr<File>> ById;
  std::map<std::string, std::unique_ptr<SearchPath>> SearchPaths;
};

} // namespace gputidy::changes

#endif
