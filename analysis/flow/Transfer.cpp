//===- Transfer.cpp - what each event does to a state -----------------------===//
//
// One function per kind of event. An end needs certainty: through a weak place
// (some element) or an uncertain callee the memory has ended only perhaps, and
// nothing is reported of it. Silence needs only a possibility.
//
//===----------------------------------------------------------------------===//
#include "analysis/flow/Simulation.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace gputidy;

static bool isDefaultStream(const Value &V) { return V.K == Value::Const || V.K == Value::Null; }

/// A stream that this function can tell from others by its name.
static bool isNamedStream(const Value &V) {
  return V.isPlace() && V.P.Base != Root::Temp && (V.P.Steps.empty() || V.P.Steps.back() != step::deref());
}

/// True unless the two streams are certainly different.
static bool maySameStream(const Value &A, const Value &B) {
  if (isDefaultStream(A) || isDefaultStream(B))
    return isDefaultStream(A) == isDefaultStream(B) || A.K == Value::None || B.K == Value::None;
  if (!isNamedStream(A) || !isNamedStream(B))
    return true;
  return A.P == B.P;
}

/// Does work on stream By come after P?
static bool comesAfter(const Pending &P, const Value &By) {
  return maySameStream(P.Stream, By) ||
         llvm::any_of(P.Ordered, [&](const Value &Each) { return maySameStream(Each, By); });
}

/// Captured work runs with the graph, and again with the next launch.
static void land(State &S, llvm::function_ref<bool(const Pending &)> Covered) {
  llvm::erase_if(S.Flights, [&](Pending &P) {
    if (!Covered(P))
      return false;
    P.Launched = false;
    return !P.Graph;
  });
}

/// Copies the callee's chain onto the caller's.
const Step *Simulation::graft(const Step *Inner, const Step *Outer) {
  if (!Inner)
    return Outer;
  Step Copy = *Inner;
  Copy.Before = graft(Inner->Before, Outer);
  return Program.step(Copy);
}

bool Simulation::concerns(const Event &E, const State &S) const {
  auto Touches = [&](const Value &V) {
    if (!V.isPlace())
      return false;
    for (const Holder &H : S.Holders)
      if (H.At.sameRoot(V.P))
        return true;
    return Sub.Object.valid() && Sub.Object.sameRoot(V.P);
  };
  if (Touches(E.Dst) || Touches(E.Src))
    return true;
  return llvm::any_of(E.Args, Touches) || llvm::any_of(E.Writes, Touches);
}

/// The holder whose pointer value V is, if any.
const Holder *Simulation::designated(const State &S, const Value &V) const {
  if (V.K == Value::Stored) {
    const Holder *Weak = nullptr;
    for (const Holder &H : S.Holders) {
      if (H.At == V.P)
        return &H;
      if (overlaps(H.At, V.P))
        Weak = &H;
    }
    return Weak;
  }
  if (V.K == Value::Address) {
    // The address of an element is a pointer into the storage.
    for (const Holder &H : S.Holders) {
      size_t N = H.At.Steps.size();
      if (V.P.Steps.size() > N && H.At.contains(V.P) &&
          (V.P.Steps[N] == step::deref() || step::isElement(V.P.Steps[N])))
        return &H;
    }
  }
  return nullptr;
}

void Simulation::forget(State &S, const Place &P) {
  llvm::erase_if(S.Facts, [&](const Fact &F) {
    std::vector<Symbol> Rest;
    bool Left = F.Of.Left.isPlace() && reaches(P, F.Of.Left.P, Rest);
    return Left || (F.Of.Right.isPlace() && reaches(P, F.Of.Right.P, Rest));
  });
}

/// Memory behind a pointer outlives the pointer: what is stored there is not lost
/// with it.
bool Simulation::behindPointer(const Place &P) { return llvm::is_contained(P.Steps, step::deref()); }

/// A member is allocated again because it is too small: the old block is lost.
bool Simulation::isOutgrown(const Event &E, const State &S, StepKind Why) const {
  bool Again = E.Kind == EventKind::Allocate || E.Kind == EventKind::Call;
  return Sub.Is == Subject::Member && Again && Why == StepKind::Overwritten && !Sub.Owned &&
         llvm::any_of(S.Facts, [&](const Fact &Known) {
           // The size that is compared lies beside the member.
           auto Beside = [&](const Value &V) {
             return V.K == Value::Stored && V.P.sameRoot(Sub.Object) && V.P.Steps.size() == Sub.Object.Steps.size();
           };
           return Known.Of.Operator == Condition::Less && (Beside(Known.Of.Left) || Beside(Known.Of.Right));
         });
}

void Simulation::removed(const Event &E, State &S, const Holder &Last, StepKind Why) {
  if (S.Holders.empty() && behindPointer(Last.At) && Why == StepKind::ScopeEnded)
    S.Kept = true;
  if (!(tracked() || isOutgrown(E, S, Why)) || S.Is != Life::Live || S.Kept)
    return;
  if (!S.Holders.empty() || Last.has(HF_Weak) || isWeak(Last.At))
    return;
  if (Program.capturedFrees(F, Last.At)) {
    S.Kept = true;
    return;
  }
  const Step *Here = step(Why, E.Where.valid() ? E.Where : S.Last, Symbol(describe(Last.At, F)), Last.Via);
  observe(Notice::Lost, S, E, &Last, Here);
  if (!E.Where.valid())
    Result.Observations.back().Primary = S.Last;
  S.Kept = true; // said once
}

/// A container that is made anew (or ends) has fresh storage the next time.
bool Simulation::renews(const Event &E, const Place &Whole, State &S, StepKind Why) {
  if (Sub.Is != Subject::Storage || !Whole.contains(Sub.Object))
    return false;
  moved(E, S, Why);
  S.Flights.clear();
  S.Truncated = S.Refilled = S.Registered = false;
  llvm::erase_if(S.Holders, [&](const Holder &H) { return !(H.At == Sub.Object.with(step::data())); });
  return true;
}

