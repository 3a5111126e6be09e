//===- Scan.cpp - from commands to a report
//---------------------------------===//
//
// A frontend that crashes takes its unit with it and nothing else: the file is
// counted as not analysed.
//
//===----------------------------------------------------------------------===//
#include "driver/scan/Scan.h"
#include "analysis/facts/Serialize.h"
#include "driver/report/Fingerprint.h"
#include "driver/scan/ReadUnit.h"
#include "driver/scan/Suppression.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ThreadPool.h"
#include <chrono>
#include <set>

using namespace gputidy;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace {
/// What became of one command.
struct Read {
  ReadResult Result;
  bool Crashed = false;
};
} // namespace

static double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

static void readOne(const CompileCommand &Command, const ScanOptions &Options, const std::function<bool()> &Stop,
                    SettingsCache &Files, Read &Into) {
  if ((Into.Result.Stopped = Stop && Stop()))
    return;
  std::shared_ptr<const model::Model> Rows = Files.models().forSource(Command.Filename);
  llvm::CrashRecoveryContext Guard;
  Into.Crashed = !Guard.RunSafely(
      [&] { Into.Result = readUnit(Command, *Rows, Options.Files ? Options.Files() : nullptr, Stop); });
  if (Into.Crashed)
    Into.Result = ReadResult();
}

static std::vector<Read> readAll(const Sources &From, const ScanOptions &Options, SettingsCache &Files) {
  std::vector<Read> All(From.Commands.size());
  std::mutex Telling;
  unsigned Done = 0;
  std::function<bool()> Stop;
  if (Options.Budget)
    Stop = [End = now() + Options.Budget] { return now() > End; };
  llvm::CrashRecoveryContext::Enable();
  llvm::DefaultThreadPool Pool(llvm::hardware_concurrency(Options.Threads));
  for (size_t I = 0; I != All.size(); ++I)
    Pool.async([&, I] {
      readOne(From.Commands[I], Options, Stop, Files, All[I]);
      std::lock_guard<std::mutex> Lock(Telling);
      if (Options.Progress)
        Options.Progress(++Done, All.size(), From.Commands[I].Filename);
    });
  Pool.wait();
  llvm::CrashRecoveryContext::Disable();
  return All;
}

static std::string reasonOf(const Read &R) {
  if (R.Crashed)
    return "reading it crashed";
  if (!R.Result.Facts)
    return "clang could not read it";
  return std::to_string(R.Result.ErrorCount) + (R.Result.ErrorCount == 1 ? " parse error" : " parse errors");
}

static void count(const Read &R, StringRef File, Report &Into) {
  Into.Counts.ParseSeconds += R.Result.ParseSeconds;
  Into.Counts.FactSeconds += R.Result.FactSeconds;
  unsigned Skipped = R.Result.Facts ? R.Result.Facts->SkippedFunctions : 0;
  if (R.Result.Facts) {
    ++Into.Counts.Files;
    Into.Counts.SkippedFunctions += Skipped;
    Into.Counts.UninstantiatedTemplates += R.Result.Facts->UninstantiatedTemplates;
  }
  if (R.Result.Stopped)
    Into.Unfinished.push_back(File.str());
  else if (R.Crashed || !R.Result.Facts || R.Result.ErrorCount || Skipped)
    Into.Gaps.push_back({File.str(), reasonOf(R), R.Result.Errors, Skipped});
}

std::vector<std::shared_ptr<Unit>> gputidy::readUnits(const Sources &From, const ScanOptions &Options,
                                                      SettingsCache &Files, Report &Into) {
  for (const std::string &File : From.Missing)
    Into.Gaps.push_back({File, "there is no such file", {}, 0});
  std::vector<Read> All = readAll(From, Options, Files);
  std::vector<std::shared_ptr<Unit>> Units;
  for (size_t I = 0; I != All.size(); ++I) {
    count(All[I], From.Commands[I].Filename, Into);
    if (Options.Reload && All[I].Result.Facts)
      if (auto Again = deserialize(serialize(*All[I].Result.Facts)))
        All[I].Result.Facts = std::make_shared<Unit>(std::move(*Again));
    Units.push_back(All[I].Result.Facts);
  }
  return Units;
}

namespace {
/// Runs the checks once per group of files with equal settings, and keeps the
/// findings whose place lies in a file of the group.
class CheckRun {
public:
  CheckRun(Program &Whole, const ScanOptions &Options, SettingsCache &Files)
      : Whole(Whole), Options(Options), Files(Files) {}

  std::vector<Finding> run() {
    std::vector<Finding> All;
    std::vector<const Settings *> Groups = groups();
    for (const Settings *G : Groups)
      for (Finding &F : runGroup(*G))
        All.push_back(std::move(F));
    return Groups.size() > 1 ? arbitrate(std::move(All)) : All;
  }

