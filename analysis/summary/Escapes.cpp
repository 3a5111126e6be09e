//===- Escapes.cpp - reads the keeper off the path and its history ----------===//
//
// The path of a survivor says what it lies in: an associative container, a pool
// class, a global. Its chain of steps says how it came there: through a capture,
// through a function whose name says that it keeps what it is given.
//
//===----------------------------------------------------------------------===//
#include "analysis/summary/Escapes.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

/// get() returns a stored element, put() stores one back.
bool Escapes::isPool(const RecordInfo &R, bool &Conventional) {
  auto [It, New] = Pools.try_emplace(R.FullName.id());
  if (New) {
    bool Gives = false, Takes = false;
    for (const FunctionFacts *M : P.methods(R.FullName)) {
      for (const Event &E : M->Events) {
        auto Element = [&](const Value &V) {
          return V.isPlace() && V.P.Base == Root::This && V.P.Steps.size() >= 2 &&
                 llvm::any_of(V.P.Steps, [](Symbol S) { return step::isElement(S); });
        };
        bool FromInside = E.Kind == EventKind::Return && E.Src.K == Value::Stored && Element(E.Src);
        bool ToLocal = (E.Kind == EventKind::Assign || E.Kind == EventKind::Transfer) && Element(E.Src) &&
                       (E.Dst.P.Base == Root::Local || E.Dst.P.Base == Root::Return || E.Dst.P.Base == Root::Temp);
        if (FromInside || ToLocal)
          Gives |= llvm::any_of(M->Events, [](const Event &C) { return C.Kind == EventKind::Clear && C.has(EF_Weak); });
        bool Inserts = (E.Kind == EventKind::Insert || E.Kind == EventKind::Assign) && Element(E.Dst) &&
                       E.Src.isPlace() && E.Src.P.Base == Root::Param;
        Takes |= Inserts;
      }
    }
    bool Behaves = Gives && Takes;
    bool Named = !Behaves && Convention("pool", R.Name.str());
    It->second = {Behaves || Named, Named};
  }
  Conventional = It->second.second;
  return It->second.first;
}

/// The line to change: in the function where the memory comes from, the capture
/// or store, or the call that does it.
const Step *Escapes::storeInto(const FunctionFacts &F, const Holder &H, Keeper By) {
  const Step *Capture = nullptr, *Store = nullptr, *Any = nullptr;
  for (const Step *S = H.Via; S; S = S->Before) {
    if (!Any)
      Any = S;
    if (S->Function != F.Key)
      continue;
    bool Captures = S->Kind == StepKind::Captured || S->Kind == StepKind::CapturedByAddress;
    bool Stores = S->Kind == StepKind::Stored || S->Kind == StepKind::Inserted || S->Kind == StepKind::Kept ||
                  S->Kind == StepKind::Passed;
    if (Captures)
      Capture = S; // the oldest
    if (Stores && !Store)
      Store = S; // the newest
  }
  if (By == Keeper::Closure && Capture)
    return Capture;
  return Store ? Store : Capture ? Capture : Any;
}

/// A struct with a function pointer beside its datum is a handler.
static bool hasFunctionPointer(const RecordInfo &R, const Unit &In) {
  return llvm::any_of(R.Fields, [&](const FieldInfo &F) {
    const TypeInfo &T = In.Types[F.Type];
    return T.Kind == TypeKind::Pointer && In.Types[T.Pointee].Name.str().contains('(');
  });
}

/// What the path of a handle leads through.
Escapes::Surroundings Escapes::surroundings(const FunctionFacts &F, const Place &At) {
  static const Symbol Map("map"), Callable("callable");
  Surroundings In;
  Place Prefix = At;
  bool Element = false;
  for (size_t I = 0; I <= At.Steps.size(); ++I) {
    Prefix.Steps.assign(At.Steps.begin(), At.Steps.begin() + I);
    bool Here = I && step::isElement(At.Steps[I - 1]);
    Element |= Here;
    In.Callable |= I && At.Steps[I - 1] == step::target();
    Typed T = P.typeOf(F, Prefix);
    const RecordInfo *R = T.record();
    if (!R)
      continue;
    In.Map |= R->Role == Map;
    In.Callable |= R->Role == Callable;
    // A list of handlers, of observers or of stored functions.
    bool Called = R->Role == Callable || R->Polymorphic;
    In.Handlers |= (Element && Called) || (Here && hasFunctionPointer(*R, *T.In));
    bool ByName = false;
    if (R->Role.empty() && !R->Lambda && I < At.Steps.size() && isPool(*R, ByName)) {
      In.Pool = R;
      In.PoolByName = ByName;
    }
  }
  return In;
}

