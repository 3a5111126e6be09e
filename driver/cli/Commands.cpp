//===- Commands.cpp - the commands of gpu-tidy
//------------------------------===//
//
// The table and what is printed of it.
//
//===----------------------------------------------------------------------===//
#include "driver/cli/Commands.h"
#include "driver/report/Printable.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace gputidy::cli;
using llvm::outs;
using llvm::StringRef;

static const OptionRow AnalysisOptions[] = {
    {"p", 'p', "DIR",
     "the compile database, or a directory that has one; found upwards if not "
     "given"},
    {"checks", 0, "GLOBS",
     "which checks run: gpu-view-in-*, or -gpu-host-access for all but "
     "one"},
    {"levels", 0, "LEVELS",
     "which levels are reported, of proven,likely,possible "
     "[proven,likely]"},
    {"format", 'f', "FORMAT",
     "text, json, sarif, github, gitlab or junit [text]; sarif=FILE writes FILE and may be repeated"},
    {"output", 'o', "FILE", "write the findings to FILE, whole or not at all"},
    {"statistics", 0, "", "count the findings by check instead of printing them"},
    {"baseline", 0, "FILE", "report only findings that FILE does not list"},
    {"add-nolint", 0, "", "silence the findings with comments in the sources"},
    {"reason", 0, "TEXT", "what these comments say"},
    {"option", 0, "CHECK.NAME=VALUE", "set an option of a check, as .clang-tidy can"},
    {"toolkit", 0, "none|DIR", "the CUDA or ROCm toolkit; none uses the stand-in headers"},
    {"allow-parse-errors", 0, "", "files with parse errors don't make the status 3"},
    {"color", 0, "", "color the text though it goes to no terminal"},
    {"jobs", 'j', "N", "read N files at a time [one per core]"},
    {"quiet", 'q', "", "print findings only, no remarks and no counts"},
    {"changed-since", 0, "REV", "report only what touches lines changed since REV, read only what they reach"},
    {"reload", 0, "", ""},
    {"timing", 0, "", ""},
};
static const OptionRow BaselineOptions[] = {
    {"p", 'p', "DIR", "the compile database, or a directory that has one"},
    {"output", 'o', "FILE", "write FILE; - is standard output [gpu-tidy-baseline.json]"},
    {"checks", 0, "GLOBS", "which checks run"},
    {"levels", 0, "LEVELS", "which levels are accepted [proven,likely]"},
    {"option", 0, "CHECK.NAME=VALUE", "set an option of a check, as .clang-tidy can"},
    {"toolkit", 0, "none|DIR", "the CUDA or ROCm toolkit; none uses the stand-in headers"},
    {"allow-parse-errors", 0, "", "files with parse errors don't make the status 3"},
    {"jobs", 'j', "N", "read N files at a time [one per core]"},
    {"quiet", 'q', "", "no remarks and no counts"},
    {"reload", 0, "", ""},
};
static const OptionRow HookOptions[] = {
    {"p", 'p', "DIR", "the compile database, or a directory that has one; found from each file upwards if not given"},
    {"budget", 0, "SECONDS", "stop reading then and say what is left; 0 is no limit [10]"},
    {"require-db", 0, "", "no compile database makes the status 3"},
    {"checks", 0, "GLOBS", "which checks run"},
    {"levels", 0, "LEVELS", "which levels are reported [proven,likely]"},
    {"format", 'f', "FORMAT",
     "text, json, sarif, github, gitlab or junit [text]; sarif=FILE writes FILE and may be repeated"},
    {"baseline", 0, "FILE", "report only findings that FILE does not list"},
    {"output", 'o', "FILE", "write the findings to FILE, whole or not at all"},
    {"option", 0, "CHECK.NAME=VALUE", "set an option of a check, as .clang-tidy can"},
    {"toolkit", 0, "none|DIR", "the CUDA or ROCm toolkit; none uses the stand-in headers"},
    {"allow-parse-errors", 0, "", "files with parse errors don't make the status 3"},
    {"color", 0, "", "color the text though it goes to no terminal"},
    {"jobs", 'j', "N", "read N files at a time [one per core]"},
    {"quiet", 'q', "", "print no remarks and no counts"},
};
static const OptionRow FactOptions[] = {{"p", 'p', "DIR", "the compile database, or a directory that has one"},
                                        {"function", 0, "NAME", "only functions called NAME: f, C::f or ns::C::f"},
                                        {"toolkit", 0, "none|DIR", "the toolkit; none uses the stand-in headers"},
                                        {"reload", 0, "", ""}};
static const OptionRow RulesOptions[] = {{"format", 'f', "FORMAT", "text or json [text]"}};
static const OptionRow CompdbOptions[] = {
    {"p", 'p', "DIR", "the build's compile database, or a directory that has one"},
    {"output", 'o', "DIR", "the directory to write compile_commands.json to"},
    {"toolkit", 0, "none|DIR", "the toolkit; none uses the stand-in headers"},
    {"verbose", 'v', "", "list the flags that were left out"}};