/// Page-locks the memory, or fails to.
void Simulation::registered(const Event &E, State &S, std::vector<State> &Out) {
  bool Variable = Sub.Is == Subject::Variable && E.Src.K == Value::Address && Sub.Object.contains(E.Src.P);
  const Holder *H = designated(S, E.Src);
  if (!H && !Variable)
    return;
  const Step *Here = step(StepKind::Registered, E.Where, Symbol(describe(E.Src.P, F)), nullptr, E.Name);
  bool Some = (H && (H->has(HF_Weak) || isWeak(H->At))) || (E.Src.K == Value::Stored && isWeak(E.Src.P));
  if (S.Registered && S.Is == Life::Live && !Some)
    observe(Notice::RegisteredTwice, S, E, nullptr, Here);
  refuse(E, S, Out);
  S.Registered = true;
  S.Registration = E.Result;
  S.Register = Here;
}

/// A local pointer whose copies are all known, and which is none of them.
bool Simulation::isOtherMemory(const State &S, const Value &V) const {
  return V.K == Value::Stored && V.P.Base == Root::Local && V.P.Steps.empty() && !S.Kept;
}

void Simulation::unregistered(const Event &E, State &S) {
  const Holder *H = designated(S, E.Src);
  if (!H && isOtherMemory(S, E.Src))
    return;
  bool Inside = H && (H->has(HF_Offset) || E.Src.Offset) && E.Src.K == Value::Stored && !isWeak(H->At);
  if (Inside && S.Registered)
    observe(Notice::UnregisteredPart, S, E, H, step(StepKind::Used, E.Where, Symbol(), H->Via, E.Name));
  S.Registered = false;
  S.Unregistered = true;
}

/// The storage of a container is given up for another.
void Simulation::moved(const Event &E, State &S, StepKind Why) {
  if (S.Registered && S.Is == Life::Live)
    observe(Notice::RegisteredEnd, S, E, nullptr, step(Why, E.Where, Sub.Name, nullptr, E.Name));
  S.Registered = false;
}

void Simulation::kill(const Event &E, State &S, const Place &Under, StepKind Why) {
  std::vector<Holder> Gone;
  if (renews(E, Under, S, Why))
    return;
  llvm::erase_if(S.Holders, [&](const Holder &H) {
    if (!Under.contains(H.At))
      return false;
    Gone.push_back(H);
    return true;
  });
  if (!Gone.empty())
    removed(E, S, Gone.back(), Why);
}

static StepKind storingStep(const Event &E) {
  if (E.Kind == EventKind::Capture)
    return StepKind::Captured;
  if (E.has(EF_Wrap))
    return StepKind::Wrapped;
  if (E.Kind == EventKind::Insert)
    return StepKind::Inserted;
  return E.Kind == EventKind::Return ? StepKind::Returned : StepKind::Stored;
}

/// The copy at To of a handle that lies at Rest below what is copied.
Holder Simulation::copied(const Event &E, const Holder &From, const Value &Src, const Place &To,
                          const std::vector<Symbol> &Rest) {
  StepKind Kind = storingStep(E);
  bool Captures = E.Kind == EventKind::Capture;
  Holder H = From;
  H.At = extended(To, Rest);
  // A copy of a smart pointer shares what it points to.
  bool Pointed = Rest.size() > 1 && llvm::is_contained(Rest, step::pointee());
  bool Counted = (From.has(HF_Shared) && !Rest.empty()) || (Pointed && From.has(HF_Owner));
  bool Takes = Src.K == Value::Stored && !Rest.empty() && (E.has(EF_Move) || Src.P.Base == Root::Temp);
  if (!Counted && !Takes)
    H.Flags &= ~(HF_Owner | HF_Shared);
  if (Captures && !Rest.empty() && Program.ownsBelow(F, From.At, Src.P.Steps.size()))
    H.Flags |= HF_Carried;
  if (Src.Offset && Rest.empty())
    H.Flags |= HF_Offset;
  if (E.has(EF_Wrap))
    H.Flags |= HF_View;
  if (Captures)
    H.Flags |= HF_Closure;
  if (E.has(EF_Thread))
    H.Flags |= HF_Thread;
  bool FromSome = Src.K == Value::Stored && isWeak(Src.P) && E.Kind != EventKind::Return;
  bool Walks = Src.Offset && !Rest.empty() && Rest.front() == step::deref(); // the next object of an array
  if ((isWeak(H.At) && E.Kind != EventKind::Insert) || FromSome || Walks)
    H.Flags |= HF_Weak;
  if (To.Base != Root::Temp || Kind != StepKind::Stored)
    H.Via = step(Kind, E.Where, Captures ? E.Name : Symbol(describe(To, F)), From.Via, Captures ? E.Callee : E.Name);
  return H;
}

/// Holders that appear at To when Src is copied there.
std::vector<Holder> Simulation::gains(const Event &E, const State &S, const Value &Src, const Place &To) {
  std::vector<Holder> New;
  std::vector<Symbol> Rest;
  if (Src.K == Value::Stored)
    for (const Holder &H : S.Holders)
      if (reaches(Src.P, H.At, Rest))
        New.push_back(copied(E, H, Src, To, Rest));
  if (Src.K != Value::Address)
    return New;
  if (const Holder *H = designated(S, Src))
    New.push_back(copied(E, *H, Src, To, {}));
  if (Sub.Is == Subject::Variable && Sub.Object.contains(Src.P)) {
    Holder Variable;
    Variable.Flags = HF_Address;
    Value Whole = Src;
    Whole.Offset = false;
    New.push_back(copied(E, Variable, Whole, To, {}));
    if (E.Kind == EventKind::Capture)
      New.back().Via = step(StepKind::CapturedByAddress, E.Where, Symbol(describe(Src.P, F)), nullptr, E.Callee);
  }
  return New;
}

