//===- Repository.cpp - paths as the host of a repository knows them --------===//
#include "driver/report/Repository.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

static std::string findRoot() {
  llvm::SmallString<256> Here;
  (void)llvm::sys::fs::current_path(Here);
  for (StringRef Folder = Here; !Folder.empty(); Folder = llvm::sys::path::parent_path(Folder)) {
    llvm::SmallString<256> Git(Folder);
    llvm::sys::path::append(Git, ".git");
    if (llvm::sys::fs::exists(Git))
      return Folder.str();
  }
  return Here.str().str();
}

const std::string &gputidy::repositoryRoot() {
  static const std::string Root = findRoot();
  return Root;
}

StringRef gputidy::pathInRepository(StringRef Path) {
  StringRef Rest = Path;
  StringRef Root = repositoryRoot();
  return Root != "/" && Rest.consume_front(Root) && Rest.consume_front("/") ? Rest : Path;
}
