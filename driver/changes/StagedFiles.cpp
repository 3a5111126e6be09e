//===- StagedFiles.cpp - git's index as a file system
//-----------------------===//
#include "driver/changes/StagedFiles.h"
#include "driver/changes/SourceNames.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace gputidy::changes;
using llvm::StringRef;
using llvm::sys::fs::UniqueID;

namespace {
class StagedFile : public llvm::vfs::File {
public:
  StagedFile(llvm::vfs::Status S, StringRef Text) : S(std::move(S)), Text(Text) {}
  llvm::ErrorOr<llvm::vfs::Status> status() override { return S; }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine &Name, int64_t, bool, bool) override {
    llvm::SmallString<256> Storage;
    return llvm::MemoryBuffer::getMemBuffer(Text, Name.toStringRef(Storage));
  }
  std::error_code close() override { return {}; }

private:
  llvm::vfs::Status S;
  StringRef Text;
};

class StagedView : public llvm::vfs::ProxyFileSystem {
public:
  StagedView(StagedFiles &Of, bool Remembers)
      : ProxyFileSystem(llvm::vfs::createPhysicalFileSystem()), Of(Of), Remembers(Remembers) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override {
    auto S = ProxyFileSystem::status(Path);
    const std::string *Text = S ? Of.content(S->getUniqueID()) : nullptr;
    return Text ? llvm::vfs::Status::copyWithNewSize(*S, Text->size()) : S;
  }

  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &Path) override {
    auto Opened = ProxyFileSystem::openFileForRead(Path);
    if (!Opened)
      return Opened;
    auto S = (*Opened)->status();
    if (!S)
      return Opened;
    if (Remembers)
      Of.remember(S->getUniqueID());
    const std::string *Text = Of.content(S->getUniqueID());
    if (!Text)
      return Opened;
    return std::make_unique<StagedFile>(llvm::vfs::Status::copyWithNewSize(*S, Text->size()), *Text);
  }

private:
  StagedFiles &Of;
  bool Remembers;
};
} // namespace

/// One object of `git cat-file --batch`: a line `ID blob SIZE`, the content and
/// a line end. What is missing has a line that ends otherwise.
static std::string nextObject(StringRef &Output) {
  auto [Head, Rest] = Output.split('\n');
  size_t Size = 0;
  if (Head.rsplit(' ').second.getAsInteger(10, Size) || Rest.size() < Size) {
    Output = Rest;
    return "";
  }
  Output = Rest.drop_front(std::min(Size + 1, Rest.size()));
  return Rest.take_front(Size).str();
}

std::string StagedFiles::load(const Git &Tree) {
  std::string Problem;
  auto Listed =
      Tree.run({"diff", "--name-only", "-z", "--no-relative", "--diff-filter=M", "--ignore-submodules"}, Problem);
  if (!Listed)
    return Problem;
  std::vector<std::string> Names = Git::names(*Listed);
  // A name with a line end in it can't be asked for.
  llvm::erase_if(Names, [](StringRef Name) { return !isCode(Name) || Name.contains('\n'); });
  if (Names.empty())
    return "";
  std::string Asked;
  for (const std::string &Name : Names)
    Asked += ":0:" + Name + "\n";
  auto Objects = Tree.run({"cat-file", "--batch"}, Problem, Asked);
  if (!Objects)
    return Problem;
  StringRef Rest = *Objects;
  for (const std::string &Name : Names) {
    std::string Text = nextObject(Rest);
    UniqueID File;
    if (!llvm::sys::fs::getUniqueID(Tree.below(Name), File))
      Contents[File] = std::move(Text);
  }
  return "";
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> StagedFiles::open() {
  return llvm::makeIntrusiveRefCnt<StagedView>(*this, true);
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> StagedFiles::look() {
  return llvm::makeIntrusiveRefCnt<StagedView>(*this, false);
}

const std::string *StagedFiles::content(const UniqueID &File) const {
  auto Found = Contents.find(File);
  return Found == Contents.end() ? nullptr : &Found->second;
}

void StagedFiles::remember(const UniqueID &File) {
  std::lock_guard<std::mutex> Lock(Guard);
  Opened.insert(File);
}

bool StagedFiles::wasOpened(StringRef Path) {
  UniqueID File;
  std::lock_guard<std::mutex> Lock(Guard);
  return !llvm::sys::fs::getUniqueID(Path, File) && Opened.count(File);
}