void Simulation::assignFacts(const Event &E, State &S) {
  const Place &To = E.Dst.P;
  if (S.Registered && E.Src.K == Value::Stored && E.Src.P == S.Registration)
    S.Registration = To;
  std::vector<Fact> Copies;
  if (E.Src.K == Value::Stored && !E.Src.Offset)
    for (const Fact &K : S.Facts)
      if (K.Of.Left.K == Value::Stored && K.Of.Left.P == E.Src.P && !isWeak(To)) {
        Fact Copy = K;
        Copy.Of.Left.P = To;
        Copies.push_back(Copy);
      }
  std::optional<bool> Truth;
  if (E.Src.K == Value::Test && size_t(E.Src.Number) < F.Conditions.size())
    if ((Truth = known(S, F.Conditions[E.Src.Number])))
      Truth = *Truth != E.Src.Offset;
  forget(S, To);
  for (Fact &C : Copies)
    learn(S, C.Of, C.Holds);
  Condition C;
  C.Operator = Condition::Equal;
  C.Left = Value::stored(To);
  C.Right = Value::constant(0);
  if (E.Src.K == Value::Const || E.Src.K == Value::Null) {
    C.Right = Value::constant(E.Src.Number);
    learn(S, C, true);
  } else if (Truth) {
    learn(S, C, !*Truth);
  }
}

/// What was moved from owns no longer.
void Simulation::disarm(const Event &E, State &S) {
  if (E.Src.K != Value::Stored || !(E.has(EF_Move) || E.Src.P.Base == Root::Temp))
    return;
  if (Sub.Is == Subject::Storage && E.Src.P.contains(Sub.Object))
    S.Registered = false; // the storage goes along
  for (Holder &H : S.Holders)
    if (H.has(HF_Owner) && !(H.At == E.Src.P) && E.Src.P.contains(H.At) && !E.Dst.P.contains(H.At))
      H.Flags &= ~(HF_Owner | HF_Shared);
  // An object of the user's own class gives its memory away when it is moved into
  // a container. A temporary becomes part of the closure.
  bool Becomes = E.Kind == EventKind::Capture && E.Src.P.Base == Root::Temp && E.Src.P.Steps.empty();
  if (Becomes || (E.Kind == EventKind::Insert && E.has(EF_Move)))
    llvm::erase_if(S.Holders, [&](const Holder &H) {
      bool Inside = E.Src.P.contains(H.At) && H.At.Steps.size() > E.Src.P.Steps.size() && !E.Dst.P.contains(H.At);
      return Inside && (Becomes || Program.ownsBelow(F, H.At, E.Src.P.Steps.size()));
    });
}

/// A counted owner that lies in what it owns is never released.
void Simulation::noteCycle(const Event &E, State &S, const std::vector<Holder> &New) {
  for (const Holder &H : New) {
    if (!H.has(HF_Owner) || !H.has(HF_Shared))
      continue;
    for (const Holder &Other : S.Holders)
      if (Other.has(HF_Owner) && Other.At.with(step::deref()).contains(H.At)) {
        observe(Notice::OwnerCycle, S, E, &H, H.Via);
        return;
      }
  }
}

void Simulation::assign(const Event &E, State &S) {
  if (!E.Dst.isPlace())
    return;
  const Place &To = E.Dst.P;
  std::vector<Holder> New;
  if (S.Is != Life::NotYet || Sub.Is == Subject::Variable)
    New = gains(E, S, E.Src, To);
  noteCycle(E, S, New);
  disarm(E, S);
  assignFacts(E, S);
  if (E.Kind == EventKind::Assign && renews(E, To, S, StepKind::Overwritten))
    return;
  if (E.Kind == EventKind::Assign && !isWeak(To)) {
    // Replacing p by p keeps it.
    std::vector<Holder> Old;
    llvm::erase_if(S.Holders, [&](const Holder &H) {
      if (!To.contains(H.At))
        return false;
      Old.push_back(H);
      return true;
    });
    for (Holder &H : New)
      S.add(std::move(H));
    if (!Old.empty())
      removed(E, S, Old.back(), StepKind::Overwritten);
    return;
  }
  for (Holder &H : New)
    S.add(std::move(H));
}

void Simulation::transfer(const Event &E, State &S) {
  std::vector<Holder> Moved;
  std::vector<Symbol> Rest;
  bool Weak = isWeak(E.Src.P);
  for (auto It = S.Holders.begin(); It != S.Holders.end();) {
    if (!reaches(E.Src.P, It->At, Rest)) {
      ++It;
      continue;
    }
    Holder H = *It;
    H.At = extended(E.Dst.P, Rest);
    if (E.Dst.P.Base != Root::Temp && E.Dst.P.Base != Root::Local)
      H.Via = step(StepKind::Stored, E.Where, Symbol(describe(E.Dst.P, F)), H.Via);
    Moved.push_back(std::move(H));
    It = Weak ? std::next(It) : S.Holders.erase(It);
  }
  std::vector<Fact> Copies;
  for (Fact K : S.Facts)
    if (K.Of.Left.K == Value::Stored && reaches(E.Src.P, K.Of.Left.P, Rest)) {
      K.Of.Left.P = extended(E.Dst.P, Rest);
      Copies.push_back(K);
    }
  forget(S, E.Dst.P);
  if (E.has(EF_Move))
    forget(S, E.Src.P);
  if (renews(E, E.Dst.P, S, StepKind::Overwritten))
    return;
  if (Moved.empty() && !isWeak(E.Dst.P))
    kill(E, S, E.Dst.P, StepKind::Overwritten);
  else if (!isWeak(E.Dst.P))
    llvm::erase_if(S.Holders, [&](const Holder &H) { return E.Dst.P.contains(H.At); });
  for (Fact &C : Copies)
    learn(S, C.Of, C.Holds);
  for (Holder &H : Moved)
    S.add(std::move(H));
}

