//===- Crossing.cpp - what a call does to a state ---------------------------===//
//
// A callee whose body is known is asked for its effect on the handles that it can
// reach: one state for each of its cases. What an unknown callee may do makes the
// analysis silent, unless its name says that it keeps what it is given.
//
//===----------------------------------------------------------------------===//
#include "analysis/flow/Simulation.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

void Simulation::call(const Event &E, uint32_t Number, State &S, std::vector<State> &Out) {
  if (E.has(EF_NoReturn))
    return; // the process ends: nothing leaks
  if (E.Result.valid()) {
    forget(S, E.Result);
    llvm::erase_if(S.Holders, [&](const Holder &H) { return E.Result.contains(H.At); });
  }
  const FunctionFacts *Callee = E.Callee.empty() || E.has(EF_Virtual) ? nullptr : Program.facts(E.Callee);
  bool Mine = Sub.Is == Subject::Allocation && Sub.Event == Number;
  if (Callee && Program.mayWait(E.Callee))
    S.Flights.clear();
  if (Mine && Callee) {
    if (S.Is == Life::Live && concerns(E, S)) {
      std::vector<State> Before;
      callKnown(E, *Callee, S, Before);
      for (State &B : Before)
        callAllocates(E, B, Out);
      return;
    }
    callAllocates(E, S, Out);
    return;
  }
  if (Callee && E.has(EF_Unregister))
    unregister(E, S);
  if (Callee) {
    callKnown(E, *Callee, S, Out);
    return;
  }
  if (E.has(EF_Registry))
    refuse(E, S, Out);
  callUnknown(E, S);
  Out.push_back(std::move(S));
}

/// A registration that reports failure has kept nothing: a path of its own.
void Simulation::refuse(const Event &E, State &S, std::vector<State> &Out) {
  const Typed Result = Program.typeOf(F, E.Result);
  const TypeInfo *T = E.Result.valid() ? Result.info() : nullptr;
  if (!T || (T->Kind != TypeKind::Integer && T->Kind != TypeKind::Enum))
    return;
  bool TrueIsSuccess = T->Name.str() == "bool";
  Condition C;
  C.Operator = Condition::Equal;
  C.Left = Value::stored(E.Result);
  C.Right = Value::constant(0);
  State Failed = S;
  learn(Failed, C, TrueIsSuccess);
  Out.push_back(std::move(Failed));
  learn(S, C, !TrueIsSuccess);
}

/// A function whose name says that it takes something out of a registry.
void Simulation::unregister(const Event &E, State &S) {
  llvm::erase_if(S.Holders, [&](const Holder &H) {
    if (H.At.Base != Root::Global && !(E.Dst.K == Value::Address && E.Dst.P.contains(H.At)))
      return false;
    bool ByName = H.At.Base == Root::Global && H.At.Name.str().starts_with("kept by ");
    return ByName || H.At.Base != Root::Global || (!E.Callee.empty() && Program.mentions(E.Callee, H.At.Name));
  });
}

/// A call of something unknown may wait for what is in flight: its name says so,
/// or it is given the stream.
bool Simulation::seemsToWait(const Event &E, const State &S) {
  static const char *const Words[] = {"sync", "wait", "Sync", "Wait"};
  for (const char *Word : Words)
    if (E.Name.str().contains(Word))
      return true;
  for (const Value &A : E.Args)
    for (const Pending &P : S.Flights)
      if (A.isPlace() && P.Stream.isPlace() && A.P == P.Stream.P && !E.has(EF_KeepsNothing))
        return true;
  return false;
}

/// What a call may have changed through the addresses that it was given.
void Simulation::forgetGiven(const Event &E, State &S) {
  if (E.Dst.K == Value::Address)
    forget(S, E.Dst.P);
  for (const Value &A : E.Args)
    if (A.K == Value::Address)
      forget(S, A.P);
}

