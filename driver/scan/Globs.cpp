//===- Globs.cpp - lists of check names with wildcards
//----------------------===//
//
// `*` is the only wildcard, as in clang-tidy; other characters mean themselves.
//
//===----------------------------------------------------------------------===//
#include "driver/scan/Globs.h"

using namespace gputidy;
using llvm::StringRef;

void GlobList::add(StringRef Text) {
  while (!Text.empty()) {
    size_t End = Text.find_first_of(",\n");
    StringRef Word = Text.take_front(End).trim();
    Text = End == StringRef::npos ? StringRef() : Text.drop_front(End + 1);
    Entry E;
    E.Add = !Word.consume_front("-");
    E.Pattern = Word.trim().str();
    if (!E.Pattern.empty())
      Entries.push_back(std::move(E));
  }
}

/// The classic two-pointer match: on a mismatch the last star takes one more.
bool GlobList::Entry::matches(StringRef Name) const {
  size_t P = 0, N = 0, Star = StringRef::npos, Taken = 0;
  while (N < Name.size()) {
    if (P < Pattern.size() && Pattern[P] == '*') {
      Star = P++;
      Taken = N;
    } else if (P < Pattern.size() && Pattern[P] == Name[N]) {
      ++P;
      ++N;
    } else if (Star != StringRef::npos) {
      P = Star + 1;
      N = ++Taken;
    } else {
      return false;
    }
  }
  while (P < Pattern.size() && Pattern[P] == '*')
    ++P;
  return P == Pattern.size();
}

bool GlobList::contains(StringRef Name, bool Otherwise) const {
  for (auto It = Entries.rbegin(); It != Entries.rend(); ++It)
    if (It->matches(Name))
      return It->Add;
  return Otherwise;
}
