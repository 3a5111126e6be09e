//===- Inform.cpp - explain, rules, completion
//------------------------------===//
//
// All of it comes from Checks.def, the checks' own options and the pages in
// docs/checks, which are embedded in the program.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "driver/cli/Commands.h"
#include "driver/cli/Output.h"
#include "driver/report/Pages.h"
#include "driver/report/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

using namespace gputidy;
using namespace gputidy::cli;
using llvm::StringRef;

static std::vector<std::string> checkNames() {
  std::vector<std::string> Names;
  for (const CheckInfo &I : allChecks())
    Names.push_back(I.Name);
  return Names;
}

int gputidy::cli::runExplain(const Arguments &Given) {
  if (Given.words().size() != 1)
    return refuse("explain needs the name of one check; `gpu-tidy rules` lists them");
  StringRef Name = Given.words().front();
  for (const CheckInfo &I : allChecks()) {
    if (Name != I.Name && "gpu-" + Name.str() != I.Name)
      continue;
    std::string Failed = writeOutput("", [&](llvm::raw_ostream &Out) { Out << pageOf(I); });
    return Failed.empty() ? Clean : refuse(Failed);
  }
  return refuse("there is no check '" + Name.str() + "'" + suggestion(Name, checkNames()));
}

static void rulesAsJson(llvm::raw_ostream &Stream) {
  llvm::json::OStream Out(Stream, 2);
  Out.array([&] {
    for (const CheckInfo &I : allChecks())
      Out.object([&] {
        Out.attribute("name", I.Name);
        Out.attribute("since", I.Since);
        Out.attribute("summary", I.Summary);
        Out.attributeArray("options", [&] {
          for (const OptionInfo &O : optionsOf(I))
            Out.object([&] {
              Out.attribute("name", O.Name);
              Out.attribute("default", O.Default);
              Out.attribute("meaning", O.Meaning);
            });
        });
      });
  });
  Stream << '\n';
}

static void rulesAsText(llvm::raw_ostream &Out) {
  size_t Width = 0;
  for (const CheckInfo &I : allChecks())
    Width = std::max(Width, StringRef(I.Name).size());
  for (const CheckInfo &I : allChecks())
    Out << llvm::left_justify(I.Name, Width + 2) << I.Summary << '\n';
}

int gputidy::cli::runRules(const Arguments &Given) {
  std::string Format = Given.get("format", "text");
  if (Format != "text" && Format != "json")
    return refuse("there is no format '" + Format + "'; the formats are text and json");
  std::string Failed =
      writeOutput("", [&](llvm::raw_ostream &Out) { Format == "json" ? rulesAsJson(Out) : rulesAsText(Out); });
  return Failed.empty() ? Clean : refuse(Failed);
}

static std::string commandNames() {
  std::string Names;
  for (const Command &C : commands())
    Names += (Names.empty() ? "" : " ") + C.Name.str();
  return Names;
}

static std::string optionNames(const Command &Of) {
  std::string Names = "--help";
  for (const OptionRow &O : Of.Options)
    if (!O.Meaning.empty())
      Names += (O.Name.size() > 1 ? " --" : " -") + O.Name.str();
  return Names;
}

static void completeBash(llvm::raw_ostream &Out) {
  Out << "_gpu_tidy() {\n  local word=${COMP_WORDS[COMP_CWORD]} words=\n"
         "  if [ \"$COMP_CWORD\" = 1 ]; then words='"
      << commandNames() << " --help --version'; else\n    case ${COMP_WORDS[1]} in\n";
  for (const Command &C : commands())
    Out << "    " << C.Name << ") words='" << optionNames(C) << "' ;;\n";
  Out << "    esac\n    case ${COMP_WORDS[1]} in explain) words+=' " << llvm::join(checkNames(), " ")
      << "' ;; completion) words+=' bash zsh fish' ;; esac\n  fi\n"
         "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
         "  [ \"$COMP_CWORD\" = 1 ] || COMPREPLY+=($(compgen -f -- "
         "\"$word\"))\n}\n"
         "complete -o filenames -F _gpu_tidy gpu-tidy\n";
}

/// zsh runs bash's completions.
static void completeZsh(llvm::raw_ostream &Out) {
  Out << "#compdef gpu-tidy\nautoload -U +X bashcompinit && bashcompinit\n";
  completeBash(Out);
}

static std::string quotedForFish(StringRef Text) {
  std::string Result = "'";
  for (char C : Text)
    Result += C == '\'' || C == '\\' ? std::string("\\") + C : std::string(1, C);
  return Result + "'";
}

static void completeFish(llvm::raw_ostream &Out) {
  for (const Command &C : commands()) {
    Out << "complete -c gpu-tidy -n __fish_use_subcommand -f -a " << C.Name << " -d " << quotedForFish(C.Summary)
        << '\n';
    for (const OptionRow &O : C.Options)
      if (!O.Meaning.empty())
        Out << "complete -c gpu-tidy -n '__fish_seen_subcommand_from " << C.Name << "' "
            << (O.Name.size() > 1 ? "-l " : "-s ") << O.Name << (O.Value.empty() ? "" : " -r") << " -d "
            << quotedForFish(O.Meaning) << '\n';
  }
  Out << "complete -c gpu-tidy -n '__fish_seen_subcommand_from explain' -f -a "
      << quotedForFish(llvm::join(checkNames(), " ")) << '\n';
}

int gputidy::cli::runCompletion(const Arguments &Given) {
  StringRef Shell = Given.words().empty() ? StringRef() : StringRef(Given.words().front());
  if (Shell != "bash" && Shell != "zsh" && Shell != "fish")
    return refuse("completion needs the name of a shell: bash, zsh or fish");
  std::string Failed = writeOutput("", [&](llvm::raw_ostream &Out) {
    Shell == "bash" ? completeBash(Out) : Shell == "zsh" ? completeZsh(Out) : completeFish(Out);
  });
  return Failed.empty() ? Clean : refuse(Failed);
}