static const OptionRow DoctorOptions[] = {
    {"p", 'p', "DIR", "the build's compile database, or a directory that has one"},
    {"toolkit", 0, "none|DIR", "the toolkit; none uses the stand-in headers"}};

static constexpr StringRef ScanDetails = "Reads every source of the compile database, links what it learned and "
                                         "reports\n"
                                         "the findings of the whole program. FILES (paths, directories, patterns "
                                         "with *)\n"
                                         "restrict it to a part. Commands of nvcc, hipcc and others are understood.";
static constexpr StringRef CheckDetails = "Checks single files. Their commands come from the compile database near "
                                          "the\n"
                                          "first file, or are what follows `--`: flags, or a compiler and its flags.";
static constexpr StringRef HookDetails =
    "For git's pre-commit hook. Reports the findings with a step on a staged line, in\n"
    "the contents that are staged. FILES restrict it; of one that the commit does not\n"
    "touch all lines count. A header is read in the cheapest source that includes it.\n"
    "Nothing is printed if nothing was found.";

static constexpr StringRef BaselineDetails = "Writes the findings that there are to a file, for `gpu-tidy scan "
                                             "--baseline=FILE`, which\n"
                                             "reports others only. The file is meant to be committed: its lines keep "
                                             "their order\n"
                                             "and their text when code moves.";

static const Command Table[] = {
    {"scan", "[FILES]", "check all sources of a compile database", ScanDetails, AnalysisOptions, runScan},
    {"check", "FILES [-- FLAGS]", "check single files", CheckDetails, AnalysisOptions, runCheck},
    {"baseline", "[FILES]", "accept the findings that there are", BaselineDetails, BaselineOptions, runBaseline},
    {"hook", "[FILES]", "check what is about to be committed", HookDetails, HookOptions, runHook},
    {"explain", "CHECK", "print the page of a check", "", {}, runExplain},
    {"rules", "", "list the checks", "", RulesOptions, runRules},
    {"compdb", "", "write the database so that clang's own tools understand it", "", CompdbOptions, runCompdb},
    {"doctor", "[FILE]", "say why a project does not parse", "", DoctorOptions, runDoctor},
    {"completion", "bash|zsh|fish", "print completions for a shell", "", {}, runCompletion},
    {"debug-facts", "FILE [-- FLAGS]", "print what the analysis sees in a file", "", FactOptions, runDebugFacts},
};

llvm::ArrayRef<Command> gputidy::cli::commands() { return Table; }

const Command *gputidy::cli::findCommand(StringRef Name) {
  const auto *It = llvm::find_if(Table, [&](const Command &C) { return C.Name == Name; });
  return It == std::end(Table) ? nullptr : It;
}

void gputidy::cli::remark(StringRef Sentence) { llvm::errs() << "gpu-tidy: " << printable(Sentence) << '\n'; }

int gputidy::cli::refuse(StringRef Sentence) {
  remark(Sentence);
  return UsageError;
}

static void row(StringRef Left, StringRef Right, unsigned Width) {
  outs() << "  " << Left;
  if (Left.size() + 1 > Width)
    outs() << "\n  " << std::string(Width, ' ');
  else
    outs().indent(Width - Left.size());
  outs() << Right << '\n';
}

void gputidy::cli::printHelp() {
  outs() << "Finds mistakes in the host code of CUDA and HIP programs: views "
            "that outlive\n"
            "their memory, owners that are copied, buffers that are reused too "
            "early.\n\n"
            "usage: gpu-tidy COMMAND [options]\n\n";
  for (const Command &C : Table)
    row(C.Name, C.Summary, 14);
  outs() << "\n  gpu-tidy scan -p build           check a project after its "
            "build was configured\n"
            "  gpu-tidy check a.cu -- -Iinc     check one file\n"
            "  gpu-tidy COMMAND --help          the options of a command\n"
            "  gpu-tidy --version\n\n"
            "exit status: 0 clean, 1 findings, 2 a mistake in the command line "
            "or the\n"
            "configuration, 3 some file could not be analysed.\n";
}

void gputidy::cli::printHelp(const Command &Of) {
  outs() << "gpu-tidy " << Of.Name << " - " << Of.Summary << "\n\nusage: gpu-tidy " << Of.Name
         << (Of.Options.empty() ? "" : " [options]") << (Of.Operands.empty() ? "" : " ") << Of.Operands << '\n';
  if (!Of.Details.empty())
    outs() << '\n' << Of.Details << '\n';
  if (!Of.Options.empty())
    outs() << '\n';
  for (const OptionRow &O : Of.Options) {
    if (O.Meaning.empty())
      continue;
    std::string Left = O.Letter ? std::string("-") + O.Letter : "  ";
    if (O.Name.size() > 1)
      Left += (O.Letter ? ", --" : "  --") + O.Name.str();
    if (!O.Value.empty())
      Left += (O.Name.size() > 1 ? "=" : " ") + O.Value.str();
    row(Left, O.Meaning, 28);
  }
}
