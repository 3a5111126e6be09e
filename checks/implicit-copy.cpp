//===- implicit-copy.cpp ----------------------------------------------------===//
//
// A helper that prints the norm of a vector takes it by value. It works, and on
// every call a few hundred megabytes are allocated, copied on the device and freed.
//
// Reported: an owner that copies device memory is passed, captured, returned or
// iterated by value; a host loop reads or writes a device vector element by
// element. Silent: copies that somebody wrote, parameters that are moved from,
// owners whose copies share.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

namespace {
class ImplicitCopy : public Check {
  void examine(const FunctionFacts &F) override {
    for (uint32_t I = 0; I < F.Events.size(); ++I) {
      const Event &E = F.Events[I];
      if (E.Kind == EventKind::Copied)
        examineCopy(F, E);
      else if (E.Kind == EventKind::Use && E.has(EF_Element) && inLoop(F, I))
        Report(*this, &F, Level::Likely, E.Where, "each turn of this loop copies one element between host and device")
            .fix("copy the range to the host once, before the loop");
    }
  }

  void examineCopy(const FunctionFacts &F, const Event &E) {
    Typed T;
    T.In = program().unitOf(F);
    T.Type = E.Type;
    if (!T.In || !program().copiesDevice(T))
      return;
    llvm::StringRef Where = E.Name.str();
    if (Where == "argument")
      return examineArgument(F, E);
    std::string What = Where == "capture"  ? "the capture copies device memory"
                       : Where == "loop"   ? "each turn of the loop copies device memory"
                       : Where == "member" ? "the parameter's device memory is copied into the member"
                                           : "the function returns a copy of device memory that it keeps";
    std::string Fix = Where == "capture"  ? "capture by reference, or move"
                      : Where == "loop"   ? "iterate by reference"
                      : Where == "member" ? "move from the parameter"
                                          : "return a const reference or a view";
    Report(*this, &F, Level::Likely, E.Where, What).fix(Fix);
  }

  void examineArgument(const FunctionFacts &F, const Event &E) {
    const FunctionFacts *Callee = program().facts(E.Callee);
    uint32_t Number = E.Bytes.Number;
    if (Callee && llvm::any_of(Callee->Events, [&](const Event &Each) {
          bool Mine = Each.Src.K == Value::Stored && Each.Src.P.Base == Root::Param && Each.Src.P.Index == Number;
          return Mine && (Each.has(EF_Move) || Each.Kind == EventKind::Transfer);
        }))
      return; // it takes the parameter over
    Report R(*this, &F, Level::Likely, E.Where, "the argument's device memory is copied for this call");
    R.defect("parameter " + E.Callee.str().str() + " " + std::to_string(Number));
    if (Callee && Number < Callee->Params.size())
      R.note(Callee->Params[Number].Where, "the parameter is taken by value here");
    R.fix("take the parameter by const reference, or as a view");
  }
};
} // namespace

GPU_TIDY_CHECK(ImplicitCopy)