/// A new instance of the subject comes to be at At.
void Simulation::begin(const Event &E, State &S, const Place &At, const Step *Via, uint16_t Flags) {
  Holder H;
  H.At = At;
  H.Flags = Flags | (isWeak(At) ? HF_Weak : 0);
  H.Via = Via;
  S.Is = Life::Live;
  S.End = nullptr;
  S.Guarded = S.Kept = S.Truncated = S.Refilled = false;
  S.Flights.clear();
  S.add(std::move(H));
}

void Simulation::allocate(const Event &E, uint32_t Number, State &S) {
  const Place &At = E.Dst.P;
  bool Mine = Sub.Is == Subject::Allocation && Sub.Event == Number;
  if (!isWeak(At))
    kill(E, S, At, StepKind::Overwritten);
  forget(S, At);
  if (E.Result.valid())
    forget(S, E.Result);
  if (!Mine)
    return;
  if (!isWeak(At))
    S.Holders.clear();
  const Step *Via = step(StepKind::Allocated, E.Where, E.Name, nullptr, E.Family);
  begin(E, S, At, Via, 0);
  Condition C;
  C.Operator = Condition::Equal;
  C.Right = Value::constant(0);
  if (E.Result.valid()) {
    C.Left = Value::stored(E.Result);
    learn(S, C, true);
  }
  C.Left = Value::stored(At);
  learn(S, C, false);
}

bool Simulation::frees(const std::vector<Symbol> &Families, Symbol Family) {
  return Families.empty() || llvm::is_contained(Families, Family);
}

void Simulation::own(const Event &E, State &S) {
  Holder *H = E.Dst.isPlace() ? S.find(E.Dst.P) : nullptr;
  if (H && H->has(HF_Owner) && E.has(EF_Shared))
    H->Flags |= HF_Shared;
  if (!H || H->has(HF_Owner))
    return;
  std::vector<Symbol> Families = E.Families;
  if (!E.Callee.empty() && E.Callee.str() != "?") {
    Holder Entry;
    Entry.At.Base = Root::Param;
    const SimulationResult *R = Program.effect(E.Callee, {Entry});
    bool Frees = !R, Keeps = false;
    for (const Outcome &O : R ? R->Outcomes : std::vector<Outcome>()) {
      Keeps |= llvm::any_of(O.Holders, [](const Holder &Each) { return Each.At.Base != Root::Param; });
      if (O.Is == Life::Live && !O.Kept)
        continue;
      Frees = true;
      Families.insert(Families.end(), O.EndFamilies.begin(), O.EndFamilies.end());
    }
    S.Kept |= Keeps; // a deleter that gives the memory to somebody else
    if (!Frees)
      return; // a deleter that frees nothing makes a view
  }
  if (familiar() && !Sub.Family.empty() && !frees(Families, Sub.Family)) {
    observe(Notice::WrongFamily, S, E, H, step(StepKind::Owned, E.Where, Symbol(describe(E.Dst.P, F)), H->Via));
    S.Kept = true;
  }
  H->Flags |= HF_Owner | (E.has(EF_Shared) ? HF_Shared : 0);
  H->Families = Families;
  H->Via = step(StepKind::Owned, E.Where, Symbol(describe(E.Dst.P, F)), H->Via);
}

void Simulation::disown(const Event &E, State &S) {
  Holder *H = E.Dst.isPlace() ? S.find(E.Dst.P) : nullptr;
  if (!H)
    return;
  Holder Out = *H;
  llvm::erase_if(S.Holders, [&](const Holder &Each) { return Each.At == E.Dst.P; });
  Out.Flags &= ~(HF_Owner | HF_Shared);
  if (!E.Result.valid()) {
    removed(E, S, Out, StepKind::Overwritten);
    return;
  }
  Out.At = E.Result;
  S.add(std::move(Out));
}

/// Is one of the streams the default one and the other known not to wait for it?
bool Simulation::apart(const Value &A, const Value &B) const {
  auto NonBlocking = [&](const Value &V) { return V.K == Value::Stored && Program.isNonBlocking(F, V.P); };
  return (isDefaultStream(A) && NonBlocking(B)) || (isDefaultStream(B) && NonBlocking(A));
}

/// The memory is gone. Weak: one of several elements went, perhaps this one.
void Simulation::end(const Event &E, State &S, const Step *Via, bool Weak, const std::vector<Symbol> &Families) {
  static const Symbol Ordered("stream-ordered");
  bool WaitsForDevice = E.has(EF_WaitsDevice) && !Sub.Family.str().ends_with("-async");
  if (inFlight(S) && !Weak && S.Is == Life::Live && !WaitsForDevice) {
    // Work on the default stream and on a blocking one is in order.
    bool SameStream = E.has(EF_Async) && llvm::all_of(S.Flights, [&](const Pending &P) {
                        bool Default = (isDefaultStream(P.Stream) || isDefaultStream(E.Stream)) && !apart(P.Stream, E.Stream);
                        bool Some = P.Stream.isPlace() && isWeak(P.Stream.P) && waitsForElements();
                        return !P.Callback && (Default || Some || comesAfter(P, E.Stream));
                      });
    if (!SameStream)
      observe(E.has(EF_Async) ? Notice::OtherStream : Notice::EndedInFlight, S, E, nullptr, Via);
  }
  S.Flights.clear();
  if (S.Registered && !Weak && S.Is == Life::Live)
    observe(Notice::RegisteredEnd, S, E, nullptr, Via);
  S.Is = Weak ? Life::PerhapsEnded : Life::Ended;
  S.End = Via;
  S.EndFamilies = Families;
  S.EndAsync = E.has(EF_Async);
  S.EndStream = E.Stream;
}

