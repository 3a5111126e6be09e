//===- Hook.cpp - what is about to be committed
//-----------------------------===//
//
// For pre-commit and .git/hooks: reads the units that staged files are in, as
// they are staged, and reports what touches staged lines. A clean commit hears
// nothing. What the time was too short for, or what belongs to no build, is
// told and stops no commit; `gpu-tidy scan` is there for the rest.
//
//===----------------------------------------------------------------------===//
#include "driver/changes/Change.h"
#include "driver/changes/Cover.h"
#include "driver/changes/SourceNames.h"
#include "driver/changes/StagedFiles.h"
#include "driver/cli/Request.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <chrono>
#include <set>

using namespace gputidy;
using namespace gputidy::cli;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace {
double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// `'a.cu', 'b.cu' and 3 more`
std::string listed(llvm::ArrayRef<std::string> Paths) {
  constexpr size_t Most = 5;
  std::vector<std::string> Shown;
  for (const std::string &Path : Paths.take_front(Most))
    Shown.push_back("'" + shownPath(Path) + "'");
  std::string Text = llvm::join(Shown, ", ");
  return Paths.size() > Most ? Text + " and " + std::to_string(Paths.size() - Most) + " more" : Text;
}

/// One run of the command.
class Hook {
public:
  Hook(Request Asked, bool RequireDatabase)
      : Asked(std::move(Asked)), RequireDatabase(RequireDatabase), Settings(this->Asked.Checks, this->Asked.Options),
        End(now() + this->Asked.Scan.Budget) {}

  int run() {
    std::string Problem = prepare();
    if (!Problem.empty())
      return refuse(Problem);
    for (auto &[Database, Files] : filesByDatabase())
      if (!read(Database, Files))
        return UsageError;
    // A header may have been read in two units that were not linked.
    std::set<std::tuple<std::string, Location>> Told;
    llvm::erase_if(Result.Findings, [&](const auto &F) {
      return !Staged.Lines.touches(F) || !Told.insert({F.Check, F.Primary}).second;
    });
    if (Asked.Known)
      Asked.Known->apply(Result, /*Whole=*/false);
    return tell();
  }

private:
  std::string prepare();
  std::map<std::string, std::vector<std::string>> filesByDatabase();
  bool read(const std::string &Database, const std::vector<std::string> &Files);
  void readWithoutCommand(const std::string &Database, const std::vector<std::string> &Files);
  void readUnits(std::vector<CompileCommand> Commands);
  void forgetErrorsOf(const std::vector<std::string> &Guessed);
  int tell();

  Request Asked;
  bool RequireDatabase;
  SettingsCache Settings;
  double End;
  changes::Change Staged;
  changes::StagedFiles Contents;
  Report Result;
  std::vector<std::string> Remarks; // told if anything is
  std::vector<std::string> Skipped; // sentences about what was not read
  bool NoDatabase = false;
};
} // namespace

/// Asks git. \returns a sentence if it could not tell.
std::string Hook::prepare() {
  std::string Problem;
  auto Tree = changes::Git::around(".", Problem);
  if (!Tree)
    return "hook looks at what is staged in git, which says: " + Problem;
  std::vector<std::string> Named;
  for (const std::string &File : Asked.Sources.Files) {
    if (llvm::sys::fs::exists(File))
      Named.push_back(changes::realPath(File));
    else
      Result.Gaps.push_back({File, "there is no such file", {}, 0});
  }
  if (Named.empty() && !Asked.Sources.Files.empty())
    return "";
  Staged = stagedIn(*Tree, Named);
  Staged.Lines.keepOnly([](StringRef Path) { return changes::isCode(Path); });
  if (!Staged.Problem.empty())
    return Staged.Problem;
  Problem = Contents.load(*Tree);
  Asked.Scan.Files = [this] { return Contents.open(); };
  return Problem.empty() ? "" : "git could not give the staged files: " + Problem;
}

/// The staged files, each under the database that is nearest to it.
std::map<std::string, std::vector<std::string>> Hook::filesByDatabase() {
  std::map<std::string, std::vector<std::string>> Groups;
  std::map<std::string, compdb::FoundDatabase> ByDirectory;
  std::string Nowhere;
  for (const std::string &File : Staged.Lines.files()) {
    std::string Directory = llvm::sys::path::parent_path(File).str();
    auto [Known, New] = ByDirectory.try_emplace(Directory);
    if (New)
      Known->second = compdb::findDatabase(Directory, Asked.Sources.Database);
    const compdb::FoundDatabase &Found = Known->second;
    if (!Found.Path.empty())
      Groups[Found.Path].push_back(File);
    else if (Nowhere.empty())
      Nowhere = Found.Report;
  }
  NoDatabase = !Nowhere.empty();
  if (NoDatabase)
    Skipped.push_back("nothing was checked: " + Nowhere);
  return Groups;
}

