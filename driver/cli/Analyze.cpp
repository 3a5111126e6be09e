//===- Analyze.cpp - scan, check, debug-facts
//-------------------------------===//
//
// Findings go to standard output or to the file that `-o` names; what is to be
// said about the run goes to standard error.
//
//===----------------------------------------------------------------------===//
#include "driver/changes/Change.h"
#include "driver/cli/Output.h"
#include "driver/cli/Request.h"
#include "driver/report/Printable.h"
#include "driver/scan/AddNolint.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Process.h"

using namespace gputidy;
using namespace gputidy::cli;
using llvm::errs;
using llvm::StringRef;

static std::string optionProblem(const Arguments &Given, Request &Into) {
  for (const std::string &Text : Given.all("option")) {
    auto [Key, Value] = StringRef(Text).split('=');
    if (!StringRef(Text).contains('='))
      return "an option of a check is written --option=gpu-check.Name=value, "
             "not '" +
             Text + "'";
    std::string Unknown = unknownOption(Key);
    if (!Unknown.empty())
      return Unknown;
    Into.Options[Key.str()] = Value.str();
  }
  return "";
}

static std::string selectionProblem(const Arguments &Given, Request &Into) {
  for (const std::string &Text : Given.all("checks"))
    Into.Checks.add(Text);
  if (Given.has("levels")) {
    std::string Wrong;
    Into.Scan.Levels = LevelSet::parse(Given.get("levels"), Wrong);
    if (!Into.Scan.Levels)
      return "there is no level '" + Wrong + "'; the levels are proven, likely and possible";
  }
  std::string Unknown = unknownCheck(Into.Checks);
  return Unknown.empty() ? optionProblem(Given, Into) : Unknown;
}

/// What concerns findings that are accepted.
static std::string acceptanceProblem(const Arguments &Given, Request &Into) {
  if (Given.has("add-nolint") != Given.has("reason"))
    return "--add-nolint and --reason go together: --add-nolint --reason='why the findings are acceptable'";
  std::string Reason = Given.get("reason");
  if (Given.has("reason") && (StringRef(Reason).trim().empty() || printable(Reason) != Reason))
    return "the reason has to be one line of text";
  std::string Wrong;
  if (Given.has("baseline"))
    Into.Known = Baseline::read(Given.get("baseline"), Wrong);
  return Wrong;
}

Request gputidy::cli::readRequest(const Arguments &Given, bool WholeDatabase) {
  Request R;
  R.Sources = {Given.get("p"), Given.words(), Given.rest(), Given.get("toolkit"), WholeDatabase};
  R.Scan.Reload = Given.has("reload");
  R.Quiet = Given.has("quiet");
  R.AllowErrors = Given.has("allow-parse-errors");
  R.Whole = WholeDatabase && Given.words().empty() && !Given.has("checks") && !Given.has("levels") &&
            !Given.has("changed-since");
  R.Scan.FindIdle = R.Whole && !R.Quiet;
  if (StringRef(Given.get("jobs", "0")).getAsInteger(10, R.Scan.Threads))
    R.Problem = "-j needs a number, not '" + Given.get("jobs") + "'";
  for (auto *Next : {selectionProblem, acceptanceProblem})
    if (R.Problem.empty())
      R.Problem = Next(Given, R);
  return R;
}

void gputidy::cli::tellGaps(const Report &Result) {
  for (const NotAnalysed &G : Result.Gaps) {
    for (const std::string &E : G.Errors)
      errs() << shownPath(E) << '\n';
    errs() << "gpu-tidy: '" << shownPath(G.File) << "' is not fully analysed: " << G.Reason;
    if (G.SkippedFunctions)
      errs() << ", " << G.SkippedFunctions << (G.SkippedFunctions == 1 ? " function skipped" : " functions skipped");
    errs() << '\n';
  }
}

static void tellTimes(const Statistics &S) {
  errs() << llvm::format("gpu-tidy: parse %.2f s, facts %.2f s, checks %.2f s\n", S.ParseSeconds, S.FactSeconds,
                         S.CheckSeconds);
}

static void showProgress(ScanOptions &Options) {
  if (!llvm::sys::Process::StandardErrIsDisplayed())
    return;
  Options.Progress = [](unsigned Done, unsigned Of, StringRef File) {
    errs() << "\r\033[K[" << Done << '/' << Of << "] " << shownPath(File);
    if (Done == Of)
      errs() << "\r\033[K";
  };
}

