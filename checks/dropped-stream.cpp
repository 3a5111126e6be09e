//===- dropped-stream.cpp ---------------------------------------------------===//
//
// A layer has its own stream and gives it to every launch but one. The forgotten
// one runs on the default stream, beside the others: with a non-blocking stream it
// reads what the kernel before it has not written yet.
//
// Reported: work on the default stream and work on a stream of the function's own
// share data, on a path without an ordering between them. Silent: a wait or an
// event in between, a stream that was visibly created as a blocking one, a copy
// that blocks the host before the first work, branches for "no stream".
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

namespace {
class DroppedStream : public Check {
  void examine(const FunctionFacts &F) override {
    for (uint32_t D = 0; D < F.Events.size(); ++D)
      if (isDefault(F.Events[D]))
        for (uint32_t N = 0; N < F.Events.size(); ++N)
          if (isNamed(F.Events[N]) && conflicts(F, D, N))
            return report(F, F.Events[D], F.Events[N]);
  }

  static bool isDefault(const Event &E) {
    return E.Kind == EventKind::Async && (E.Stream.K == Value::Const || E.Stream.K == Value::Null);
  }

  static bool isNamed(const Event &E) {
    bool Work = E.Kind == EventKind::Async && !E.has(EF_Blocking) && E.Stream.K == Value::Stored;
    return Work && E.Stream.P.Base != Root::Temp && !isWeak(E.Stream.P);
  }

  bool conflicts(const FunctionFacts &F, uint32_t Default, uint32_t Named) {
    const Event &D = F.Events[Default], &N = F.Events[Named];
    if (!shareData(D, N) || isBlocking(F, N.Stream.P))
      return false;
    auto Orders = [&](uint32_t Number) { return Number != Default && Number != Named && orders(F.Events[Number]); };
    return runsAfter(F, Named, Default, Orders) || (!D.has(EF_Blocking) && runsAfter(F, Default, Named, Orders));
  }

  /// One of the two writes what the other uses.
  static bool shareData(const Event &A, const Event &B) {
    auto Meets = [](const std::vector<Value> &Left, const std::vector<Value> &Right) {
      return llvm::any_of(Left, [&](const Value &L) {
        return L.isPlace() && llvm::any_of(Right, [&](const Value &R) { return R.K == L.K && R.P == L.P; });
      });
    };
    return Meets(A.Writes, B.Writes) || Meets(A.Writes, B.Args) || Meets(A.Args, B.Writes);
  }

  bool orders(const Event &E) {
    if (E.Kind == EventKind::Wait || E.Kind == EventKind::WaitEvent || E.has(EF_WaitsDevice))
      return true;
    if (E.Kind == EventKind::Async)
      return E.has(EF_Blocking);
    return E.Kind == EventKind::Call &&
           (E.Callee.empty() || !program().facts(E.Callee) ? !E.has(EF_KeepsNothing) : program().mayWait(E.Callee));
  }

  /// The flags that the stream was created with, where that can be seen.
  std::optional<int64_t> flagsOf(const FunctionFacts &F, const Place &Stream) {
    for (const Event &E : F.Events)
      if (E.Kind == EventKind::Allocate && E.Dst.P == Stream && E.Bytes.K == Value::Const)
        return E.Bytes.Number;
    if (std::optional<MemberPath> Path = program().memberPath(F, Stream)) {
      auto It = program().members().find(*Path);
      if (It != program().members().end() && It->second.Amount.K == Value::Const)
        return It->second.Amount.Number;
    }
    return std::nullopt;
  }

  bool isBlocking(const FunctionFacts &F, const Place &Stream) { return flagsOf(F, Stream) == 0; }

  void report(const FunctionFacts &F, const Event &D, const Event &N) {
    Level Sure = flagsOf(F, N.Stream.P).value_or(0) ? Level::Proven : Level::Likely;
    std::string Stream = quoted(describe(N.Stream.P, F));
    Report(*this, &F, Sure, D.Where,
           quoted(D.Name.str()) + " runs on the default stream and shares data with work on " + Stream)
        .note(N.Where, "this work is on " + Stream)
        .fix("give it " + Stream + ", too, or order the two with an event");
  }
};
} // namespace

GPU_TIDY_CHECK(DroppedStream)