/// Reads what \p Files are in. \returns false after telling that the database
/// is of no use.
bool Hook::read(const std::string &Database, const std::vector<std::string> &Files) {
  SourceOptions Options = Asked.Sources;
  Options.Database = Database;
  Options.Files.clear();
  Sources All = findSources(Options);
  if (!All.Problem.empty()) {
    refuse(All.Problem);
    return false;
  }
  Remarks.push_back("using " + shownPath(Database));
  Remarks.insert(Remarks.end(), All.Remarks.begin(), All.Remarks.end());
  changes::Cover Units(std::move(All.Commands), Files, Staged.Top, Contents.look());
  std::vector<std::string> Wanted = Files, Left;
  // A unit that seems to include a header may not do so after all.
  while (!Wanted.empty() && Result.Unfinished.empty()) {
    std::vector<CompileCommand> Chosen = Units.choose(Wanted, Left);
    Wanted.clear();
    readUnits(std::move(Chosen));
    for (const std::string &File : Files)
      if (!Contents.wasOpened(File) && !llvm::is_contained(Left, File))
        Wanted.push_back(File);
  }
  if (!Left.empty())
    readWithoutCommand(Database, Left);
  return true;
}

void Hook::readUnits(std::vector<CompileCommand> Commands) {
  if (Commands.empty())
    return;
  Sources Units;
  Units.Commands = std::move(Commands);
  ScanOptions Options = Asked.Scan;
  // Not 0, which is no limit.
  if (Options.Budget)
    Options.Budget = std::max(End - now(), 1e-9);
  Report More = scan(Units, Options, Settings, Remarks);
  Result.Files = More.Files;
  llvm::append_range(Result.Findings, More.Findings);
  llvm::append_range(Result.Gaps, More.Gaps);
  llvm::append_range(Result.Unfinished, More.Unfinished);
  Result.Counts.Files += More.Counts.Files;
  Result.Counts.Functions += More.Counts.Functions;
  Result.Counts.Suppressed += More.Counts.Suppressed;
}

/// A source that is new and not in the build's files yet, or a header that
/// nobody includes, is tried with the command of a neighbour. That this fails
/// says nothing about the code.
void Hook::readWithoutCommand(const std::string &Database, const std::vector<std::string> &Files) {
  SourceOptions Options = Asked.Sources;
  Options.Database = Database;
  Options.WholeDatabase = false;
  Options.Files = Files;
  readUnits(findSources(Options).Commands);
  forgetErrorsOf(Files);
}

void Hook::forgetErrorsOf(const std::vector<std::string> &Guessed) {
  std::vector<std::string> Failed;
  llvm::erase_if(Result.Gaps, [&](const NotAnalysed &G) {
    bool Forget = llvm::is_contained(Guessed, G.File);
    if (Forget)
      Failed.push_back(G.File);
    return Forget;
  });
  if (Failed.empty())
    return;
  bool One = Failed.size() == 1;
  Skipped.push_back(listed(Failed) + (One ? " is" : " are") + " in no source of the compile database, and " +
                    (One ? "does" : "do") + " not parse with the flags of a neighbour: not checked");
}

int Hook::tell() {
  std::string Failed = Asked.Reports.write(Result);
  if (!Failed.empty())
    return refuse(Failed);
  std::vector<std::string> Mistakes = Settings.problems();
  if (!Result.Unfinished.empty())
    Skipped.push_back(listed(Result.Unfinished) + (Result.Unfinished.size() == 1 ? " was" : " were") +
                      " not checked, because the time was up; --budget=SECONDS gives more, `gpu-tidy scan` takes all "
                      "it needs");
  bool Silent = Result.Findings.empty() && Result.Gaps.empty() && Skipped.empty() && Mistakes.empty();
  if (!Silent && !Asked.Quiet)
    for (const std::string &Sentence : Remarks)
      remark(Sentence);
  for (const auto &Sentences : {Skipped, Mistakes})
    for (const std::string &Sentence : Sentences)
      remark(Sentence);
  tellGaps(Result);
  if (!Result.Findings.empty() && !Asked.Quiet)
    remark(summaryLine(Result) + " on staged lines");
  int Status = exitStatus(Result, Asked.AllowErrors, !Mistakes.empty());
  return Status == Clean && NoDatabase && RequireDatabase ? Unread : Status;
}

int gputidy::cli::runHook(const Arguments &Given) {
  Request Asked = readRequest(Given, /*WholeDatabase=*/true);
  if (Asked.Problem.empty() && Given.rest())
    Asked.Problem = "hook takes its flags from the compile database; what stands behind `--` has no meaning here";
  if (Asked.Problem.empty())
    Asked.Problem = Asked.Reports.read(Given);
  Asked.Scan.FindIdle = false; // few of the findings are asked for
  std::string Seconds = Given.get("budget", "10");
  if (Asked.Problem.empty() && (StringRef(Seconds).getAsDouble(Asked.Scan.Budget) || !(Asked.Scan.Budget >= 0)))
    Asked.Problem = "--budget needs a number of seconds, not '" + Seconds + "'";
  if (!Asked.Problem.empty())
    return refuse(Asked.Problem);
  return Hook(std::move(Asked), Given.has("require-db")).run();
}
