//===- Git.h - asking git about a work tree
//---------------------------------===//
//
// git is run as a program with a list of words, never through a shell, and with
// the options that make its output the same whatever the user has configured.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CHANGES_GIT_H
#define GPU_TIDY_DRIVER_CHANGES_GIT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace gputidy::changes {

class Git {
public:
  /// The work tree that \p Directory lies in; nothing, with a sentence in
  /// \p Problem, if there is none or git is not installed.
  static std::optional<Git> around(llvm::StringRef Directory, std::string &Problem);

  /// The real path of the work tree's root.
  const std::string &top() const { return Top; }
  /// The real path of \p Name, which is relative to the root.
  std::string below(llvm::StringRef Name) const;

  /// What `git WORDS` prints when it reads \p Input; nothing, with what git said
  /// in \p Problem, if its status is not 0.
  std::optional<std::string> run(llvm::ArrayRef<llvm::StringRef> Words, std::string &Problem,
                                 llvm::StringRef Input = "") const;

  /// The words of a `git diff` whose output ChangedLines reads.
  static std::vector<llvm::StringRef> diffWords();
  /// The names in the output of a command with `-z`.
  static std::vector<std::string> names(llvm::StringRef Output);

private:
  Git(std::string Program, std::string Top) : Program(std::move(Program)), Top(std::move(Top)) {}
  std::string Program, Top;
};

} // namespace gputidy::changes

#endif