/// The handle that an unknown callee keeps, or nothing if it only may keep one.
std::optional<Holder> Simulation::keptBy(const Event &E, const Holder &H, const std::vector<Symbol> &Rest, size_t Nth) {
  if (!E.has(EF_KeptByName) && !E.has(EF_Registry))
    return std::nullopt;
  Holder K = H;
  K.At = Place();
  K.At.Base = Root::Global;
  K.At.Name = Symbol("kept by " + E.Name.str().str());
  K.At = extended(K.At, Rest);
  K.Flags &= ~HF_Owner;
  K.Via = step(StepKind::Kept, E.Where, E.Name, H.Via);
  if (Nth < E.Types.size() && Program.isCallable(F, E.Types[Nth]))
    K.Flags |= HF_Closure;
  if (!K.has(HF_Closure) && !E.has(EF_Registry))
    return std::nullopt;
  return K;
}

/// `for_each(first, last, release)`: the callable may end what the range holds.
void Simulation::applyAlgorithm(const Event &E, State &S) {
  if (!E.Src.isPlace() || S.Kept)
    return;
  std::vector<Symbol> Rest;
  for (const Value &A : E.Args)
    for (const Holder &H : S.Holders) {
      const Bindings *Known = Program.bindings(F.Key);
      Place Storage = A.K == Value::Stored && Known ? Known->resolve(A.P.with(step::deref())) : A.P;
      while (!Storage.Steps.empty() && step::isElement(Storage.Steps.back()))
        Storage.Steps.pop_back();
      if (A.isPlace() && reaches(Storage, H.At, Rest) && Program.endsParameter(F, E.Src)) {
        S.Kept = true;
        return;
      }
    }
}

void Simulation::callUnknown(const Event &E, State &S) {
  if (seemsToWait(E, S))
    S.Flights.clear();
  forgetGiven(E, S);
  if (E.has(EF_Unregister))
    unregister(E, S);
  if (S.Is == Life::NotYet)
    return;
  std::vector<Symbol> Rest;
  if (E.Src.isPlace() && E.Callee.empty() && !E.has(EF_Registry))
    for (const Holder &H : S.Holders)
      if (reaches(E.Src.P, H.At, Rest)) {
        S.Kept = true; // a stored callable that holds it runs, and may free it
        return;
      }
  if (E.has(EF_KeepsNothing)) {
    applyAlgorithm(E, S);
    return;
  }
  keepArguments(E, S);
  bool Inside = llvm::any_of(S.Holders, [&](const Holder &H) { return E.Dst.P.contains(H.At); });
  S.Kept |= E.Dst.K == Value::Address && Inside;
}

/// What the callee keeps, or may keep, of its arguments.
void Simulation::keepArguments(const Event &E, State &S) {
  std::vector<Symbol> Rest;
  std::vector<Holder> Kept;
  for (size_t I = 0; I < E.Args.size(); ++I) {
    const Value &A = E.Args[I];
    if (!A.isPlace())
      continue;
    if (designated(S, A) && !E.has(EF_Registry)) {
      S.Kept = true;
      S.Registered = false; // perhaps it unregisters
    }
    for (const Holder &H : S.Holders) {
      if (A.K == Value::Address ? !A.P.contains(H.At) : !reaches(A.P, H.At, Rest))
        continue;
      if (std::optional<Holder> K = keptBy(E, H, Rest, I))
        Kept.push_back(std::move(*K));
      else
        S.Kept = true;
    }
  }
  for (Holder &K : Kept)
    S.add(std::move(K));
}

void Simulation::replaceHolders(const Event &E, const CallView &View, const Outcome &O,
                                const std::vector<Holder> &Passed, State &S) {
  std::vector<std::pair<Place, bool>> Names;
  llvm::erase_if(S.Holders, [&](const Holder &H) {
    Names.clear();
    View.inward(H.At, Names);
    for (auto &[P, ByReference] : Names)
      if (ByReference && llvm::any_of(Passed, [&](const Holder &Each) { return Each.At == P; }))
        return true;
    return false;
  });
  for (const Holder &Inner : O.Holders) {
    Place At = View.outward(Inner.At);
    if (!At.valid())
      continue;
    Holder H = Inner;
    H.At = At;
    // The chain of the caller's handle, then what the callee did.
    const Step *Outer = nullptr;
    for (const Holder &P : Passed) {
      H.Flags |= P.Flags & (HF_Closure | HF_View | HF_Thread | HF_Address | HF_Carried);
      if (!Outer || P.At == Inner.At || P.has(HF_Closure))
        Outer = P.Via;
    }
    if (isWeak(At))
      H.Flags |= HF_Weak | (Program.returnsToken(E.Callee) ? HF_Token : 0);
    bool Whole = Inner.Via == nullptr;
    H.Via = Whole ? Outer : graft(Inner.Via, step(StepKind::Passed, E.Where, E.Name, Outer));
    S.add(std::move(H));
  }
}

