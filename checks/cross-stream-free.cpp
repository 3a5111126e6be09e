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
};
} // namespace

GPU_TIDY_CHECK(CrossStreamFree)
