//===- Git.cpp - running git
//------------------------------------------------===//
//
// Input and output go through temporary files, because that is what LLVM's
// ExecuteAndWait redirects to.
//
//===----------------------------------------------------------------------===//
#include "driver/changes/Git.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace gputidy::changes;
using llvm::StringRef;

namespace {
/// A file for one of git's streams, removed with this object.
class StreamFile {
public:
  StreamFile() {
    if (!llvm::sys::fs::createTemporaryFile("gpu-tidy-git", "", Path))
      Removal.setFile(Path);
  }
  StringRef path() const { return Path; }
  bool write(StringRef Text) const {
    std::error_code Failed;
    llvm::raw_fd_ostream Out(Path, Failed);
    if (!Failed)
      Out << Text;
    Out.close();
    bool Whole = !Failed && !Out.has_error();
    Out.clear_error();
    return Whole;
  }
  std::string read() const {
    auto Text = llvm::MemoryBuffer::getFile(Path);
    return Text ? (*Text)->getBuffer().str() : "";
  }

private:
  llvm::SmallString<128> Path;
  llvm::FileRemover Removal;
};
} // namespace

/// The first line of what git complained about, without its `fatal: `.
static std::string complaint(StringRef Errors) {
  StringRef Line = Errors.trim().split('\n').first;
  Line.consume_front("fatal: ");
  Line.consume_front("error: ");
  return Line.empty() ? "git failed" : Line.str();
}

static std::optional<std::string> runProgram(StringRef Program, llvm::ArrayRef<StringRef> Words, StringRef Input,
                                             std::string &Problem) {
  StreamFile Out, Err, In;
  if (Out.path().empty() || Err.path().empty() || In.path().empty() || !In.write(Input)) {
    Problem = "cannot write to the directory for temporary files";
    return std::nullopt;
  }
  std::optional<StringRef> Streams[] = {In.path(), Out.path(), Err.path()};
  std::string Failed;
  int Status = llvm::sys::ExecuteAndWait(Program, Words, /*Env=*/std::nullopt, Streams, /*SecondsToWait=*/0,
                                         /*MemoryLimit=*/0, &Failed);
  if (Status == 0)
    return Out.read();
  Problem = Failed.empty() ? complaint(Err.read()) : Failed;
  return std::nullopt;
}

std::optional<Git> Git::around(StringRef Directory, std::string &Problem) {
  auto Program = llvm::sys::findProgramByName("git");
  if (!Program) {
    Problem = "git is not installed";
    return std::nullopt;
  }
  StringRef Words[] = {*Program, "-C", Directory, "rev-parse", "--show-toplevel"};
  std::optional<std::string> Top = runProgram(*Program, Words, "", Problem);
  if (!Top)
    return std::nullopt;
  llvm::SmallString<256> Real;
  StringRef Said = StringRef(*Top).rtrim('\n');
  if (Said.empty() || llvm::sys::fs::real_path(Said, Real)) {
    Problem = "this git repository has no work tree";
    return std::nullopt;
  }
  return Git(*Program, Real.str().str());
}

std::string Git::below(StringRef Name) const {
  llvm::SmallString<256> Path(Top);
  llvm::sys::path::append(Path, Name);
  return Path.str().str();
}

std::optional<std::string> Git::run(llvm::ArrayRef<StringRef> Words, std::string &Problem, StringRef Input) const {
  std::vector<StringRef> All = {
      Program, "-C", Top, "--no-optional-locks", "--literal-pathspecs", "-c", "core.quotePath=false"};
  All.insert(All.end(), Words.begin(), Words.end());
  return runProgram(Program, All, Input, Problem);
}

std::vector<StringRef> Git::diffWords() {
  return {"diff",
          "--unified=0",
          "--inter-hunk-context=0",
          "--no-color",
          "--no-ext-diff",
          "--no-textconv",
          "--src-prefix=a/",
          "--dst-prefix=b/",
          "--no-relative",
          "--text",
          "-M",
          "--diff-filter=d",
          "--submodule=short",
          "--ignore-submodules"};
}

std::vector<std::string> Git::names(StringRef Output) {
  std::vector<std::string> Names;
  while (!Output.empty()) {
    auto [Name, Rest] = Output.split('\0');
    Names.push_back(Name.str());
    Output = Rest;
  }
  return Names;
}
