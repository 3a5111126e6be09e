//===- Levels.cpp - which levels of findings are reported
//-------------------===//
#include "checks/Levels.h"
#include "llvm/ADT/SmallVector.h"

using namespace gputidy;
using llvm::StringRef;

std::optional<LevelSet> LevelSet::parse(StringRef Text, std::string &Wrong) {
  LevelSet Set;
  llvm::SmallVector<StringRef, 4> Words;
  Text.split(Words, ',', -1, false);
  for (StringRef Word : Words) {
    bool Known = false;
    for (Level L : {Level::Possible, Level::Likely, Level::Proven})
      if (Word.trim() == name(L)) {
        Set.Bits |= 1u << unsigned(L);
        Known = true;
      }
    if (!Known) {
      Wrong = Word.trim().str();
      return std::nullopt;
    }
  }
  return Set;
}
