//===- Arguments.h - the words of a command line
//----------------------------===//
//
// LLVM's own option library prints the options of every library that is linked,
// knows no sub-commands with values of their own kind, and ends the program on
// a mistake. This one is a table per command: the parser, `--help` and the
// shell completions read the same rows. A mistake is one sentence that names
// the nearest right word.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CLI_ARGUMENTS_H
#define GPU_TIDY_DRIVER_CLI_ARGUMENTS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gputidy::cli {

/// One option of a command, as the user sees it.
struct OptionRow {
  llvm::StringRef Name;    // without dashes
  char Letter;             // `-p`, or 0
  llvm::StringRef Value;   // how the help calls its value; empty for a switch
  llvm::StringRef Meaning; // empty: not shown in the help
};

/// What one command was given.
class Arguments {
public:
  /// Reads \p Given by the rows of \p Options. On a mistake problem() is not
  /// empty.
  Arguments(llvm::ArrayRef<OptionRow> Options, llvm::ArrayRef<const char *> Given);

  const std::string &problem() const { return Problem; }
  bool has(llvm::StringRef Name) const { return Values.count(Name.str()); }
  /// The last value given, or \p Default.
  std::string get(llvm::StringRef Name, llvm::StringRef Default = "") const;
  /// All values given, in order.
  std::vector<std::string> all(llvm::StringRef Name) const;
  /// The words that are no options.
  const std::vector<std::string> &words() const { return Words; }
  /// What follows `--`; nothing if there was none.
  const std::optional<std::vector<std::string>> &rest() const { return Rest; }

private:
  bool readOption(llvm::ArrayRef<OptionRow> Options, llvm::StringRef Word, const char *Next);
  bool fail(std::string Sentence);

  std::map<std::string, std::vector<std::string>> Values;
  std::vector<std::string> Words;
  std::optional<std::vector<std::string>> Rest;
  std::string Problem;
};

/// The word of \p Known that \p Typed was probably meant to be, or nothing.
std::string nearest(llvm::StringRef Typed, llvm::ArrayRef<std::string> Known);
/// `; did you mean 'x'?`, or nothing.
std::string suggestion(llvm::StringRef Typed, llvm::ArrayRef<std::string> Known);

} // namespace gputidy::cli

#endif