  /// The files that findings may lie in, each once.
  std::vector<Symbol> files() {
    std::vector<Symbol> All;
    std::set<Symbol> Seen;
    auto Add = [&](Symbol File) {
      if (Seen.insert(File).second)
        All.push_back(File);
    };
    for (const FunctionFacts *F : Whole.functions())
      Add(F->Where.File);
    for (const auto &U : Whole.units())
      for (const RecordInfo &R : U->Records)
        if (!R.InSystem)
          Add(R.Where.File);
    return All;
  }

private:
  /// The different settings of the files that findings may lie in.
  std::vector<const Settings *> groups() {
    std::vector<const Settings *> Groups;
    for (Symbol File : files()) {
      const Settings *S = &Files.settings(File.str());
      if (llvm::none_of(Groups, [&](const Settings *G) { return *G == *S; }))
        Groups.push_back(S);
    }
    return Groups;
  }

  bool counts(const Settings &Group, const Finding &F) {
    std::string Wrong;
    auto Levels = Options.Levels ? Options.Levels : LevelSet::parse(Group.levels(F.Check), Wrong);
    return Levels && Levels->has(F.Sure);
  }

  std::vector<Finding> runGroup(const Settings &Group) {
    return runChecks(
        Whole, Group.Options, [&](StringRef Check) { return Group.enabled(Check); },
        [&](StringRef What, StringRef Name) { return Files.models().convention(What, Name); },
        [&](const Finding &F) { return counts(Group, F) && Files.settings(F.Primary.File.str()) == Group; });
  }

  Program &Whole;
  const ScanOptions &Options;
  SettingsCache &Files;
};
} // namespace

static void suppress(Report &In, Suppression &Comments) {
  size_t Before = In.Findings.size();
  llvm::erase_if(In.Findings, [&](const Finding &F) { return Comments.silences(F); });
  In.Counts.Suppressed = Before - In.Findings.size();
}

/// The comments that silence nothing, in files of which everything was read: a
/// header counts as read if all units were.
static std::vector<std::string> idleComments(CheckRun &Run, const Sources &From, const Report &In, SettingsCache &Files,
                                             Suppression &Comments) {
  std::set<StringRef> Sources, Unread;
  for (const CompileCommand &C : From.Commands)
    Sources.insert(C.Filename);
  for (const NotAnalysed &G : In.Gaps)
    Unread.insert(G.File);
  std::vector<std::string> All;
  for (Symbol File : Run.files()) {
    if (Unread.count(File.str()) || (!Unread.empty() && !Sources.count(File.str())))
      continue;
    const Settings &S = Files.settings(File.str());
    llvm::append_range(All, Comments.idle(File.str(), [&](StringRef Check) { return S.enabled(Check); }));
  }
  return All;
}

/// A comment may silence a finding of a level that is not reported.
static void tellIdle(Program &Whole, const ScanOptions &Options, const Sources &From, const Report &In,
                     SettingsCache &Files, Suppression &Comments, std::vector<std::string> &Remarks) {
  ScanOptions AllLevels = Options;
  AllLevels.Levels = LevelSet{~0u};
  CheckRun Run(Whole, AllLevels, Files);
  if (idleComments(Run, From, In, Files, Comments).empty())
    return;
  for (const Finding &F : Run.run())
    (void)Comments.silences(F);
  llvm::append_range(Remarks, idleComments(Run, From, In, Files, Comments));
}

Report gputidy::scan(const Sources &From, const ScanOptions &Options, SettingsCache &Files,
                     std::vector<std::string> &Remarks) {
  Report Result;
  Result.Files = Options.Files ? Options.Files() : nullptr;
  // Not freed: that takes time at the end, and after a crash it may fail.
  Program &Whole = *new Program;
  for (std::shared_ptr<Unit> &U : readUnits(From, Options, Files, Result))
    if (U)
      Whole.add(std::move(U));
  double Begin = now();
  llvm::CrashRecoveryContext Guard;
  llvm::CrashRecoveryContext::Enable();
  bool Checked = Guard.RunSafely([&] {
    Result.Counts.Functions = llvm::count_if(Whole.functions(), [](const FunctionFacts *F) { return F->Reported; });
    for (Finding &F : CheckRun(Whole, Options, Files).run())
      Result.Findings.emplace_back(std::move(F));
    Result.Counts.OverBudget = Whole.exceeded().size();
  });
  llvm::CrashRecoveryContext::Disable();
  if (!Checked)
    Result.Gaps.push_back({"the whole program", "checking it crashed, please report this", {}, 0});
  Result.Counts.CheckSeconds = now() - Begin;
  // Before comments take findings away, so that one among equals keeps its number.
  setFingerprints(Result.Findings, Result.Files);
  Suppression Comments(Result.Files);
  suppress(Result, Comments);
  if (Options.FindIdle && Checked)
    tellIdle(Whole, Options, From, Result, Files, Comments, Remarks);
  llvm::append_range(Remarks, Comments.problems());
  return Result;
}
