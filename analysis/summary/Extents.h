//===- Extents.h - how many bytes a pointer leads to -------------------------===//
//
// Asks where a pointer comes from: a place that is written once, in a function or
// in what it calls, has the length that this one allocation or view was given.
// What is written twice, or by somebody unknown, has none.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_SUMMARY_EXTENTS_H
#define GPU_TIDY_ANALYSIS_SUMMARY_EXTENTS_H

#include "analysis/summary/Program.h"
#include "llvm/ADT/ArrayRef.h"

namespace gputidy {

/// What a pointer leads to, in terms of the function that has it.
struct Extent {
  Amount Bytes;
  Location Where; // of the allocation, the view or the array
  Symbol Family;  // of an allocation; empty for views and arrays
  bool View = false;
  bool Rows = false; // the rows lie further apart than they are long
};

/// So many bytes from a pointer on are viewed or copied.
struct Demand {
  const Event *By = nullptr; // of the function asked about
  Value Pointer;
  Amount Bytes;
  Location Inside; // where a callee does it; invalid if the function does it itself
  bool Copies = false, Wraps = false;
};

class Extents {
public:
  explicit Extents(Program &P) : P(P) {}
  std::optional<Extent> of(const FunctionFacts &F, const Value &Pointer) { return of(F, Pointer, 0); }
  const std::vector<Demand> &demands(const FunctionFacts &F);

private:
  std::optional<Extent> of(const FunctionFacts &F, const Value &Pointer, unsigned Depth);
  std::optional<Extent> ofArray(const FunctionFacts &F, const Place &At);
  std::optional<Extent> ofWriter(const FunctionFacts &F, const Event &E, const Place &At, unsigned Depth);
  std::optional<Extent> ofCall(const FunctionFacts &F, const Event &E, const Place &At, unsigned Depth);
  void addDemand(const FunctionFacts &F, const Event &E, std::vector<Demand> &To);
  void addCallDemands(const FunctionFacts &F, const Event &E, std::vector<Demand> &To);
  bool holds(const FunctionFacts &F, const Amount &A);
  bool writes(const FunctionFacts &F, const Event &E, const Place &At, unsigned Depth);
  bool givesNothing(const FunctionFacts &F, const Event &E, const Place &At);
  bool writesAny(const FunctionFacts &F, const Place &At);
  std::optional<Extent> ofMember(const FunctionFacts &F, const Place &At, unsigned Depth);
  std::optional<Place> memberWith(const FunctionFacts &Constructor, const Place &What,
                                  llvm::ArrayRef<const FunctionFacts *> Methods);
  const Event *onlyWriter(const FunctionFacts &F, const Place &At);

  Program &P;
  std::map<Symbol, std::vector<Demand>> Known;
  unsigned Depth = 0;
};

} // namespace gputidy

#endif
