//===- Statements.h - the statement at a place, however it is laid out ------===//
#ifndef GPU_TIDY_DRIVER_REPORT_STATEMENTS_H
#define GPU_TIDY_DRIVER_REPORT_STATEMENTS_H

#include "analysis/facts/Facts.h"
#include "driver/report/SourceLines.h"
#include <string>
#include <vector>

namespace gputidy {

/// Finds the piece of code that a place lies in, by tokens: what stands between
/// two of `;`, `{` and `}`, or the head of an `if` or a loop. Line breaks,
/// blanks and comments don't count, nor do braces around a single statement.
class Statements {
public:
  explicit Statements(SourceLines &Lines) : Lines(Lines) {}

  /// The tokens with blanks only where two words meet; empty if the source has
  /// no such place.
  std::string at(const Location &Where);

  /// Whether the line begins inside a token, a raw string for instance.
  bool insideToken(llvm::StringRef File, unsigned Line);

  struct Token {
    unsigned Offset = 0, End = 0;
    std::string Text;
    unsigned Directive = 0; // number of the preprocessor line it is in, or 0
    int Partner = -1;       // of a parenthesis
  };

private:
  const std::vector<Token> &tokens(llvm::StringRef File);

  SourceLines &Lines;
  llvm::StringMap<std::vector<Token>> Files;
};

} // namespace gputidy

#endif
