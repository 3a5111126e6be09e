//===- Workflow.cpp - findings for GitHub's jobs ----------------------------===//
//
// GitHub shows ten annotations of a step and drops the others without a word.
// The ten worst findings are printed as commands; all of them go to the step's
// summary. Where there is no summary, all are printed, so that the log has them.
//
//===----------------------------------------------------------------------===//
#include "driver/report/Formats.h"
#include "driver/report/Printable.h"
#include "driver/report/Repository.h"
#include "llvm/ADT/StringExtras.h"
#include <cstdlib>

using namespace gputidy;
using llvm::raw_ostream;
using llvm::StringRef;

static constexpr size_t AnnotationLimit = 10;
/// GitHub takes 1 MiB for all that a step writes.
static constexpr size_t SummaryLimit = 900 * 1024;

static std::string replaced(StringRef Text, StringRef Special) {
  std::string Result;
  llvm::raw_string_ostream Out(Result);
  for (char C : Text)
    if (Special.contains(C))
      Out << '%' << llvm::hexdigit(C >> 4) << llvm::hexdigit(C & 15);
    else
      Out << C;
  return Result;
}

/// Lines of a message stay lines; what else can't be printed is shown.
static std::string message(StringRef Lines) {
  std::string Result;
  for (StringRef Line : llvm::split(Lines, '\n'))
    Result += (Result.empty() ? "" : "\n") + printable(Line);
  return replaced(Result, "%\r\n");
}
static std::string property(StringRef Text) { return replaced(printable(Text), "%\r\n:,"); }

static StringRef command(Level L) { return L == Level::Proven ? "error" : L == Level::Likely ? "warning" : "notice"; }

static void annotation(raw_ostream &Out, const Reported &F) {
  std::string Text = F.Message;
  for (const Note &N : F.Notes)
    Text +=
        "\n" + printable(pathInRepository(N.Where.File.str())) + ":" + std::to_string(N.Where.Line) + ": " + N.Message;
  Out << "::" << command(F.Sure) << " file=" << property(pathInRepository(F.Primary.File.str()))
      << ",line=" << F.Primary.Line << ",col=" << F.Primary.Column << ",title=" << property(F.Check)
      << "::" << message(Text) << '\n';
}

static void gap(raw_ostream &Out, const NotAnalysed &G) {
  Out << "::warning file=" << property(pathInRepository(G.File))
      << ",title=gpu-tidy::" << message("not fully analysed: " + G.Reason) << '\n';
}

void gputidy::printWorkflowCommands(raw_ostream &Out, const Report &What, bool) {
  bool HasSummary = std::getenv("GITHUB_STEP_SUMMARY");
  size_t Left = HasSummary ? AnnotationLimit : What.Findings.size();
  std::vector<const Reported *> All = worstFirst(What);
  All.resize(std::min(Left, All.size()));
  for (const Reported *F : All)
    annotation(Out, *F);
  for (const NotAnalysed &G : What.Gaps)
    gap(Out, G);
  if (What.Findings.size() > Left)
    Out << "::notice title=gpu-tidy::" << What.Findings.size() - Left
        << " more findings are in the summary of this step\n";
}

static std::string row(const Reported &F) {
  std::string Place = pathInRepository(F.Primary.File.str()).str() + ":" + std::to_string(F.Primary.Line);
  return "| " + name(F.Sure).str() + " | " + escapeMarkdown(F.Check) + " | " + escapeMarkdown(Place) + " | " +
         escapeMarkdown(sentencesOf(F)) + " |\n";
}

std::string gputidy::stepSummary(const Report &What) {
  std::string Text = "### gpu-tidy\n\n" + escapeMarkdown(summaryLine(What)) + "\n\n";
  if (!What.Findings.empty())
    Text += "| level | check | place | finding |\n|---|---|---|---|\n";
  size_t Left = What.Findings.size();
  for (const Reported *F : worstFirst(What)) {
    std::string Row = row(*F);
    if (Text.size() + Row.size() > SummaryLimit)
      break;
    Text += Row;
    --Left;
  }
  if (Left)
    Text += "\n" + std::to_string(Left) + " more findings did not fit.\n";
  for (const NotAnalysed &G : What.Gaps)
    if (Text.size() < SummaryLimit)
      Text +=
          "\nNot fully analysed: " + escapeMarkdown(pathInRepository(G.File)) + ", " + escapeMarkdown(G.Reason) + "\n";
  return Text;
}