void Simulation::free(const Event &E, State &S) {
  if (E.Src.K == Value::Address && familiar() && S.Is == Life::Live)
    if (const Holder *Named = S.find(E.Src.P); Named && !Named->has(HF_Weak)) {
      observe(Notice::HandleFreed, S, E, Named, step(StepKind::Freed, E.Where, Symbol(), Named->Via, E.Name));
      S.Is = Life::PerhapsEnded;
      return;
    }
  const Holder *H = designated(S, E.Src);
  if (!H || S.Is == Life::NotYet)
    return;
  const Step *Via = step(StepKind::Freed, E.Where, Symbol(describe(E.Src.P, F)), H->Via, E.Name);
  bool Weak = H->has(HF_Weak) || isWeak(H->At) || isWeak(E.Src.P);
  bool Offset = (H->has(HF_Offset) || E.Src.Offset) && E.Src.K == Value::Stored;
  bool Definite = familiar() && !Weak && S.Is == Life::Live;
  if (Definite && !Sub.Family.empty() && !frees(E.Families, Sub.Family)) {
    observe(Notice::WrongFamily, S, E, H, Via);
    S.Is = Life::PerhapsEnded;
    return;
  }
  if (Definite && Offset) {
    observe(Notice::OffsetFree, S, E, H, Via);
    S.Is = Life::PerhapsEnded;
    return;
  }
  if (S.Is == Life::Ended && !Weak) {
    observe(Notice::EndedTwice, S, E, H, Via);
    S.Is = Life::PerhapsEnded;
    return;
  }
  S.EndedAt = H->At;
  end(E, S, Via, Weak || S.Is == Life::PerhapsEnded, E.Families);
}

void Simulation::endOwner(const Event &E, State &S) {
  const Place &Of = E.Dst.P;
  std::vector<Holder> Owners;
  std::vector<Symbol> Rest;
  bool Weak = isWeak(Of) && !E.has(EF_All);
  llvm::erase_if(S.Holders, [&](const Holder &H) {
    if (!H.has(HF_Owner) || !reaches(Of, H.At, Rest))
      return false;
    Owners.push_back(H);
    return true;
  });
  bool Inside = Sub.Is == Subject::Storage && S.Is == Life::Live && Of.contains(Sub.Object);
  if (Inside)
    end(E, S, step(StepKind::OwnerEnded, E.Where.valid() ? E.Where : S.Last, Symbol(describe(Of, F)), nullptr), Weak,
        {});
  if (Owners.empty()) {
    endPointed(E, S);
    return;
  }
  for (const Holder &H : S.Holders)
    if (H.has(HF_Owner))
      return; // another counted owner is left
  const Holder &Last = Owners.back();
  Location L = E.Where.valid() ? E.Where : S.Last;
  const Step *Via = step(StepKind::OwnerEnded, L, Symbol(describe(Last.At, F)), Last.Via);
  bool Element = Weak || (Last.has(HF_Weak) && !isWeak(Last.At));
  if (S.Is == Life::Ended && !Element) {
    observe(Notice::EndedTwice, S, E, &Last, Via);
    S.Is = Life::PerhapsEnded;
    return;
  }
  end(E, S, Via, Element, Last.Families);
}

/// The last counted owner takes the object that it points to, and what that owns.
void Simulation::endPointed(const Event &E, State &S) {
  if (S.Is != Life::Live || isWeak(E.Dst.P))
    return;
  const Holder *Inside = nullptr;
  std::vector<Symbol> Rest;
  for (const Holder &H : S.Holders) {
    bool Pointed = llvm::is_contained(H.At.Steps, step::pointee());
    if (!reaches(E.Dst.P, H.At, Rest)) {
      if (Pointed)
        return; // another counted owner may be left
    } else if (Pointed && Rest.size() > 1 && Program.ownsAt(F, H.At)) {
      Inside = &H;
    }
  }
  if (!Inside)
    return;
  Location L = E.Where.valid() ? E.Where : S.Last;
  end(E, S, step(StepKind::OwnerEnded, L, Symbol(describe(E.Dst.P, F)), Inside->Via), Inside->has(HF_Weak), {});
}

void Simulation::clear(const Event &E, State &S) {
  if (!E.Dst.isPlace())
    return;
  std::vector<Holder> Gone;
  std::vector<Symbol> Rest;
  bool Some = E.has(EF_Weak);
  llvm::erase_if(S.Holders, [&](const Holder &H) {
    if (!reaches(E.Dst.P, H.At, Rest))
      return false;
    Gone.push_back(H);
    return true;
  });
  if (Gone.empty() || !S.Holders.empty() || !tracked() || S.Is != Life::Live || S.Kept)
    return;
  if (Some) {
    S.Kept = true; // one element went, perhaps another one
    return;
  }
  const Step *Here = step(StepKind::Cleared, E.Where, Symbol(describe(E.Dst.P, F)), Gone.back().Via);
  observe(Notice::Lost, S, E, &Gone.back(), Here);
  S.Kept = true;
}

void Simulation::endScope(const Event &E, State &S) {
  const Place &Of = E.Dst.P;
  if (renews(E, Of, S, StepKind::ScopeEnded))
    return;
  if (Sub.Is != Subject::Member && Sub.Object.valid() && Of.contains(Sub.Object) && S.Is == Life::Live) {
    Event Quiet = E;
    Quiet.Flags = 0;
    end(Quiet, S, step(StepKind::ScopeEnded, E.Where, Symbol(describe(Of, F)), nullptr), false, {});
  }
  kill(E, S, Of, StepKind::ScopeEnded);
  forget(S, Of);
}

