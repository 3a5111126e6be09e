//===- dangling-view.cpp ----------------------------------------------------===//
//
// A helper returns the data pointer of a buffer that is a local of the helper.
// The caller launches a kernel on it and gets an illegal address, or worse, the
// values of whoever was given the memory next.
//
// Reported: a handle is used after its memory has ended, or a function returns a
// handle to memory that ended with it. Silent: the pointer's value as a key.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class DanglingView : public Check {
  void examine(const Story &S) override {
    bool Container = S.Of.Is == Subject::Storage && S.Of.Memory == Space::Device;
    if ((!S.Of.isMade() && !Container) || !S.Of.isGpu())
      return;
    for (const Observation &O : S.Result.Observations)
      if (O.What == Notice::UsedAfterEnd)
        Report(*this, S.Function, Level::Proven, O.Cause ? O.Cause->Where : O.Primary,
               "memory is used after it has ended")
            .allocation(S)
            .path(O.Holder)
            .path(O.End)
            .fix("keep the owner alive until the last use");
    for (const Outcome &O : S.Result.Outcomes)
      if (O.Is == Life::Ended)
        for (const Holder &H : O.Holders)
          if (H.At.Base == Root::Return && !H.has(HF_Weak)) {
            const Step *Back = H.Via;
            Report(*this, S.Function, Level::Proven, Back ? Back->Where : O.Exit,
                   "the function returns a view of memory that ends with it")
                .allocation(S)
                .path(H.Via)
                .path(O.End)
                .fix("return the owner");
          }
  }
};
} // namespace

GPU_TIDY_CHECK(DanglingView)
