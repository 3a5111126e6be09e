//===- view-in-closure.cpp --------------------------------------------------===//
//
// A trainer keeps "what to do after the step" as std::function. One of them
// captures a span of a gradient buffer whose owner is a local of the function
// that made it: when the callback runs, the kernel it launches writes into memory
// that belongs to somebody else by now.
//
//     std::function<void()> later(size_t n) {
//       auto owner = make_device<float>(n);
//       return [w = std::span(owner.get(), n)] { scale<<<4, 256>>>(w.data()); };
//     }
//
// Reported: a closure that outlives its function holds a handle, and the memory
// ends (proven) or the closure is all that is left of it (a leak). Silent: the
// closure owns the memory or frees it, is called or joined before the end.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class ViewInClosure : public Check {
  void examine(const Story &S) override {
    for (const Stray &Found : escapes().strays(S))
      if (Found.Kept.By == Keeper::Closure && concerns(S))
        report(S, Found);
    for (const Observation &O : S.Result.Observations)
      if (O.What == Notice::OwnerCycle)
        Report(*this, S.Function, Level::Proven, captureOf(O),
               "closure is kept by the object that it owns, so that neither is ever freed")
            .path(O.Cause)
            .fix("capture a weak_ptr or a plain reference in a closure that the object itself keeps");
  }

  static Location captureOf(const Observation &O) {
    const Step *Capture = first(O.Cause, StepKind::Captured);
    return Capture ? Capture->Where : O.Primary;
  }

  /// A reference to a plain local is the business of other tools, unless the
  /// local holds GPU memory.
  bool concerns(const Story &S) {
    if (S.Of.Is == Subject::Allocation)
      return S.Of.isGpu();
    if (S.Of.Is != Subject::Variable)
      return false;
    return program().holdsMemory(*S.Function, S.Of.Object);
  }

  void examine(const RecordInfo &R, const Unit &In) override {
    for (const MemberStray &Found : escapes().memberStrays(R))
      if (Found.Kept.By == Keeper::Closure)
        Report(*this, Found.In, Level::Likely, Found.Kept.Store ? Found.Kept.Store->Where : Found.In->Where,
               "closure keeps a view of member " + quoted(Found.Member) + ", which the destructor frees")
            .path(Found.End)
            .fix("take the view out again in the destructor, or let it share ownership");
  }

  void report(const Story &S, const Stray &Found) {
    const Escape &E = Found.Kept;
    Location Where = E.Store ? E.Store->Where : Found.Exit;
    Level Sure = E.Conventional ? Level::Likely : Level::Proven;
    std::string Name = E.Store ? E.Store->Name.str().str() : "";
    if (S.Of.Is == Subject::Variable)
      Report(*this, S.Function, Sure, Where,
             "closure takes the address of local " + quoted(S.Of.Name.str()) + " and outlives it")
          .path(Found.End)
          .fix("capture an owner by value, or keep the closure no longer than " + quoted(S.Of.Name.str()));
    else if (Found.End)
      Report(*this, S.Function, Sure, Where, "closure keeps a view of device memory that ends before the closure does")
          .allocation(S)
          .path(E.Of->Via)
          .path(Found.End)
          .fix("capture the owner (by move or as shared_ptr) instead of the view");
    else
      Report(*this, S.Function, Sure, Where, "closure is the only handle left to device memory that it does not free")
          .allocation(S)
          .path(E.Of->Via)
          .fix("capture an owner by move, so that the memory is freed with the closure");
  }
};
} // namespace

GPU_TIDY_CHECK(ViewInClosure)