void Simulation::use(const Event &E, State &S) {
  const Holder *H = designated(S, E.Src);
  if (!H)
    return;
  if (E.has(EF_Asks)) {
    S.Asked = true;
    if (Sub.Is == Subject::Entry && Result.Touches.size() < 8)
      Result.Touches.push_back({nullptr, false, false, false, true});
    return;
  }
  const Step *Via = step(StepKind::Used, E.Where, Symbol(describe(E.Src.P, F)), H->Via, E.Name);
  bool HostHere = E.has(EF_HostAccess) && !S.Asked;
  if (Sub.Is == Subject::Entry && Result.Touches.size() < 8)
    Result.Touches.push_back({Via, HostHere, E.has(EF_Write), E.Src.Offset});
  bool Weak = H->has(HF_Weak) || isWeak(H->At);
  if (S.Is == Life::Ended && !Weak && !H->has(HF_Address))
    observe(Notice::UsedAfterEnd, S, E, H, Via);
  if (S.Is == Life::Live && Sub.Memory == Space::Device && HostHere && familiar())
    observe(Notice::HostAccess, S, E, H, Via);
  if (H->has(HF_Old) && S.Refilled)
    observe(Notice::RefilledInView, S, E, H, Via);
  if (!E.Src.Offset || S.Truncated) // otherwise another part of the block
    conflict(E, S, H, Via, E.has(EF_Write));
}

/// One operand of an asynchronous operation.
void Simulation::launchOn(const Event &E, uint32_t Number, State &S, const Value &V, bool Writes) {
  const Holder *Hit = designated(S, V);
  std::vector<Symbol> Rest;
  if (!Hit && V.K == Value::Stored)
    for (const Holder &H : S.Holders)
      if (!Hit && reaches(V.P, H.At, Rest))
        Hit = &H;
  bool Variable = Sub.Is == Subject::Variable && V.K == Value::Address && Sub.Object.contains(V.P);
  if (!Hit && !Variable)
    return;
  const Step *Via = step(StepKind::AsyncUsed, E.Where, Symbol(describe(V.P, F)), Hit ? Hit->Via : nullptr, E.Name);
  if (Sub.Is == Subject::Entry && Result.Touches.size() < 8)
    Result.Touches.push_back({Via, false, Writes});
  bool Misdirected = Writes ? E.has(EF_ToHost) : E.has(EF_FromHost);
  if (Hit && Misdirected && Sub.Memory == Space::Device && S.Is == Life::Live && familiar() && !S.Asked)
    observe(Notice::WrongDirection, S, E, Hit, Via);
  bool Sure = Hit && !Hit->has(HF_Weak) && !isWeak(Hit->At) && !Hit->has(HF_Address);
  if (S.Is == Life::Ended && Sure)
    observe(Notice::UsedAfterEnd, S, E, Hit, Via);
  if (S.Is == Life::NotYet)
    return;
  if (Hit && Hit->has(HF_Old) && S.Refilled)
    observe(Notice::RefilledInView, S, E, Hit, Via);
  Pending P;
  P.Event = Number;
  P.Graph = S.Capturing;
  P.Writes = Writes;
  P.Stream = E.Stream;
  P.ToHost = E.has(EF_ToHost);
  P.FromHost = E.has(EF_FromHost);
  P.Kernel = E.has(EF_Kernel);
  P.Via = Via;
  if (!E.has(EF_Blocking) && S.Flights.size() < 4)
    S.Flights.push_back(P);
}

void Simulation::launch(const Event &E, uint32_t Number, State &S) {
  for (const Value &V : E.Args)
    launchOn(E, Number, S, V, false);
  for (const Value &V : E.Writes)
    launchOn(E, Number, S, V, true);
  if (E.has(EF_Blocking))
    S.Flights.clear();
}

bool Simulation::inFlight(const State &S) {
  return llvm::any_of(S.Flights, [](const Pending &P) { return !P.Graph || P.Launched; });
}

void Simulation::wait(const Event &E, State &S) {
  if (E.Src.isPlace() && llvm::is_contained(S.Recorded, E.Src.P)) {
    // Only what was on the stream when the event was recorded has ended.
    land(S, [&](const Pending &P) { return llvm::is_contained(P.Before, E.Src.P); });
    return;
  }
  if (E.Src.K != Value::None || E.Stream.K == Value::None) {
    land(S, [](const Pending &) { return true; });
    return;
  }
  land(S, [&](const Pending &P) { return isDefaultStream(P.Stream) || comesAfter(P, E.Stream); });
}

/// Does the function wait for events or streams of some collection?
bool Simulation::waitsForElements() const {
  return llvm::any_of(F.Events, [](const Event &E) {
    bool Waits = E.Kind == EventKind::Wait || E.Kind == EventKind::WaitEvent;
    return Waits && ((E.Src.isPlace() && isWeak(E.Src.P)) || (E.Stream.isPlace() && isWeak(E.Stream.P)));
  });
}

/// A stream waits for an event: what lies before the event is before its later work.
void Simulation::waitEvent(const Event &E, State &S) {
  bool Known = E.Src.isPlace() && llvm::is_contained(S.Recorded, E.Src.P);
  for (Pending &P : S.Flights)
    if ((!Known || llvm::is_contained(P.Before, E.Src.P)) && P.Ordered.size() < 4)
      P.Ordered.push_back(E.Stream);
}

