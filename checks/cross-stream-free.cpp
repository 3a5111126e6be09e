//===- cross-stream-free.cpp ------------------------------------------------===//
//
// A buffer is used by a kernel on the compute stream and freed in the order of
// the copy stream. The allocator hands it to the next request while the kernel is
// still running; the sums are wrong once in a thousand runs.
//
// Reported: memory in use on one stream is freed in the order of another with
// nothing that orders the two. Silent: an event or a wait in between.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

namespace {
class CrossStreamFree : public Check {
  void examine(const Story &S) override {
    if (!S.Of.isMade())
      return;
    for (const Observation &O : S.Result.Observations)
      if (O.What == Notice::OtherStream)
        Report(*this, S.Function, Level::Proven, O.Primary,
               "memory in use on one stream is freed in the order of another")
            .allocation(S)
            .path(O.Flight)
            .fix("let the freeing stream wait for an event recorded after the last use");
  }

  /// A wait for an event that was made here and is recorded only afterwards waits for nothing.
  void examine(const FunctionFacts &F) override {
    auto Never = [](uint32_t) { return false; };
    for (uint32_t W = 0; W < F.Events.size(); ++W) {
      const Event &Wait = F.Events[W];
      bool Named = Wait.Src.isPlace() && Wait.Src.P.Base == Root::Local && Wait.Src.P.Steps.empty();
      if (Wait.Kind != EventKind::WaitEvent || !Named)
        continue;
      bool Made = false, Before = false;
      const Event *After = nullptr;
      for (uint32_t I = 0; I < F.Events.size(); ++I) {
        const Event &E = F.Events[I];
        Made |= E.Kind == EventKind::Allocate && E.Dst.P == Wait.Src.P;
        bool Records = E.Kind == EventKind::RecordEvent && E.Src.P == Wait.Src.P;
        bool Given = E.Kind == EventKind::Call && llvm::any_of(E.Args, [&](const Value &V) { return V.P == Wait.Src.P; });
        Before |= (Records || Given) && runsAfter(F, I, W, Never);
        if (Records && runsAfter(F, W, I, Never))
          After = &E;
      }
      if (Made && After && !Before)
        Report(*this, &F, Level::Proven, Wait.Where, "this waits for an event that has not been recorded yet, so for nothing")
            .note(After->Where, "it is recorded here")
            .fix("record the event first");
    }
  }
};
} // namespace

GPU_TIDY_CHECK(CrossStreamFree)
