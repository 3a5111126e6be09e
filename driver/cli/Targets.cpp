//===- Targets.cpp - where the reports of a run go --------------------------===//
#include "driver/cli/Targets.h"
#include "driver/cli/Output.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"

using namespace gputidy;
using namespace gputidy::cli;
using llvm::StringRef;

std::string Targets::add(StringRef Asked, StringRef Output) {
  auto [Name, File] = Asked.split('=');
  const Format *As = findFormat(Name);
  if (!As)
    return "there is no format '" + Name.str() + "'; the formats are " + formatNames();
  if (Asked.contains('=') && File.empty())
    return "a file is missing in '-f " + Asked.str() + "'; write -f " + Name.str() + "=FILE";
  std::string To = File.empty() ? Output.str() : File.str();
  for (const Target &T : All)
    if (T.File == To)
      return "two reports go to " + (To.empty() || To == "-" ? "standard output" : "'" + To + "'") + "; write -f " +
             Name.str() + "=FILE for one of them";
  All.push_back({As, To});
  return "";
}

std::string Targets::read(const Arguments &Given) {
  std::string Output = Given.get("output");
  std::vector<std::string> Formats = Given.all("format");
  if (Formats.empty())
    Formats.push_back("text");
  for (const std::string &Asked : Formats) {
    std::string Wrong = add(Asked, Output);
    if (!Wrong.empty())
      return Wrong;
  }
  if (!Output.empty() && llvm::none_of(All, [&](const Target &T) { return T.File == Output; }))
    return "-o names '" + Output + "', but each format has a file of its own";
  Table = Given.has("statistics");
  if (Table && llvm::none_of(All, [](const Target &T) { return T.As->Name == "text"; }))
    return "--statistics changes the text report; add -f text, or read the counts in the JSON report";
  Color = Given.has("color") || (Output.empty() && llvm::sys::Process::StandardOutHasColors());
  return "";
}

/// GitHub names the file in which a step collects its summary.
static std::string writeStepSummary(const Report &What) {
  auto File = llvm::sys::Process::GetEnv("GITHUB_STEP_SUMMARY");
  return File && !File->empty() ? appendOutput(*File, stepSummary(What)) : "";
}

std::string Targets::write(const Report &What) const {
  for (const Target &T : All) {
    bool AsTable = Table && T.As->Name == "text";
    std::string Failed = writeOutput(
        T.File, [&](llvm::raw_ostream &Out) { AsTable ? printStatistics(Out, What) : T.As->Print(Out, What, Color); });
    if (Failed.empty() && T.As->Name == "github")
      Failed = writeStepSummary(What);
    if (!Failed.empty())
      return Failed;
  }
  return "";
}