int gputidy::cli::exitStatus(const Report &Result, bool AllowErrors, bool BadSettings) {
  if (BadSettings)
    return UsageError;
  if (!Result.Gaps.empty() && !AllowErrors)
    return Unread;
  return Result.Findings.empty() ? Clean : HasFindings;
}

namespace {
/// What an analysis came to, and what is to be said about it.
struct RunResult {
  Report Result;
  std::vector<std::string> Remarks;
  std::vector<std::string> Mistakes; // in files of settings
};
} // namespace

static int statusOf(const RunResult &Of, bool AllowErrors) {
  return exitStatus(Of.Result, AllowErrors, !Of.Mistakes.empty());
}

/// \returns a sentence if there is nothing to analyse.
static std::string emptyProblem(const Sources &Found, const SourceOptions &Asked) {
  if (!Found.Problem.empty())
    return Found.Problem;
  if (!Found.Commands.empty() || !Found.Missing.empty())
    return "";
  return Asked.WholeDatabase && !Asked.Files.empty()
             ? "none of the sources in the compile database fits '" + llvm::join(Asked.Files, "', '") + "'"
             : "the compile database names no source that could be read";
}

/// Leaves in \p Into what the change reaches. \returns a sentence that says how
/// much that is.
static std::string narrow(changes::Change &Since, Sources &Into) {
  auto Ours = [&](const clang::tooling::CompileCommand &C) {
    return StringRef(changes::realPath(C.Filename)).starts_with(Since.Top + "/");
  };
  if (Since.Problem.empty() && !Into.Commands.empty() && llvm::none_of(Into.Commands, Ours))
    Since.Problem = "no source of the compile database lies in '" + Since.Top +
                    "', the git work tree of this directory; --changed-since is asked from inside the project";
  if (!Since.Problem.empty())
    return "";
  size_t All = Into.Commands.size();
  std::vector<clang::tooling::CompileCommand> Kept;
  for (size_t I : changes::reachedBy(Since.Lines, Since.Top, Into.Commands))
    Kept.push_back(std::move(Into.Commands[I]));
  Into.Commands = std::move(Kept);
  return "the changes reach " + std::to_string(Into.Commands.size()) + " of " + std::to_string(All) +
         (All == 1 ? " source" : " sources");
}

/// \returns a sentence if there is nothing to analyse.
static std::string analyse(const Arguments &Given, Request &Asked, RunResult &Into) {
  Sources Found = findSources(Asked.Sources);
  Into.Remarks = Found.Remarks;
  std::string Nothing = emptyProblem(Found, Asked.Sources);
  if (!Nothing.empty()) {
    for (const std::string &Sentence : Into.Remarks)
      remark(Sentence);
    return Nothing;
  }
  std::optional<changes::Change> Since;
  if (Given.has("changed-since")) {
    Since = changes::changedSince(Given.get("changed-since"), ".");
    Into.Remarks.push_back(narrow(*Since, Found));
    if (!Since->Problem.empty())
      return Since->Problem;
  }
  if (!Asked.Quiet)
    showProgress(Asked.Scan);
  SettingsCache Files(Asked.Checks, Asked.Options);
  Into.Result = scan(Found, Asked.Scan, Files, Into.Remarks);
  if (Since)
    llvm::erase_if(Into.Result.Findings, [&](const Finding &F) { return !Since->Lines.touches(F); });
  Into.Mistakes = Files.problems();
  if (Asked.Known)
    Asked.Known->apply(Into.Result, Asked.Whole);
  return "";
}

static void tellGone(const Report &Result) {
  for (const KnownFinding &E : Result.Gone)
    remark(printable("gone from the baseline: " + E.Check + (E.Function.empty() ? "" : " in " + E.Function) + ", " +
                     E.File));
  if (!Result.Gone.empty())
    remark("`gpu-tidy baseline` writes a baseline without " + std::string(Result.Gone.size() == 1 ? "it" : "them"));
}