static bool outlivesCall(const Place &P) {
  return P.Base == Root::Global || P.Base == Root::This || P.Base == Root::Param;
}

Keeper Escapes::keeper(const Holder &H, const Surroundings &In) {
  bool Outside = outlivesCall(H.At);
  if (Outside && (In.Map || In.Handlers))
    return Keeper::CallbackMap;
  if (Outside && In.Pool)
    return Keeper::Pool;
  if (H.has(HF_Closure) || In.Callable)
    return Keeper::Closure;
  if (H.At.Base == Root::Global)
    return Keeper::Global;
  if (H.At.Base == Root::Return)
    return Keeper::Result;
  return Outside ? Keeper::Member : Keeper::None;
}

Escape Escapes::classify(const FunctionFacts &F, const Holder &H) {
  Escape E;
  E.Of = &H;
  Surroundings In = surroundings(F, H.At);
  llvm::StringRef Callee = H.At.Name.str();
  if (H.At.Base == Root::Global && Callee.consume_front("kept by ")) {
    E.By = Convention("registry", Callee) ? Keeper::CallbackMap : Keeper::Closure;
    E.Conventional = true;
  } else {
    E.By = keeper(H, In);
    E.Conventional = In.Pool && In.PoolByName;
  }
  E.Store = storeInto(F, H, E.By);
  E.Name = In.Pool ? In.Pool->Name.str().str() : describe(H.At, F);
  return E;
}

Escape Escapes::worst(const FunctionFacts &F, const Outcome &O) {
  Escape Worst;
  for (const Holder &H : O.Holders) {
    if (H.has(HF_Owner) || H.has(HF_Carried) || H.has(HF_Token))
      continue;
    Escape E = classify(F, H);
    if (E.By > Worst.By)
      Worst = E;
  }
  return Worst;
}

/// Does the closure that captured this handle free it when it runs?
bool Escapes::freedByClosure(const Holder &H) {
  for (const Step *S = H.Via; S; S = S->Before) {
    if (S->Kind != StepKind::Captured || S->Detail.empty())
      continue;
    auto At = llvm::find(H.At.Steps, S->Name);
    Holder Inside;
    Inside.At.Base = Root::This;
    Inside.At.Steps.assign(At == H.At.Steps.end() ? H.At.Steps.end() : At, H.At.Steps.end());
    if (Inside.At.Steps.empty())
      Inside.At.Steps = {S->Name};
    const SimulationResult *R = P.effect(S->Detail, {Inside});
    if (!R)
      return P.facts(S->Detail) != nullptr;
    for (const Outcome &O : R->Outcomes)
      if (O.Is != Life::Live || O.Kept)
        return true;
  }
  return false;
}

/// True if nothing that survives could free the memory.
bool Escapes::lastHandles(const Story &S, const Outcome &O) {
  for (const Holder &H : O.Holders) {
    bool Behind = !H.has(HF_Closure) && llvm::is_contained(H.At.Steps, step::deref());
    if (Behind || P.insideOwned(*S.Function, H.At))
      return false; // a member of an object that somebody owns: the class's business
    if (H.has(HF_Owner) || H.has(HF_Carried) || P.ownsAt(*S.Function, H.At))
      return false;
    Escape E = classify(*S.Function, H);
    if (E.By == Keeper::Result || E.By == Keeper::Member || E.By == Keeper::None)
      return false;
    if (E.By == Keeper::Closure && freedByClosure(H))
      return false;
    if (H.At.Base == Root::Global && P.endedThrough(H.At, Symbol()))
      return false;
    const Unit *In = P.unitOf(*S.Function);
    if (H.At.Base == Root::This && In && S.Function->Class &&
        P.endedThrough(H.At, In->Records[S.Function->Class].FullName))
      return false;
    if (H.At.Base == Root::Param || H.At.Base == Root::This)
      if (E.By != Keeper::Closure)
        return false; // the caller or the class sees the container
  }
  return !O.Holders.empty();
}

std::vector<Stray> Escapes::strays(const Story &S) {
  std::vector<Stray> All;
  for (const Outcome &O : S.Result.Outcomes) {
    Escape E = worst(*S.Function, O);
    if (E.By < Keeper::Global || !E.Of)
      continue;
    if (E.Of->At.Base == Root::Global && E.Of->At == O.EndedAt)
      continue; // freed through the global: its owner knows
    Stray Found;
    Found.Kept = E;
    Found.Exit = O.Exit;
    Found.ViewOnly = E.Of->has(HF_View);
    if (O.Is == Life::Ended)
      Found.End = O.End;
    else if (O.Is != Life::Live || O.Kept || O.Thrown || S.Of.Is != Subject::Allocation || !lastHandles(S, O))
      continue;
    bool Said = llvm::any_of(All, [&](const Stray &Other) {
      return Other.Kept.By == E.By && (Other.End != nullptr) == (Found.End != nullptr);
    });
    if (!Said)
      All.push_back(Found);
  }
  return All;
}

