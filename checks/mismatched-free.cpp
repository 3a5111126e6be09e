//===- mismatched-free.cpp --------------------------------------------------===//
//
// A pinned buffer is given to the function that frees device memory. The call
// returns an error that nobody looks at, the memory stays, and the next process
// on the machine finds less of it.
//
// Reported: memory freed a second time, by the function of another family, or
// through a pointer inside the allocation. Silent: families that the vendor lets
// mix, and frees that only perhaps hit the same memory.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class MismatchedFree : public Check {
  void examine(const Story &S) override {
    if (!S.Of.isMade() || !S.Of.isGpu())
      return;
    for (const Observation &O : S.Result.Observations)
      if (O.What == Notice::EndedTwice)
        report(S, O, "memory is freed a second time",
               "remove one of the two, or set the handle to null after the first");
      else if (O.What == Notice::WrongFamily)
        report(S, O, "memory from " + quoted(S.Of.Name.str()) + " is freed by a function of another family",
               "free it with the counterpart of " + quoted(S.Of.Name.str()));
      else if (O.What == Notice::HandleFreed)
        report(S, O, "the address of the handle is freed, not the memory", "pass the handle itself");
      else if (O.What == Notice::OffsetFree)
        report(S, O, "the pointer freed here is not the start of the allocation",
               "free the pointer that the allocation returned");
  }

  void report(const Story &S, const Observation &O, std::string What, std::string Fix) {
    Location Where = O.Cause ? O.Cause->Where : O.Primary;
    Report(*this, S.Function, Level::Proven, Where.valid() ? Where : O.Primary, What)
        .allocation(S)
        .path(O.What == Notice::EndedTwice ? O.End : nullptr)
        .path(O.Cause)
        .fix(Fix);
  }
};
} // namespace

GPU_TIDY_CHECK(MismatchedFree)
