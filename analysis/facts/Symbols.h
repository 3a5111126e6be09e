//===- Symbols.h - interned names ------------------------------------------===//
//
// Names (fields, globals, functions, files, families) appear many times in the
// facts of a program. A Symbol is the small number of an interned string; it is
// valid for the life of the process and equal exactly when the strings are.
// Facts that leave the process (Serialize.h) carry the strings.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FACTS_SYMBOLS_H
#define GPU_TIDY_ANALYSIS_FACTS_SYMBOLS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace gputidy {

class Symbol {
public:
  Symbol() = default;
  /// Interns \p Text; safe to call from several threads.
  explicit Symbol(llvm::StringRef Text);
  /// The interned text; lives as long as the process.
  llvm::StringRef str() const;
  bool empty() const { return Id == 0; }
  uint32_t id() const { return Id; }
  friend bool operator==(Symbol A, Symbol B) { return A.Id == B.Id; }
  friend bool operator!=(Symbol A, Symbol B) { return A.Id != B.Id; }
  friend bool operator<(Symbol A, Symbol B) { return A.Id < B.Id; }

private:
  uint32_t Id = 0;
};

} // namespace gputidy

#endif