static constexpr size_t DeepestElement = 10;

/// Does the element's own class end what lies there?
static bool liesInOwner(Program &P, const FunctionFacts &Method, const Place &At) {
  for (size_t N = 1; N < At.Steps.size(); ++N) {
    Place Part = At;
    Part.Steps.resize(N);
    const RecordInfo *R = P.typeOf(Method, Part).record();
    if (R && R->Role.empty() && !R->Destructor.empty() &&
        P.destructorEndsGpu(*R, {At.Steps.begin() + N, At.Steps.end()}))
      return true;
  }
  return false;
}

/// Places of elements that the class ends somewhere: `this.idle.data.[]…`.
static std::vector<Place> endedElements(Program &P, const RecordInfo &R) {
  std::set<Place> Candidates;
  for (const FunctionFacts *M : P.methods(R.FullName))
    for (const Event &E : M->Events) {
      auto Note = [&](const Value &V) {
        bool Stored = V.isPlace() && V.P.Base == Root::This && isWeak(V.P) && V.P.Steps.size() <= DeepestElement;
        if (Stored)
          Candidates.insert(V.P);
      };
      if (E.Kind == EventKind::Free || E.Kind == EventKind::Call || E.Kind == EventKind::Insert ||
          E.Kind == EventKind::Assign) {
        Note(E.Src);
        Note(E.Dst);
        for (const Value &A : E.Args)
          Note(A);
      }
    }
  std::vector<Place> Ended;
  for (const Place &C : Candidates)
    if (!R.Destructor.empty() && P.destructorEndsGpu(R, C.Steps) && !liesInOwner(P, *P.methods(R.FullName).front(), C))
      Ended.push_back(C);
  return Ended;
}

/// Entered holding an element, the function leaves it nowhere and unfreed.
void Escapes::dropsStored(const FunctionFacts &M, const Place &Element, std::vector<Dropped> &Out) {
  Holder H;
  H.At = Element;
  const SimulationResult *R = P.effect(M.Key, {H});
  if (!R || llvm::any_of(R->Outcomes, [](const Outcome &O) { return O.Is != Life::Live; }))
    return; // it frees on some path: which entries, can't be told
  for (const Outcome &O : R->Outcomes)
    if (O.Is == Life::Live && O.Holders.empty() && !O.Kept && !O.Thrown) {
      Location Where = O.Gone ? O.Gone->Where : O.Exit;
      if (llvm::none_of(Out, [&](const Dropped &D) { return D.In == &M; }))
        Out.push_back({&M, Where, Dropped::Entries});
      return;
    }
}

/// Puts something into an entry without looking at what it held.
void Escapes::overwrites(const FunctionFacts &M, const Place &Element, std::vector<Dropped> &Out) {
  bool Asks = llvm::any_of(M.Conditions, [](const Condition &C) { return !C.Status; });
  const Event *Writes = nullptr;
  for (uint32_t I = 0; I < M.Events.size() && !Asks; ++I) {
    const Event &E = M.Events[I];
    auto Reads = [&](const Value &V) { return V.isPlace() && V.P.Base == Root::This && overlaps(V.P, Element); };
    bool Stores = (E.Kind == EventKind::Assign || E.Kind == EventKind::Transfer) && E.Dst.P.Base == Root::This &&
                  isWeak(E.Dst.P) && E.Dst.P.contains(Element);
    if (Stores && E.Src.isPlace() && !inLoop(M, I))
      Writes = &E;
    Asks |= E.Kind == EventKind::Assign && E.Dst.P.Base == Root::This && !isWeak(E.Dst.P); // the next free entry
    Asks |= Reads(E.Src) || llvm::any_of(E.Args, Reads) || (E.Kind != EventKind::Assign && !Stores && Reads(E.Dst));
  }
  if (Writes && !Asks)
    Out.push_back({&M, Writes->Where, Dropped::Overwritten});
}

/// A put() that stores on one path and drops on another.
void Escapes::dropsGiven(const FunctionFacts &M, std::vector<Dropped> &Out) {
  if (!Convention("returns-to-pool", M.ShortName.str()))
    return;
  for (uint32_t I = 0; I < M.Params.size(); ++I) {
    Holder H;
    H.At.Base = Root::Param;
    H.At.Index = I;
    const RecordInfo *View = P.typeOf(M, H.At).record();
    if (View && !View->Role.empty())
      H.At = H.At.with(step::data());
    const SimulationResult *R = P.effect(M.Key, {H});
    if (!R)
      continue;
    const Outcome *Drops = nullptr;
    bool Stores = false;
    for (const Outcome &O : R->Outcomes) {
      bool Kept = llvm::any_of(O.Holders, [](const Holder &Each) { return Each.At.Base == Root::This; });
      Stores |= Kept;
      if (O.Is == Life::Live && O.Holders.empty() && !O.Kept && !O.Thrown)
        Drops = &O;
    }
    if (Stores && Drops)
      Out.push_back({&M, Drops->Exit.valid() ? Drops->Exit : M.Where, Dropped::GivenBack});
  }
}

