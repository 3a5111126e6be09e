//===- Commands.h - the commands of gpu-tidy
//--------------------------------===//
//
// The table in Commands.cpp is the only list: main, `--help` and the shell
// completions read it. Each command is one function that returns the exit
// status:
//
//     0  nothing was found          1  there are findings
//     2  a mistake in the command line or in a configuration file
//     3  some file could not be analysed; this is never called clean, so it
//     goes
//        before 1, and --allow-parse-errors takes it back
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CLI_COMMANDS_H
#define GPU_TIDY_DRIVER_CLI_COMMANDS_H

#include "driver/cli/Arguments.h"

namespace gputidy::cli {

enum ExitStatus { Clean = 0, HasFindings = 1, UsageError = 2, Unread = 3 };

struct Command {
  llvm::StringRef Name;
  llvm::StringRef Operands; // how the help writes what follows the options
  llvm::StringRef Summary;  // one line
  llvm::StringRef Details;  // paragraphs of `gpu-tidy NAME --help`
  llvm::ArrayRef<OptionRow> Options;
  int (*Run)(const Arguments &Given);
};

llvm::ArrayRef<Command> commands();
const Command *findCommand(llvm::StringRef Name);
void printHelp();
void printHelp(const Command &Of);

/// Prints `gpu-tidy: SENTENCE` on stderr. \returns UsageError.
int refuse(llvm::StringRef Sentence);
/// Prints `gpu-tidy: SENTENCE` on stderr.
void remark(llvm::StringRef Sentence);

// Analyze.cpp
int runScan(const Arguments &Given);
int runCheck(const Arguments &Given);
int runBaseline(const Arguments &Given);
int runDebugFacts(const Arguments &Given);
// Hook.cpp
int runHook(const Arguments &Given);
// Inform.cpp
int runExplain(const Arguments &Given);
int runRules(const Arguments &Given);
int runCompletion(const Arguments &Given);
int runVersion(const Arguments &Given);
// Database.cpp
int runCompdb(const Arguments &Given);
int runDoctor(const Arguments &Given);

} // namespace gputidy::cli

#endif
