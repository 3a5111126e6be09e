//===- Finding.h - what a check found, as a value ---------------------------===//
//
// Text, JSON and editor output are derived from this value, each in one place.
// Two findings of one defect have the same Defect key; the arbiter keeps one.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_CHECKS_FINDING_H
#define GPU_TIDY_CHECKS_FINDING_H

#include "analysis/facts/Facts.h"

namespace gputidy {

enum class Level : uint8_t { Possible, Likely, Proven };
llvm::StringRef name(Level L);

struct Note {
  Location Where;
  std::string Message;
};

struct Finding {
  std::string Check; // gpu-…
  unsigned Rank = 0;
  Level Sure = Level::Likely;
  Location Primary;
  std::string Message;     // one lower-case clause
  std::vector<Note> Notes; // in source order, the last says what to do
  std::string Function;
  std::string Defect;
};

/// Keeps one finding per defect, by rank, then by level, in order of place.
std::vector<Finding> arbitrate(std::vector<Finding> All);

} // namespace gputidy

#endif
