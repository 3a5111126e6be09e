//===- main.cpp - gpu-tidy
//--------------------------------------------------===//
//
// Finds the command and lets it run. The commands are in driver/cli.
//
//===----------------------------------------------------------------------===//
#include "driver/cli/Commands.h"
#include "driver/cli/Output.h"
#include "driver/report/Version.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace gputidy;
using namespace gputidy::cli;
using llvm::StringRef;

static int runCommand(const Command &Asked,
                      llvm::ArrayRef<const char *> Words) {
  auto Options = Words.take_until([](StringRef Word) { return Word == "--"; });
  if (llvm::any_of(Options,
                   [](StringRef W) { return W == "--help" || W == "-h"; })) {
    printHelp(Asked);
    return Clean;
  }
  Arguments Given(Asked.Options, Words);
  if (!Given.problem().empty())
    return refuse(Given.problem() + "; `gpu-tidy " + Asked.Name.str() +
                  " --help` lists the options");
  return Asked.Run(Given);
}

static int run(llvm::ArrayRef<const char *> Words) {
  StringRef First = Words.empty() ? StringRef() : StringRef(Words.front());
  if (First == "--version" || First == "version") {
    llvm::outs() << "gpu-tidy " << versionNumber()
                 << ", built with clang " CLANG_VERSION_STRING "\n";
    return Clean;
  }
  if (First == "--help" || First == "-h" ||
      (First == "help" && Words.size() == 1)) {
    printHelp();
    return Clean;
  }
  if (Words.empty())
    return refuse("a command is missing, for instance `gpu-tidy scan -p "
                  "build`; `gpu-tidy --help` lists them");
  bool Help = First == "help";
  StringRef Name = Help ? StringRef(Words[1]) : First;
  const Command *Asked = findCommand(Name);
  if (!Asked) {
    std::vector<std::string> Names;
    for (const Command &C : commands())
      Names.push_back(C.Name.str());
    return refuse("there is no command '" + Name.str() + "'" +
                  suggestion(Name, Names));
  }
  if (Help) {
    printHelp(*Asked);
    return Clean;
  }
  return runCommand(*Asked, Words.drop_front());
}

int main(int Count, char **Words) {
  endQuietlyOnInterrupt();
  return run(llvm::ArrayRef<const char *>(Words + 1, Words + Count));
}