/// What the caller calls the object that it passes.
Place Simulation::caller(const Event &E, const CallView &View, const std::vector<Holder> &Passed) {
  Place P = View.outward(Passed.front().At);
  return P.valid() ? P : E.Dst.P;
}

/// The callee ended the subject in this case.
void Simulation::applyEnd(const Event &E, const CallView &View, const Outcome &O, const std::vector<Holder> &Passed,
                          State &S, Certainty Sure) {
  const Step *Outer = E.has(EF_InDestructor)
                          ? step(StepKind::OwnerEnded, E.Where, Symbol(describe(E.Dst.P, F)), Passed.front().Via)
                          : step(StepKind::Passed, E.Where, E.Name, Passed.front().Via);
  const Step *Via = graft(O.End, Outer);
  bool Weak = Sure.Uncertain || O.Is == Life::PerhapsEnded;
  for (const Holder &P : Passed)
    Weak |= P.has(HF_Weak) && !E.has(EF_All);
  Event Here = E;
  Here.Flags = O.EndAsync ? EF_Async : EF_WaitsDevice;
  Here.Stream = O.EndAsync ? View.outwardValue(O.EndStream) : Value();
  bool Wrong = familiar() && !Weak && !Sub.Family.empty() && !frees(O.EndFamilies, Sub.Family) && !Sure.FreesRightly;
  if (Wrong && S.Is == Life::Live) {
    observe(Notice::WrongFamily, S, E, nullptr, Via);
    S.Is = Life::PerhapsEnded;
  } else if (S.Is == Life::Ended && !Weak) {
    observe(Notice::EndedTwice, S, E, &Passed.front(), Via);
    S.Is = Life::PerhapsEnded;
  } else {
    S.EndedAt = View.outward(O.EndedAt);
    end(Here, S, Via, Weak || S.Is == Life::PerhapsEnded, O.EndFamilies);
  }
}

/// The callee truncated or refilled the subject in this case.
void Simulation::applyContent(const Event &E, const CallView &View, const Outcome &O, const std::vector<Holder> &Passed,
                              State &S) {
  if (O.Truncated) {
    S.CutInFlight = inFlight(S);
    S.Truncated = true;
    S.Refilled = O.Refilled;
    Symbol Name(describe(caller(E, View, Passed), F));
    S.Cut = graft(O.Cut, step(StepKind::Passed, E.Where, E.Name, nullptr, Name));
    if (O.Refilled && S.CutInFlight && inFlight(S) && S.Is == Life::Live)
      observe(Notice::RefilledInFlight, S, E, &Passed.front(), S.Cut);
  } else if (O.Appended && S.Truncated && !S.Refilled) {
    S.Refilled = true;
    if (inFlight(S) && S.Is == Life::Live)
      observe(Notice::RefilledInFlight, S, E, &Passed.front(), S.Cut);
  }
}

/// What the callee left in flight, on streams as the caller names them.
void Simulation::applyFlights(const Event &E, const CallView &View, const Outcome &O, const Step *Outer, State &S) {
  for (Pending P : O.Flights) {
    P.Via = graft(P.Via, step(StepKind::Passed, E.Where, E.Name, Outer));
    P.Stream = View.outwardValue(P.Stream);
    for (Value &Each : P.Ordered)
      Each = View.outwardValue(Each);
    if (S.Flights.size() < 4)
      S.Flights.push_back(P);
  }
}

