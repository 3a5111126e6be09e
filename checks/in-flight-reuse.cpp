//===- in-flight-reuse.cpp --------------------------------------------------===//
//
// A result is copied to the host asynchronously and looked at in the next line.
// Whether the copy has arrived by then depends on the load of the machine.
//
// Reported: the host reads the destination, or overwrites or ends the source, of
// an operation that may still be running. Pinned, managed and mapped memory:
// proven; memory of unknown kind: likely; pageable memory, which the driver stages
// before it returns: possible.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class InFlightReuse : public Check {
  void examine(const Story &S) override {
    if (!S.Of.isMade())
      return;
    for (const Observation &O : S.Result.Observations) {
      if (O.Callback || O.Weak)
        continue;
      if (O.What == Notice::ReadInFlight)
        return report(S, O, "the host touches memory that an asynchronous operation may still be writing", sure(S));
      if (O.What == Notice::OverwrittenInFlight)
        return report(S, O, "memory is overwritten while an asynchronous operation may still be reading it", sure(S));
      if (O.What == Notice::EndedInFlight)
        return report(S, O, "memory ends while an asynchronous operation may still use it", Level::Possible);
    }
  }

  Level sure(const Story &S) {
    switch (S.Of.Memory) {
    case Space::Pinned:
    case Space::Managed:
    case Space::Mapped:
      return Level::Proven;
    case Space::Pageable:
      return Level::Possible;
    default:
      return Level::Likely;
    }
  }

  void report(const Story &S, const Observation &O, std::string What, Level Sure) {
    Report(*this, S.Function, Sure, O.Cause && O.Cause->Where.valid() ? O.Cause->Where : O.Primary, What)
        .path(O.Flight)
        .fix("synchronise the stream before this line");
  }
};
} // namespace

GPU_TIDY_CHECK(InFlightReuse)
