//===- Output.h - writing what was asked for, whole or not at all
//-----------===//
#ifndef GPU_TIDY_DRIVER_CLI_OUTPUT_H
#define GPU_TIDY_DRIVER_CLI_OUTPUT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <functional>
#include <string>

namespace gputidy::cli {

/// Calls \p Write with a stream to \p Path, standard output if that is empty or
/// `-`. A file is written under another name and moved into place. \returns a
/// sentence if that failed.
std::string writeOutput(llvm::StringRef Path, const std::function<void(llvm::raw_ostream &)> &Write);

/// Adds \p Text to the end of the file. \returns a sentence if that failed.
std::string appendOutput(llvm::StringRef Path, llvm::StringRef Text);

/// Replaces the text of a file that is there, and keeps its permissions; behind a
/// link it is the file that changes. \returns a sentence if that failed.
std::string replaceFile(llvm::StringRef Path, llvm::StringRef Text);

/// Ctrl-C ends the program with status 130 and leaves no half-written file.
void endQuietlyOnInterrupt();

} // namespace gputidy::cli

#endif
