//===- Change.cpp - which questions git is asked
//----------------------------===//
#include "driver/changes/Change.h"
#include "driver/changes/Includes.h"
#include "driver/changes/SourceNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"

using namespace gputidy;
using namespace gputidy::changes;
using llvm::StringRef;

/// The commit that a branch which is compared with \p Revision began at.
static std::optional<std::string> startOfBranch(const Git &Tree, StringRef Revision, std::string &Problem) {
  std::string Ignored;
  if (Revision.empty() || Revision.starts_with("-")) {
    Problem = "'" + Revision.str() + "' is no revision of git, such as origin/main or HEAD~1";
    return std::nullopt;
  }
  std::string Name = Revision.str() + "^{commit}";
  auto Commit = Tree.run({"rev-parse", "--verify", "--quiet", Name}, Ignored);
  if (!Commit) {
    Problem = "git knows no revision '" + Revision.str() +
              "' here; in a shallow clone it must be fetched first, in CI with `fetch-depth: 0` or GIT_DEPTH: 0";
    return std::nullopt;
  }
  auto Base = Tree.run({"merge-base", StringRef(*Commit).trim(), "HEAD"}, Ignored);
  if (Base)
    return StringRef(*Base).trim().str();
  Problem = "'" + Revision.str() +
            "' and the current commit have no common ancestor in this clone; a shallow clone needs more history, in "
            "CI `fetch-depth: 0` or GIT_DEPTH: 0";
  return std::nullopt;
}

static std::string addDiff(const Git &Tree, llvm::ArrayRef<StringRef> More, Change &Into) {
  std::vector<StringRef> Words = Git::diffWords();
  Words.insert(Words.end(), More.begin(), More.end());
  std::string Problem;
  auto Patch = Tree.run(Words, Problem);
  if (!Patch)
    return "git could not tell what changed: " + Problem;
  Into.Lines.addDiff(*Patch, Tree.top());
  return "";
}

Change gputidy::changes::changedSince(StringRef Revision, StringRef Directory) {
  Change Result;
  std::string Problem;
  auto Tree = Git::around(Directory, Problem);
  if (!Tree) {
    Result.Problem = "--changed-since asks git, which says: " + Problem;
    return Result;
  }
  Result.Top = Tree->top();
  auto Base = startOfBranch(*Tree, Revision, Result.Problem);
  if (!Base)
    return Result;
  Result.Problem = addDiff(*Tree, {*Base, "--"}, Result);
  auto New = Tree->run({"ls-files", "--others", "--exclude-standard", "-z"}, Problem);
  for (const std::string &Name : Git::names(New.value_or("")))
    if (isCode(Name))
      Result.Lines.addWhole(Tree->below(Name));
  return Result;
}

Change gputidy::changes::stagedIn(const Git &Tree, llvm::ArrayRef<std::string> Named) {
  Change Result;
  Result.Top = Tree.top();
  auto From = llvm::sys::Process::GetEnv("PRE_COMMIT_FROM_REF");
  auto To = llvm::sys::Process::GetEnv("PRE_COMMIT_TO_REF");
  bool Past = From && To && !StringRef(*From).starts_with("-");
  std::string Range = Past ? *From + "..." + *To : "--cached";
  Result.Problem = addDiff(Tree, {Range, "--"}, Result);
  if (!Result.Problem.empty() || Named.empty())
    return Result;
  Result.Lines.keepOnly([&](StringRef Path) { return llvm::is_contained(Named, Path); });
  if (llvm::all_of(Named, [&](const std::string &Path) { return Result.Lines.has(Path); }))
    return Result;
  // A new name or a new mode is no new line, but the commit does touch it.
  auto Touched = Tree.run({"diff", "--name-only", "-z", "--no-relative", Range, "--"}, Result.Problem);
  std::vector<std::string> Names = Git::names(Touched.value_or(""));
  for (const std::string &Path : Named)
    if (!Result.Lines.has(Path) &&
        llvm::none_of(Names, [&](const std::string &Name) { return Tree.below(Name) == Path; }))
      Result.Lines.addWhole(Path);
  return Result;
}

std::vector<size_t> gputidy::changes::reachedBy(const ChangedLines &Lines, StringRef Top,
                                                llvm::ArrayRef<clang::tooling::CompileCommand> Commands) {
  Includes Read(llvm::vfs::getRealFileSystem(), Lines.files(), Top);
  std::vector<size_t> Indices;
  for (size_t I = 0; I != Commands.size(); ++I) {
    Reached By = Read.follow(Commands[I]);
    if (By.Guessed || !By.Targets.empty())
      Indices.push_back(I);
  }
  return Indices;
}