/// Says what is to be said on standard error.
static void tell(const RunResult &Of, bool Quiet) {
  for (const std::string &Sentence : Quiet ? std::vector<std::string>() : Of.Remarks)
    remark(Sentence);
  for (const std::string &Sentence : Of.Mistakes)
    remark(Sentence);
  tellGaps(Of.Result);
  if (Quiet)
    return;
  tellGone(Of.Result);
  remark(summaryLine(Of.Result));
}

/// Silences the findings in the sources; those where no comment can stand stay
/// in the report.
static std::string addComments(StringRef Reason, Report &In) {
  NolintEdits Edits = addNolint(In.Findings, Reason);
  for (const auto &[Path, Text] : Edits.Files) {
    std::string Failed = replaceFile(Path, Text);
    if (!Failed.empty())
      return Failed;
  }
  In.Findings = std::move(Edits.Left);
  remark("added comments for " + std::to_string(Edits.Added) + (Edits.Added == 1 ? " finding" : " findings") + " in " +
         std::to_string(Edits.Files.size()) + (Edits.Files.size() == 1 ? " file" : " files"));
  if (!In.Findings.empty())
    remark("no comment can stand above the findings that are left");
  return "";
}

/// scan and check
static int report(const Arguments &Given, bool WholeDatabase) {
  Request Asked = readRequest(Given, WholeDatabase);
  if (Asked.Problem.empty())
    Asked.Problem = Asked.Reports.read(Given);
  if (!Asked.Problem.empty())
    return refuse(Asked.Problem);
  RunResult Done;
  std::string Failed = analyse(Given, Asked, Done);
  if (Failed.empty() && Given.has("add-nolint"))
    Failed = addComments(Given.get("reason"), Done.Result);
  if (Failed.empty())
    Failed = Asked.Reports.write(Done.Result);
  if (!Failed.empty())
    return refuse(Failed);
  tell(Done, Asked.Quiet);
  if (Given.has("timing"))
    tellTimes(Done.Result.Counts);
  return statusOf(Done, Asked.AllowErrors);
}

int gputidy::cli::runScan(const Arguments &Given) {
  if (Given.rest())
    return refuse("scan takes its flags from the compile database; `gpu-tidy "
                  "check FILE -- FLAGS` "
                  "takes them from the command line");
  return report(Given, /*WholeDatabase=*/true);
}

int gputidy::cli::runCheck(const Arguments &Given) {
  if (Given.words().empty())
    return refuse("check needs a file: gpu-tidy check FILE; `gpu-tidy scan` "
                  "checks a whole project");
  return report(Given, /*WholeDatabase=*/false);
}

int gputidy::cli::runBaseline(const Arguments &Given) {
  if (Given.rest())
    return refuse("baseline takes its flags from the compile database, as scan does");
  Request Asked = readRequest(Given, /*WholeDatabase=*/true);
  if (!Asked.Problem.empty())
    return refuse(Asked.Problem);
  RunResult Done;
  std::string Failed = analyse(Given, Asked, Done);
  std::string File = Given.get("output", "gpu-tidy-baseline.json");
  if (Failed.empty())
    Failed = writeOutput(File, [&](llvm::raw_ostream &Out) { printBaseline(Out, Done.Result); });
  if (!Failed.empty())
    return refuse(Failed);
  tell(Done, Asked.Quiet);
  if (File != "-" && !Asked.Quiet)
    remark("the findings are accepted in '" + printable(File) + "'; `gpu-tidy scan --baseline=" + printable(File) +
           "` reports others only");
  int Status = statusOf(Done, Asked.AllowErrors);
  return Status == HasFindings ? Clean : Status;
}

int gputidy::cli::runDebugFacts(const Arguments &Given) {
  if (Given.words().empty())
    return refuse("debug-facts needs a file: gpu-tidy debug-facts FILE");
  Request Asked = readRequest(Given, /*WholeDatabase=*/false);
  Sources Found = findSources(Asked.Sources);
  std::string Nothing = emptyProblem(Found, Asked.Sources);
  if (!Nothing.empty())
    return refuse(Nothing);
  SettingsCache Files(GlobList(), {});
  Report Result;
  Program Whole;
  for (std::shared_ptr<Unit> &U : readUnits(Found, Asked.Scan, Files, Result))
    if (U)
      Whole.add(std::move(U));
  printFacts(llvm::outs(), Whole, Given.get("function"));
  tellGaps(Result);
  return Result.Gaps.empty() ? Clean : Unread;
}