/// What is on the stream now is covered by a wait for this event.
void Simulation::record(const Event &E, State &S) {
  if (!E.Src.isPlace() || isWeak(E.Src.P))
    return;
  if (!llvm::is_contained(S.Recorded, E.Src.P) && S.Recorded.size() < 4)
    S.Recorded.push_back(E.Src.P);
  for (Pending &P : S.Flights) {
    llvm::erase_if(P.Before, [&](const Place &Old) { return Old == E.Src.P; });
    if (comesAfter(P, E.Stream))
      P.Before.push_back(E.Src.P);
  }
}

void Simulation::callback(const Event &E, uint32_t Number, State &S) {
  std::vector<Symbol> Rest;
  for (const Value &V : E.Args) {
    const Holder *Hit = designated(S, V);
    if (!Hit && V.isPlace())
      for (const Holder &H : S.Holders)
        if (reaches(V.P, H.At, Rest))
          Hit = &H;
    bool Variable = Sub.Is == Subject::Variable && V.K == Value::Address && Sub.Object.contains(V.P);
    if (!Hit && !Variable)
      continue;
    Pending P;
    P.Event = Number;
    P.Callback = true;
    P.Stream = E.Stream;
    P.Via = step(StepKind::Kept, E.Where, E.Name, Hit ? Hit->Via : nullptr);
    S.Kept |= Hit != nullptr; // the callback may free it
    S.Flights.push_back(P);
    return;
  }
}

/// Is the container given no more elements than it was made with?
bool Simulation::shrinks(const Event &E) const {
  if (!E.Extent)
    return false;
  Place Temporary; // that it was made in
  for (const Event &Each : F.Events)
    if (Each.Kind == EventKind::Transfer && Each.Dst.P == Sub.Object && Each.Src.P.Base == Root::Temp)
      Temporary = Each.Src.P;
  for (const Event &Made : F.Events)
    if (Made.Kind == EventKind::Allocate && Made.Extent &&
        (Sub.Object.contains(Made.Dst.P) || (Temporary.valid() && Temporary.contains(Made.Dst.P))))
      return !F.Amounts[E.Extent].exceeds(F.Amounts[Made.Extent]) && F.Amounts[Made.Extent].asConstant() &&
             F.Amounts[E.Extent].asConstant();
  return false;
}

/// Storage that moves leaves views of the old one behind.
void Simulation::grow(const Event &E, State &S) {
  if (Sub.Is == Subject::Storage && E.Dst.isPlace() && E.Dst.P == Sub.Object) {
    const Event *Next = &E + 1;
    bool Appends = E.Kind == EventKind::Append ||
                   (Next < F.Events.data() + F.Events.size() && Next->Kind == EventKind::Append && Next->Where == E.Where);
    if ((Appends && S.Reserved) || shrinks(E))
      return; // the storage may stay
    S.Reserved |= !Appends;
    if (S.Registered)
      moved(E, S, StepKind::Grown);
  }
  if (Sub.Is != Subject::Storage || Sub.Memory != Space::Device || S.Is != Life::Live)
    return;
  if (!E.Dst.isPlace() || !(E.Dst.P == Sub.Object) || S.Holders.size() < 2 || S.Truncated)
    return;
  const Step *Via = step(StepKind::Grown, E.Where, Symbol(describe(E.Dst.P, F)), nullptr, E.Name);
  llvm::erase_if(S.Holders, [&](const Holder &H) { return H.At == Sub.Object.with(step::data()); });
  S.Flights.clear();
  S.Is = Life::Ended;
  S.End = Via;
}

/// A container's storage, or the pointer beside the length of a plain struct.
bool Simulation::isStorageOf(const Place &Container, const Holder &H) const {
  if (H.At == Container.with(step::data()))
    return true;
  return Sub.Is != Subject::Storage && H.At.Steps.size() == Container.Steps.size() + 1 && Container.contains(H.At);
}

void Simulation::content(const Event &E, State &S) {
  if (!E.Dst.isPlace() || S.Is != Life::Live)
    return;
  const Holder *Own = nullptr;
  for (const Holder &H : S.Holders)
    if (isStorageOf(E.Dst.P, H))
      Own = &H;
  if (!Own)
    return;
  if (E.Kind == EventKind::Truncate) {
    S.Truncated = true;
    S.Refilled = false;
    S.CutInFlight = inFlight(S);
    for (Holder &H : S.Holders)
      if (&H != Own)
        H.Flags |= HF_Old;
    S.Cut = step(StepKind::Truncated, E.Where, Symbol(describe(E.Dst.P, F)), nullptr, E.Name);
    return;
  }
  if (E.Kind != EventKind::Append || S.Refilled)
    return;
  S.Appended = true;
  if (!S.Truncated)
    return;
  S.Refilled = true;
  const Step *Via = step(StepKind::Appended, E.Where, Symbol(describe(E.Dst.P, F)), S.Cut, E.Name);
  // A container in device memory is filled on the default stream, after the work that is there.
  bool InOrder = Sub.Memory == Space::Device &&
                 llvm::all_of(S.Flights, [](const Pending &P) { return isDefaultStream(P.Stream) && !P.Callback; });
  if (inFlight(S) && !InOrder)
    observe(Notice::RefilledInFlight, S, E, Own, Via);
}

/// A write by the host, here or in a callee, while something is in flight.
void Simulation::conflict(const Event &E, State &S, const Holder *H, const Step *Via, bool Write) {
  if (S.Is != Life::Live || Sub.Memory == Space::Device)
    return;
  // A block in several parts: which part is touched can't be told.
  if (llvm::any_of(S.Holders, [](const Holder &Each) { return Each.has(HF_Offset); }))
    return;
  for (const Pending &P : S.Flights) {
    if (P.Callback || (!Write && !P.Writes) || (P.Graph && !P.Launched))
      continue;
    bool Refill = Write && !P.Writes && S.Truncated && S.CutInFlight;
    if (Refill && S.Refilled)
      return;
    S.Refilled |= Refill;
    Notice N = Refill               ? Notice::RefilledInFlight
               : Write && !P.Writes ? Notice::OverwrittenInFlight
                                    : Notice::ReadInFlight;
    observe(N, S, E, H, Refill ? step(StepKind::Appended, Via->Where, Via->Name, S.Cut) : Via);
    return;
  }
}

