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
/// Asynchronous work of the function, or of one that it calls, in its own terms.
struct Work {
  uint32_t At = 0; // number of the event
  Event Does;
};

class DroppedStream : public Check {
  void examine(const FunctionFacts &F) override {
    std::vector<Work> All = works(F);
    for (const Work &D : All)
      if (isDefault(D.Does))
        for (const Work &N : All)
          if (isNamed(F, N.Does) && conflicts(F, D, N))
            return report(F, D.Does, N.Does);
  }

  std::vector<Work> works(const FunctionFacts &F) {
    std::vector<Work> All;
    for (uint32_t I = 0; I < F.Events.size(); ++I) {
      const Event &E = F.Events[I];
      const FunctionFacts *Callee = E.Kind == EventKind::Call ? program().facts(E.Callee) : nullptr;
      if (E.Kind == EventKind::Async)
        All.push_back({I, E});
      else if (Callee && !Callee->Device && !E.has(EF_Virtual))
        addCalled(F, I, *Callee, All);
    }
    for (Work &W : All)
      if (isAlwaysNull(F, W.Does.Stream))
        W.Does.Stream = Value::null();
    return All;
  }

  /// A variable of the function that is only ever null.
  static bool isAlwaysNull(const FunctionFacts &F, const Value &V) {
    if (V.K != Value::Stored || V.P.Base != Root::Local || !V.P.Steps.empty())
      return false;
    bool Null = false;
    for (const Event &E : F.Events) {
      bool Sets = E.Kind == EventKind::Assign && E.Dst.P == V.P;
      bool Nulls = E.Src.K == Value::Null || (E.Src.K == Value::Const && E.Src.Number == 0);
      bool Given = llvm::any_of(E.Args, [&](const Value &A) { return A.K == Value::Address && A.P == V.P; });
      if ((Sets && !Nulls) || (E.Kind == EventKind::Allocate && E.Dst.P == V.P) || Given)
        return false;
      Null |= Sets;
    }
    return Null;
  }

  /// Work of a callee on the stream that it is given.
  void addCalled(const FunctionFacts &F, uint32_t At, const FunctionFacts &Callee, std::vector<Work> &All) {
    CallView View{F.Events[At], Callee, program().bindings(F.Key)};
    for (const Event &Inner : Callee.Events) {
      bool Given = Inner.Stream.K == Value::Stored && Inner.Stream.P.Base == Root::Param && Inner.Stream.P.Steps.empty();
      if (Inner.Kind != EventKind::Async || !Given)
        continue;
      Work Outer{At, Inner};
      Outer.Does.Where = F.Events[At].Where;
      Outer.Does.Name = F.Events[At].Name;
      Outer.Does.Stream = View.outwardValue(Inner.Stream);
      for (Value &V : Outer.Does.Args)
        V = View.outwardValue(V);
      for (Value &V : Outer.Does.Writes)
        V = View.outwardValue(V);
      All.push_back(std::move(Outer));
    }
  }

  static bool isDefault(const Event &E) { return E.Stream.K == Value::Const || E.Stream.K == Value::Null; }

  bool isNamed(const FunctionFacts &F, const Event &E) {
    bool Apart = !E.has(EF_Blocking) && E.Stream.K == Value::Stored;
    return Apart && E.Stream.P.Base != Root::Temp && !isWeak(E.Stream.P) && !isOfHandle(F, E.Stream.P);
  }

  /// The stream of a library's handle: which one, another function said.
  bool isOfHandle(const FunctionFacts &F, Place Stream) {
    if (Stream.Steps.empty())
      return false;
    Stream.Steps.pop_back();
    const TypeInfo *T = program().typeOf(F, Stream).info();
    return !T || T->Kind == TypeKind::Pointer;
  }

  bool conflicts(const FunctionFacts &F, const Work &Default, const Work &Named) {
    const Event &D = Default.Does, &N = Named.Does;
    if (Default.At == Named.At || !shareData(F, D, N) || program().streamFlags(F, N.Stream.P) == 0)
      return false;
    auto Orders = [&](uint32_t Number) {
      return Number != Default.At && Number != Named.At && orders(F.Events[Number]);
    };
    return runsAfter(F, Named.At, Default.At, Orders) ||
           (!D.has(EF_Blocking) && runsAfter(F, Default.At, Named.At, Orders));
  }

  /// One of the two writes what the other uses.
  bool shareData(const FunctionFacts &F, const Event &A, const Event &B) {
    const Bindings *Known = program().bindings(F.Key);
    auto Of = [&](const Value &V) { return Known && V.K == Value::Stored ? Known->canonical(V.P) : V.P; };
    auto Meets = [&](const std::vector<Value> &Left, const std::vector<Value> &Right) {
      return llvm::any_of(Left, [&](const Value &L) {
        return L.isPlace() && llvm::any_of(Right, [&](const Value &R) { return R.K == L.K && Of(R) == Of(L); });
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

  void report(const FunctionFacts &F, const Event &D, const Event &N) {
    Level Sure = program().streamFlags(F, N.Stream.P).value_or(0) ? Level::Proven : Level::Likely;
    std::string Stream = quoted(describe(N.Stream.P, F));
    Report(*this, &F, Sure, D.Where,
           quoted(D.Name.str()) + " runs on the default stream and shares data with work on " + Stream)
        .note(N.Where, "this work is on " + Stream)
        .fix("give it " + Stream + ", too, or order the two with an event");
  }
};
} // namespace

GPU_TIDY_CHECK(DroppedStream)