/// Is a counted owner left that the callee doesn't see?
bool Simulation::isSharedElsewhere(const CallView &View, const std::vector<Holder> &Passed, const State &S) {
  auto Counted = [](const Holder &H) {
    return (H.has(HF_Owner) && H.has(HF_Shared)) || llvm::is_contained(H.At.Steps, step::pointee());
  };
  if (llvm::none_of(Passed, Counted))
    return false;
  std::vector<std::pair<Place, bool>> Names;
  return llvm::any_of(S.Holders, [&](const Holder &H) {
    Names.clear();
    View.inward(H.At, Names);
    return (H.has(HF_Owner) || Counted(H)) && Names.empty();
  });
}

void Simulation::applyOutcome(const Event &E, const CallView &View, const Outcome &O, const std::vector<Holder> &Passed,
                              State &S, Certainty Sure) {
  if (O.Unregistered)
    S.Registered = false;
  bool Ends = O.Is == Life::Ended || O.Is == Life::PerhapsEnded;
  if (Ends && !isSharedElsewhere(View, Passed, S))
    applyEnd(E, View, O, Passed, S, Sure);
  if (O.Registered && !S.Registered) {
    S.Registered = true;
    S.Register = graft(O.Register, step(StepKind::Passed, E.Where, E.Name, nullptr));
  }
  S.Kept |= O.Kept;
  applyContent(E, View, O, Passed, S);
  applyFlights(E, View, O, Passed.front().Via, S);
  replaceHolders(E, View, O, Passed, S);
  learnAnswer(S, E.Result, O);
}

/// The callee's names for the handles of this state that it can reach.
std::vector<Holder> Simulation::passed(const Event &E, const CallView &View, const State &S) {
  std::vector<Holder> Passed;
  std::vector<std::pair<Place, bool>> Names;
  for (const Holder &H : S.Holders) {
    Names.clear();
    View.inward(H.At, Names);
    for (auto &[P, ByReference] : Names) {
      if (P.Base == Root::Global && !Program.mentions(E.Callee, P.Name))
        continue;
      Holder Inner = H;
      Inner.At = P;
      Passed.push_back(std::move(Inner));
    }
  }
  return Passed;
}

/// The callee uses the subject.
void Simulation::applyTouch(const Event &E, const Touch &T, const Holder &Given, State &S) {
  if (T.Asks) {
    S.Asked = true;
    return;
  }
  bool Host = T.Host && !S.Asked;
  const Step *Via = graft(T.Via, step(StepKind::Passed, E.Where, E.Name, Given.Via));
  if (Sub.Is == Subject::Entry && Result.Touches.size() < 8)
    Result.Touches.push_back({Via, Host, T.Write, T.Part});
  bool Weak = Given.has(HF_Weak) || isWeak(Given.At);
  if (S.Is == Life::Ended && !Weak && !Given.has(HF_Address))
    observe(Notice::UsedAfterEnd, S, E, &Given, Via);
  else if (S.Is == Life::Live && Host && Sub.Memory == Space::Device && familiar())
    observe(Notice::HostAccess, S, E, &Given, Via);
  else if (Host && !Weak && !T.Part)
    conflict(E, S, &Given, Via, T.Write);
}

static bool storesOutside(const Outcome &O) {
  return llvm::any_of(O.Holders,
                      [](const Holder &H) { return H.Via && (H.At.Base == Root::This || H.At.Base == Root::Global); });
}

/// Some block is entered by none of the others: a catch clause.
bool Simulation::hasHandlers() const {
  std::vector<bool> Entered(F.Blocks.size(), false);
  for (const Block &B : F.Blocks)
    for (const Edge &E : B.Next)
      Entered[E.Target] = true;
  for (size_t I = 2; I < F.Blocks.size(); ++I)
    if (!Entered[I])
      return true;
  return false;
}

/// What is called throws; in a constructor, whose object then has no destructor, that may lose a member's memory.
void Simulation::unwind(const Event &E, const State &S, const Outcome &O) {
  State Left = S;
  Left.Thrown = true;
  Left.Guarded |= O.Guarded;
  Left.Last = E.Where;
  finish(std::move(Left));
}

