//===- Symbols.cpp - the table of interned names ---------------------------===//
//
// One table for the process. Strings are never freed: a Symbol may be held by
// facts of any unit for as long as the process lives.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Symbols.h"
#include "llvm/ADT/StringMap.h"
#include <deque>
#include <mutex>

using namespace gputidy;

namespace {
struct Table {
  std::mutex Guard;
  llvm::StringMap<uint32_t> Ids;
  std::deque<llvm::StringRef> Texts;
  Table() { Texts.push_back(""); }
};
} // namespace

static Table &table() {
  static Table *T = new Table;
  return *T;
}

Symbol::Symbol(llvm::StringRef Text) {
  if (Text.empty())
    return;
  Table &T = table();
  std::lock_guard<std::mutex> Lock(T.Guard);
  auto [It, New] = T.Ids.try_emplace(Text, T.Texts.size());
  if (New)
    T.Texts.push_back(It->getKey());
  Id = It->second;
}

llvm::StringRef Symbol::str() const {
  if (!Id)
    return "";
  Table &T = table();
  std::lock_guard<std::mutex> Lock(T.Guard);
  return T.Texts[Id];
}