void Simulation::answer(const Event &E, State &S) {
  Event Copy = E;
  Copy.Dst.K = Value::Stored;
  Copy.Dst.P = Place();
  Copy.Dst.P.Base = Root::Return;
  if (E.Src.isPlace()) {
    std::vector<Holder> New = gains(Copy, S, E.Src, Copy.Dst.P);
    // A returned local is moved out, not copied.
    bool Moves = E.Src.K == Value::Stored && (E.Src.P.Base == Root::Local || E.Src.P.Base == Root::Temp);
    for (Holder &H : New) {
      if (Moves) {
        std::vector<Symbol> Rest(H.At.Steps);
        if (Holder *Old = S.find(extended(E.Src.P, Rest)); Old && Old->has(HF_Owner)) {
          H.Flags |= Old->Flags & (HF_Owner | HF_Shared);
          H.Families = Old->Families;
          Old->Flags &= ~(HF_Owner | HF_Shared);
        }
      }
      S.add(std::move(H));
    }
  }
  S.Answered = Answer::Unknown;
  Condition C;
  C.Operator = Condition::Equal;
  C.Left = E.Src;
  C.Right = Value::constant(0);
  std::optional<bool> Zero;
  if (E.Src.K == Value::Const || E.Src.K == Value::Null)
    Zero = E.Src.Number == 0;
  else if (E.Src.K == Value::Stored)
    Zero = known(S, C);
  else if (E.Src.K == Value::Test && size_t(E.Src.Number) < F.Conditions.size()) {
    if (std::optional<bool> T = known(S, F.Conditions[E.Src.Number]))
      Zero = *T == E.Src.Offset;
  }
  if (Zero)
    S.Answered = *Zero ? Answer::Zero : Answer::NonZero;
  S.Number = E.Src.K == Value::Const ? E.Src.Number : 0;
}

/// What the caller learns from the result of a case.
void Simulation::learnAnswer(State &S, const Place &Result, const Outcome &O) {
  if (!Result.valid() || O.Answered == Answer::Unknown)
    return;
  Condition C;
  C.Operator = Condition::Equal;
  C.Left = Value::stored(Result);
  C.Right = Value::constant(0);
  learn(S, C, O.Answered == Answer::Zero);
  if (O.Number) {
    C.Right = Value::constant(O.Number);
    learn(S, C, true);
  }
}

void Simulation::apply(const Event &E, uint32_t Number, std::vector<State> &States) {
  std::vector<State> Out;
  for (State &S : States)
    applyTo(E, Number, S, Out);
  States = std::move(Out);
}

void Simulation::applyTo(const Event &E, uint32_t Number, State &S, // NOLINT(readability-function-size): a flat switch
                         std::vector<State> &Out) {
  if (E.Where.valid())
    S.Last = E.Where;
  bool Had = !S.Holders.empty();
  switch (E.Kind) {
  case EventKind::Assign:
  case EventKind::Capture:
  case EventKind::Insert:
    assign(E, S);
    break;
  case EventKind::Transfer:
    if (E.Dst.isPlace() && E.Src.isPlace())
      transfer(E, S);
    break;
  case EventKind::Allocate:
    allocate(E, Number, S);
    break;
  case EventKind::Own:
    own(E, S);
    break;
  case EventKind::Disown:
    disown(E, S);
    break;
  case EventKind::Free:
    if (E.has(EF_OwnerEnd) && E.Dst.isPlace())
      endOwner(E, S);
    else
      free(E, S);
    if (E.has(EF_WaitsDevice))
      land(S, [](const Pending &) { return true; });
    break;
  case EventKind::Clear:
    clear(E, S);
    break;
  case EventKind::ScopeEnd:
    endScope(E, S);
    break;
  case EventKind::Use:
    use(E, S);
    break;
  case EventKind::Async:
    launch(E, Number, S);
    break;
  case EventKind::Wait:
    wait(E, S);
    break;
  case EventKind::Callback:
    callback(E, Number, S);
    break;
  case EventKind::Truncate:
  case EventKind::Append:
    content(E, S);
    if (E.Kind == EventKind::Append)
      grow(E, S);
    break;
  case EventKind::Return:
    answer(E, S);
    break;
  case EventKind::Api:
  case EventKind::Copied:
  case EventKind::Slice:
    break; // what these say, checks read
  case EventKind::Throw:
    S.Thrown = true;
    break;
  case EventKind::BeginCapture:
    S.Capturing = true;
    break;
  case EventKind::EndCapture:
    S.Capturing = false;
    break;
  case EventKind::LaunchGraph:
    for (Pending &P : S.Flights)
      P.Launched = P.Graph;
    break;
  case EventKind::RecordEvent:
    record(E, S);
    break;
  case EventKind::WaitEvent:
    waitEvent(E, S);
    break;
  case EventKind::Register:
    registered(E, S, Out);
    break;
  case EventKind::Unregister:
    unregistered(E, S);
    break;
  case EventKind::Call:
    call(E, Number, S, Out);
    return;
  case EventKind::Grow:
    grow(E, S);
    break;
  }
  bool Dropping = E.Kind == EventKind::Clear || E.Kind == EventKind::Assign || E.Kind == EventKind::Transfer;
  if (Had && S.Holders.empty() && Dropping && Sub.Is == Subject::Entry)
    S.Gone = step(StepKind::Cleared, E.Where, Symbol(), nullptr);
  Out.push_back(std::move(S));
}