/// One state for each case of the callee. Cases that the caller can't tell apart but
/// that differ in the end are uncertain.
void Simulation::applyCases(const Event &E, const CallView &View, const std::vector<Outcome> &Cases,
                            const std::vector<Holder> &Passed, const State &S, std::vector<State> &Out) {
  for (const Outcome &O : Cases) {
    Certainty Sure;
    bool Elsewhere = false;
    for (const Outcome &Other : Cases) {
      bool Alike = Other.Answered == O.Answered && Other.Number == O.Number;
      Sure.Uncertain |= Alike && Other.Is != O.Is;
      Sure.FreesRightly |= Other.Is != Life::Live && frees(Other.EndFamilies, Sub.Family);
      bool Decides = Other.Is == Life::Ended && O.Is == Life::Live; // what it frees
      Elsewhere |= Alike && (Decides || (storesOutside(Other) && !storesOutside(O)));
    }
    if (O.Thrown && Cases.size() > 1) {
      if (F.Constructor && tracked() && O.Is == Life::Live && !hasHandlers())
        unwind(E, S, O);
      continue;
    }
    State Next = S;
    applyOutcome(E, View, O, Passed, Next, Sure);
    Next.Kept |= Elsewhere; // the callee's own business
    Out.push_back(std::move(Next));
  }
}

void Simulation::callKnown(const Event &E, const FunctionFacts &Callee, State &S, std::vector<State> &Out) {
  CallView View{E, Callee, Program.bindings(F.Key)};
  std::vector<Holder> Passed = passed(E, View, S);
  if (!Callee.Events.empty())
    forgetGiven(E, S);
  if (Passed.empty() || S.Is == Life::NotYet) {
    Out.push_back(std::move(S));
    return;
  }
  const SimulationResult *Effect = Program.effect(E.Callee, Passed);
  if (!Effect) {
    S.Kept = true;
    Out.push_back(std::move(S));
    return;
  }
  // Without an outcome it never returns on any path that was seen.
  for (const Touch &T : Effect->Touches)
    applyTouch(E, T, Passed.front(), S);
  applyCases(E, View, Effect->Outcomes, Passed, S, Out);
}

/// One case of the callee that allocates: the subject as the caller sees it.
State Simulation::begun(const Event &E, const CallView &View, const Outcome &O, State Next) {
  std::vector<Holder> New;
  for (const Holder &Inner : O.Holders) {
    Place At = View.outward(Inner.At);
    if (!At.valid())
      continue;
    Holder H = Inner;
    H.At = At;
    H.Via = graft(Inner.Via, nullptr);
    if (isWeak(At))
      H.Flags |= HF_Weak;
    New.push_back(std::move(H));
  }
  for (const Holder &H : New)
    if (!isWeak(H.At) && Next.Is == Life::Live)
      kill(E, Next, H.At, StepKind::Overwritten);
  if (!llvm::all_of(New, [](const Holder &H) { return isWeak(H.At); }))
    Next.Holders.clear();
  Next.Is = Life::Live;
  Next.End = nullptr;
  Next.Kept = O.Kept || New.empty();
  Next.Guarded = Next.Truncated = Next.Refilled = false;
  Next.Registered = O.Registered;
  Next.Register = O.Register;
  Next.Flights.clear();
  for (Holder &H : New)
    Next.add(std::move(H));
  learnAnswer(Next, E.Result, O);
  return Next;
}

/// The subject comes to be inside the callee.
void Simulation::callAllocates(const Event &E, State &S, std::vector<State> &Out) {
  const FunctionFacts *Callee = Program.facts(E.Callee);
  const auto &All = Program.allocations(E.Callee);
  if (!Callee || Sub.Nth >= All.size() || All[Sub.Nth].Cases.empty()) {
    Out.push_back(std::move(S));
    return;
  }
  CallView View{E, *Callee, Program.bindings(F.Key)};
  forgetGiven(E, S);
  for (const Outcome &O : All[Sub.Nth].Cases)
    Out.push_back(begun(E, View, O, S));
}
