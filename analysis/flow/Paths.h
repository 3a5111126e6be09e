//===- Paths.h - places seen from two sides ---------------------------------===//
//
// Pure operations on access paths: resolving what a local pointer visibly points
// to, and translating places between a call and its callee.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FLOW_PATHS_H
#define GPU_TIDY_ANALYSIS_FLOW_PATHS_H

#include "analysis/facts/Facts.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <map>
#include <optional>

namespace gputidy {

/// True if some step of P stands for one of several elements.
bool isWeak(const Place &P);
/// A is B, or they may name the same element (`[]` against `[3]` or `*`).
bool overlaps(const Place &A, const Place &B);
/// Prefix relation up to elements; Suffix receives the rest of Inner.
bool reaches(const Place &Outer, const Place &Inner, std::vector<Symbol> &Suffix);
Place extended(Place P, const std::vector<Symbol> &Suffix);
/// Is there a path from event From to event To on which no event between them Stops?
bool runsAfter(const FunctionFacts &F, uint32_t From, uint32_t To, llvm::function_ref<bool(uint32_t)> Stops);
/// Can the event run again in the same call of its function?
bool inLoop(const FunctionFacts &F, uint32_t Event);
std::string describe(const Place &P, const FunctionFacts &In);

/// What pointers of one function visibly point to: `pp = &d` lets `*pp` be `d`.
class Bindings {
public:
  explicit Bindings(const FunctionFacts &F) { learn(F); }
  void learn(const FunctionFacts &F);
  void bind(const Place &Pointer, const Place &Target);
  Place resolve(Place P) const;
  void resolve(Value &V) const;
  /// The place that P was copied from, where both are assigned once.
  Place canonical(Place P) const;
  /// Carries what arguments point to into what a known callee stores them in.
  void learnCall(const Event &Call, const FunctionFacts &Callee);
  /// Calls Visit with each pointer below From whose target holds P, and the rest.
  void pointersTo(const Place &P, const Place &From,
                  llvm::function_ref<void(const Place &Pointer, const std::vector<Symbol> &Rest)> Visit) const;
  /// Rewrites every place of the function.
  void apply(FunctionFacts &F) const;

private:
  void propagate(const Place &To, const Place &From);
  void noteCopy(const Place &To, const Place &From);
  void copyInside(const Place &To, const Place &From);
  std::map<Place, std::optional<Place>> Targets; // nullopt: several
  std::map<Place, std::optional<Place>> Copies;  // what was assigned; nullopt: several
};

/// The callee's names for what a place of the caller is, at one call.
struct CallView {
  const Event &Call;
  const FunctionFacts &Callee;
  const Bindings *Known = nullptr; // of the caller
  /// Appends the callee's names for caller place P; ByReference says whether the
  /// callee can change P itself.
  void inward(const Place &P, std::vector<std::pair<Place, bool>> &Out) const;
  /// The caller's name for a callee place; invalid if it ends with the call.
  Place outward(const Place &P) const;
  /// The caller's name for what a callee's value is; none if it has no name.
  Value outwardValue(const Value &V) const;

private:
  Place outwardOfParameter(const Place &P) const;
  void inwardThroughPointers(const Place &P, std::vector<std::pair<Place, bool>> &Out) const;
};

} // namespace gputidy

#endif
