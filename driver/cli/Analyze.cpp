//===- Analyze.cpp - scan, check, debug-facts
//-------------------------------===//
//
// Findings go to standard output or to the file that `-o` names; what is to be
// said about the run goes to standard error.
//
//===----------------------------------------------------------------------===//
#include "driver/cli/Commands.h"
#include "driver/cli/Output.h"
#include "driver/scan/Scan.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Process.h"

using namespace gputidy;
using namespace gputidy::cli;
using llvm::errs;
using llvm::StringRef;

namespace {
/// What the options of an analysis say, checked.
struct Request {
  SourceOptions Sources;
  ScanOptions Scan;
  GlobList Checks;
  OptionValues Options;
  bool Json = false, Color = false, Quiet = false;
  std::string Output, Problem;
};
} // namespace

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

static Request readRequest(const Arguments &Given, bool WholeDatabase) {
  Request R;
  R.Sources = {Given.get("p"), Given.words(), Given.rest(), Given.get("toolkit"), WholeDatabase};
  R.Scan.Reload = Given.has("reload");
  R.Json = Given.get("format") == "json";
  R.Output = Given.get("output");
  R.Quiet = Given.has("quiet");
  R.Color = Given.has("color") || (R.Output.empty() && llvm::sys::Process::StandardOutHasColors());
  std::string Format = Given.get("format", "text");
  if (Format != "json" && Format != "text")
    R.Problem = "there is no format '" + Format + "'; the formats are text and json";
  else if (StringRef(Given.get("jobs", "0")).getAsInteger(10, R.Scan.Threads))
    R.Problem = "-j needs a number, not '" + Given.get("jobs") + "'";
  else
    R.Problem = selectionProblem(Given, R);
  return R;
}

static void tellGaps(const Report &Result) {
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

static int exitStatus(const Report &Result, bool AllowErrors, bool BadSettings) {
  if (BadSettings)
    return UsageError;
  if (!Result.Gaps.empty() && !AllowErrors)
    return Unread;
  return Result.Findings.empty() ? Clean : HasFindings;
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

static int analyse(const Arguments &Given, Request Asked) {
  Sources Found = findSources(Asked.Sources);
  std::vector<std::string> Remarks = Found.Remarks;
  std::string Nothing = emptyProblem(Found, Asked.Sources);
  if (!Nothing.empty()) {
    for (const std::string &Sentence : Remarks)
      remark(Sentence);
    return refuse(Nothing);
  }
  if (!Asked.Quiet)
    showProgress(Asked.Scan);
  SettingsCache Files(Asked.Checks, Asked.Options);
  Report Result = scan(Found, Asked.Scan, Files, Remarks);
  std::string Failed = writeOutput(Asked.Output, [&](llvm::raw_ostream &Out) {
    Asked.Json ? printJson(Out, Result) : printText(Out, Result, Asked.Color);
  });
  if (!Failed.empty())
    return refuse(Failed);
  for (const std::string &Sentence : Asked.Quiet ? std::vector<std::string>() : Remarks)
    remark(Sentence);
  std::vector<std::string> Mistakes = Files.problems();
  for (const std::string &Sentence : Mistakes)
    remark(Sentence);
  tellGaps(Result);
  if (!Asked.Quiet)
    remark(summaryLine(Result));
  if (Given.has("statistics"))
    tellTimes(Result.Counts);
  return exitStatus(Result, Given.has("allow-parse-errors"), !Mistakes.empty());
}

int gputidy::cli::runScan(const Arguments &Given) {
  if (Given.rest())
    return refuse("scan takes its flags from the compile database; `gpu-tidy "
                  "check FILE -- FLAGS` "
                  "takes them from the command line");
  Request Asked = readRequest(Given, /*WholeDatabase=*/true);
  return Asked.Problem.empty() ? analyse(Given, std::move(Asked)) : refuse(Asked.Problem);
}

int gputidy::cli::runCheck(const Arguments &Given) {
  if (Given.words().empty())
    return refuse("check needs a file: gpu-tidy check FILE; `gpu-tidy scan` "
                  "checks a whole project");
  Request Asked = readRequest(Given, /*WholeDatabase=*/false);
  return Asked.Problem.empty() ? analyse(Given, std::move(Asked)) : refuse(Asked.Problem);
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
