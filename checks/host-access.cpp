//===- host-access.cpp ------------------------------------------------------===//
//
// Host code reads an element of a buffer that lies on the device, often in a
// debugging line that "only prints the first value". It is a segmentation fault.
//
// Reported: subscripts, dereferences and host functions that touch memory which
// was certainly allocated on the device. Silent: managed, pinned, mapped and
// unknown memory, device code, unevaluated operands.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class HostAccess : public Check {
  void examine(const Story &S) override {
    if (!S.Of.isMade() || S.Of.Memory != Space::Device)
      return;
    for (const Observation &O : S.Result.Observations) {
      if (O.What == Notice::WrongDirection && !O.Weak) {
        Report(*this, S.Function, Level::Proven, O.Primary,
               "the direction of this copy takes device memory for host memory")
            .allocation(S)
            .path(O.Holder)
            .fix("name the direction that the pointers have, or let the runtime infer it");
        return;
      }
      if (O.What == Notice::HostAccess && !O.Weak) {
        Report(*this, S.Function, Level::Proven, O.Cause->Where, "host code touches device memory")
            .allocation(S)
            .path(O.Holder)
            .fix("copy the memory to the host first, or launch a kernel");
        return;
      }
    }
  }
};
} // namespace

GPU_TIDY_CHECK(HostAccess)
