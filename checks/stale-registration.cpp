//===- stale-registration.cpp -----------------------------------------------===//
//
// A host buffer is page-locked by registration and freed without unregistering.
// The next buffer at the same address is copied from the old physical pages: the
// second batch arrives with the first batch's values, and every call succeeds.
//
// Reported: registered memory ends, or its container moves, while it is
// registered. Silent: unregistered before on every path.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class StaleRegistration : public Check {
  void examine(const Story &S) override {
    for (const Observation &O : S.Result.Observations)
      if (O.What == Notice::RegisteredEnd)
        Report(*this, S.Function, Level::Proven, O.Primary, "memory ends while it is still registered")
            .allocation(S)
            .path(O.Register)
            .path(O.Cause)
            .fix("unregister the memory before it is freed");
  }
};
} // namespace

GPU_TIDY_CHECK(StaleRegistration)