std::vector<Dropped> Escapes::dropped(const RecordInfo &R) {
  std::vector<Dropped> All;
  std::vector<Place> Elements = endedElements(P, R);
  for (const FunctionFacts *M : P.methods(R.FullName)) {
    if (M->Destructor || M->Constructor)
      continue;
    for (const Place &E : Elements) {
      size_t Before = All.size();
      if (llvm::is_contained(E.Steps, step::data()))
        dropsStored(*M, E, All);
      if (All.size() == Before)
        overwrites(*M, E, All);
    }
    if (!Elements.empty())
      dropsGiven(*M, All);
  }
  return All;
}

/// Handles of members that the destructor frees: `this.buffer.p`.
static std::vector<Place> ownedMembers(Program &P, const RecordInfo &R) {
  std::set<Place> Candidates;
  for (const FunctionFacts *M : P.methods(R.FullName)) {
    auto Note = [&](const Value &V) {
      if (V.isPlace() && V.P.Base == Root::This && !V.P.Steps.empty() && !isWeak(V.P) && V.P.Steps.size() <= 4)
        Candidates.insert(V.P);
    };
    for (const Event &E : M->Events) {
      if (E.Kind == EventKind::Allocate || E.Kind == EventKind::Free)
        Note(E.Dst);
      if (E.Kind == EventKind::Free || E.Kind == EventKind::Assign || E.Kind == EventKind::Capture)
        Note(E.Src);
    }
    for (const ExportedAllocation &X : P.allocations(M->Key))
      for (const Outcome &O : X.Cases)
        for (const Holder &H : O.Holders)
          Note(Value::stored(H.At));
  }
  std::vector<Place> Owned;
  for (const Place &C : Candidates)
    if (P.destructorEndsGpu(R, C.Steps) && Owned.size() < 12)
      Owned.push_back(C);
  return Owned;
}

std::vector<MemberStray> Escapes::memberStrays(const RecordInfo &R) {
  std::vector<MemberStray> All;
  if (R.Destructor.empty() || !P.facts(R.Destructor))
    return All;
  for (const Place &Member : ownedMembers(P, R))
    for (const FunctionFacts *M : P.methods(R.FullName)) {
      if (M->Destructor)
        continue;
      std::vector<Outcome> Cases;
      Holder Start;
      Start.At = Member;
      if (const SimulationResult *E = P.effect(M->Key, {Start}))
        Cases = E->Outcomes;
      for (const ExportedAllocation &X : P.allocations(M->Key))
        Cases.insert(Cases.end(), X.Cases.begin(), X.Cases.end());
      for (const Outcome &O : Cases) {
        MemberStray Found;
        if (O.Is == Life::Live && straysWith(*M, R, Member, O, Found) &&
            llvm::none_of(All,
                          [&](const MemberStray &Other) { return Other.In == M && Other.Kept.By == Found.Kept.By; }))
          All.push_back(std::move(Found));
      }
    }
  return All;
}

/// Both the member and something global hold the memory: does the destructor free
/// it and leave the other handle?
bool Escapes::straysWith(const FunctionFacts &M, const RecordInfo &R, const Place &Member, const Outcome &O,
                         MemberStray &Found) {
  const Holder *Outside = nullptr;
  bool Inside = false;
  for (const Holder &H : O.Holders) {
    Inside |= H.At == Member;
    if (H.At.Base == Root::Global && !H.has(HF_Owner) && !H.has(HF_Token))
      Outside = &H;
  }
  if (!Inside || !Outside)
    return false;
  Found.Kept = classify(M, *Outside);
  if (Found.Kept.By < Keeper::Global)
    return false;
  Holder First, Second;
  First.At = Member;
  Second.At = Outside->At;
  const SimulationResult *E = P.effect(R.Destructor, {First, Second});
  if (!E)
    return false;
  for (const Outcome &End : E->Outcomes)
    if (End.Is == Life::Ended && llvm::any_of(End.Holders, [&](const Holder &H) { return H.At == Outside->At; })) {
      Found.In = &M;
      Found.End = End.End;
      Found.Member = describe(Member, M);
      return !P.resetSomewhere(Outside->At);
    }
  return false;
}
