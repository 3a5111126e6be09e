//===- call-in-callback.cpp -------------------------------------------------===//
//
// A host function that the stream runs after a copy frees the staging buffer of
// that copy. The runtime forbids its own functions there: the call fails and the
// memory stays, or stream and callback wait for each other.
//
// Reported: a call of the device library, a launch or the end of an owner, in the
// callback or in a function that it calls. Silent: work that the callback gives to
// another thread, flags and condition variables.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

namespace {
class CallInCallback : public Check {
  void examine(const FunctionFacts &F) override {
    for (const Event &E : F.Events)
      if (E.Kind == EventKind::Callback)
        for (Symbol Runs : functionsOf(F, E.Src))
          if (const Step *At = program().reach(Runs, isForbidden))
            report(F, E, At);
  }

  static bool isForbidden(const Event &E) {
    if (E.Kind == EventKind::Api || (E.Kind == EventKind::Async && E.has(EF_Kernel)))
      return true;
    return E.Kind == EventKind::Free && llvm::any_of(E.Families, isGpuFamily);
  }

  /// The functions that the value may stand for: itself, or what was stored there.
  static std::vector<Symbol> functionsOf(const FunctionFacts &F, const Value &V) {
    if (V.K == Value::Address && V.P.Base == Root::Global && V.P.Steps.empty())
      return {V.P.Name};
    std::vector<Symbol> All;
    for (const Event &E : F.Events) {
      bool Function = E.Src.K == Value::Address && E.Src.P.Base == Root::Global && E.Src.P.Steps.empty();
      if (V.K == Value::Stored && Function && E.Dst.isPlace() && E.Dst.P == V.P)
        All.push_back(E.Src.P.Name);
    }
    return All;
  }

  void report(const FunctionFacts &F, const Event &Registered, const Step *At) {
    std::string Name = At->Name.empty() ? "the device library" : quoted(At->Name.str());
    // The end of an owner is what a person can change, not its destructor.
    const Step *Owner = first(At, StepKind::OwnerEnded);
    Report(*this, &F, Level::Proven, Owner ? Owner->Where : At->Where,
           Name + " is called in a stream callback, where the runtime forbids it")
        .note(Registered.Where, "the stream runs the callback from here on")
        .path(At)
        .fix("signal a thread of your own, and let it make the call");
  }
};
} // namespace

GPU_TIDY_CHECK(CallInCallback)
