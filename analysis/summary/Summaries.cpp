//===- Summaries.cpp - what functions and classes do to the outside ---------===//
//
// A summary is the same simulation, started with the caller's handles in place
// of an allocation: its outcomes are the cases. Recursion is cut by answering
// "unknown", which ends nothing and keeps everything.
//
//===----------------------------------------------------------------------===//
#include "analysis/summary/Program.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

static constexpr unsigned DeepestCall = 14;
static constexpr size_t EffectsPerFunction = 48;

const SimulationResult *Program::effect(Symbol Key, const std::vector<Holder> &Start) {
  Entry *E = entry(Key);
  if (!E || Depth > DeepestCall)
    return nullptr;
  std::vector<std::pair<Place, uint16_t>> Memo;
  for (const Holder &H : Start)
    Memo.push_back({H.At, uint16_t(H.Flags & (HF_Owner | HF_Shared | HF_Offset))});
  llvm::sort(Memo);
  auto It = E->Effects.find(Memo);
  if (It != E->Effects.end())
    return It->second.get(); // null while it is being computed
  if (E->Effects.size() > EffectsPerFunction)
    return nullptr;
  const FunctionFacts *F = facts(Key);
  E->Effects[Memo] = nullptr;
  Subject S;
  S.Is = Subject::Entry;
  for (Holder H : Start) {
    H.Via = nullptr;
    H.Flags &= HF_Owner | HF_Shared | HF_Offset;
    if (isWeak(H.At))
      H.Flags |= HF_Weak;
    S.Start.push_back(std::move(H));
  }
  ++Depth;
  auto R = std::make_unique<SimulationResult>(Simulation(*F, std::move(S), *this).run());
  --Depth;
  auto &Slot = E->Effects[Memo];
  Slot = std::move(R);
  return Slot->Complete ? Slot.get() : nullptr;
}

bool Program::mayWait(Symbol Key) {
  Entry *E = entry(Key);
  if (!E)
    return false;
  if (E->Waits >= 0)
    return E->Waits;
  E->Waits = 0;
  for (const Event &Each : facts(Key)->Events) {
    bool Waits = Each.Kind == EventKind::Wait || Each.Kind == EventKind::WaitEvent ||
                 (Each.Kind == EventKind::Async && Each.has(EF_Blocking)) || Each.has(EF_WaitsDevice);
    if (Each.Kind == EventKind::Call)
      Waits = !Each.Callee.empty() && mayWait(Each.Callee);
    if (Waits) {
      E->Waits = 1;
      break;
    }
  }
  return E->Waits;
}

const std::vector<Place> &Program::truncated(Symbol Key) {
  static const std::vector<Place> None;
  Entry *E = entry(Key);
  if (!E)
    return None;
  if (E->TruncatedKnown)
    return E->Truncated;
  E->TruncatedKnown = true; // cuts recursion
  const FunctionFacts &F = *facts(Key);
  auto Add = [&](const Place &P) {
    bool Outside = P.Base == Root::This || P.Base == Root::Global || (P.Base == Root::Param && !P.Steps.empty());
    if (Outside && !isWeak(P) && !llvm::is_contained(E->Truncated, P) && E->Truncated.size() < 8)
      E->Truncated.push_back(P);
  };
  for (const Event &Each : F.Events) {
    if (Each.Kind == EventKind::Truncate && Each.Dst.isPlace() && !Each.has(EF_LengthField))
      Add(Each.Dst.P);
    if (Each.Kind != EventKind::Call || Each.Callee.empty())
      continue;
    const FunctionFacts *Callee = facts(Each.Callee);
    if (!Callee)
      continue;
    for (const Place &P : truncated(Each.Callee)) {
      Place Outer = CallView{Each, *Callee, bindings(Key)}.outward(P);
      if (Outer.valid())
        Add(Outer);
    }
  }
  return E->Truncated;
}

void Program::collectMentions(Entry &E, std::set<Symbol> &Out, unsigned Left) {
  if (E.MentionsKnown) {
    Out.insert(E.Mentioned.begin(), E.Mentioned.end());
    return;
  }
  E.MentionsKnown = true; // cuts recursion
  auto Note = [&](const Value &V) {
    if (V.isPlace() && V.P.Base == Root::Global)
      E.Mentioned.insert(V.P.Name);
  };
  const FunctionFacts *F = facts(E.Raw->Key);
  for (const Event &Each : F->Events) {
    for (const Value *V : {&Each.Dst, &Each.Src})
      Note(*V);
    for (const Value &V : Each.Args)
      Note(V);
    for (const Value &V : Each.Writes)
      Note(V);
    if (Each.Kind == EventKind::Call && !Each.Callee.empty() && Left)
      if (Entry *Inner = entry(Each.Callee))
        collectMentions(*Inner, E.Mentioned, Left - 1);
  }
  Out.insert(E.Mentioned.begin(), E.Mentioned.end());
}

bool Program::mentions(Symbol Key, Symbol Global) {
  Entry *E = entry(Key);
  if (!E)
    return false;
  std::set<Symbol> All;
  collectMentions(*E, All, 12);
  return E->Mentioned.count(Global) != 0;
}

bool Program::destructorEnds(const RecordInfo &R, const std::vector<Symbol> &Steps) {
  if (R.Destructor.empty() || !facts(R.Destructor))
    return false;
  auto Key = std::make_pair(R.FullName.id(), Steps);
  auto It = DestructorEnds.find(Key);
  if (It != DestructorEnds.end())
    return It->second;
  DestructorEnds[Key] = false;
  Holder H;
  H.At.Base = Root::This;
  H.At.Steps = Steps;
  bool Ends = false;
  if (const SimulationResult *E = effect(R.Destructor, {H}))
    for (const Outcome &O : E->Outcomes)
      Ends |= O.Is == Life::Ended || O.Is == Life::PerhapsEnded;
  DestructorEnds[Key] = Ends;
  return Ends;
}

bool Program::ownsBelow(const FunctionFacts &In, const Place &P, size_t Depth) {
  for (size_t I = Depth; I < P.Steps.size(); ++I) {
    Place Prefix = P;
    Prefix.Steps.resize(I);
    const RecordInfo *R = typeOf(In, Prefix).record();
    if (R && destructorEnds(*R, {P.Steps.begin() + I, P.Steps.end()}))
      return true;
  }
  return false;
}

/// Does the function name this place of a global, or this member of its object?
static bool mentionsPlace(const FunctionFacts &F, const Place &P) {
  auto Hits = [&](const Value &V) {
    if (!V.isPlace() || !V.P.sameRoot(P))
      return false;
    if (P.Base == Root::Global || P.Steps.empty() || V.P.Steps.empty())
      return true;
    return V.P.Steps.front() == P.Steps.front();
  };
  for (const Event &E : F.Events) {
    if (Hits(E.Dst) || Hits(E.Src) || llvm::any_of(E.Args, Hits) || llvm::any_of(E.Writes, Hits))
      return true;
  }
  return false;
}

bool Program::endedThrough(const Place &P, Symbol Class) {
  auto Key = std::make_pair(P.Base == Root::Global ? P.Name.id() : Class.id(), P.Steps);
  if (auto It = EndedMemo.find(Key); It != EndedMemo.end())
    return It->second;
  EndedMemo[Key] = false;
  bool Ended = false;
  auto Try = [&](const FunctionFacts &F) {
    if (Ended || !mentionsPlace(F, P))
      return;
    Holder H;
    H.At = P;
    if (const SimulationResult *E = effect(F.Key, {H}))
      for (const Outcome &O : E->Outcomes)
        Ended |= O.Is == Life::Ended || O.Is == Life::PerhapsEnded || O.Kept;
  };
  if (P.Base == Root::This) {
    for (const FunctionFacts *F : methods(Class))
      Try(*F);
  } else {
    for (Symbol Each : Order)
      Try(*facts(Each));
  }
  EndedMemo[Key] = Ended;
  return Ended;
}

bool Program::resetSomewhere(const Place &P) {
  std::vector<Symbol> Rest;
  return llvm::any_of(Order, [&](Symbol Each) {
    return llvm::any_of(facts(Each)->Events, [&](const Event &E) {
      bool Empties = E.Kind == EventKind::Clear ||
                     (E.Kind == EventKind::Assign && (E.Src.K == Value::Null || E.Src.K == Value::Const));
      return Empties && E.Dst.isPlace() && reaches(E.Dst.P, P, Rest);
    });
  });
}

/// What the callee allocates and leaves to the caller.
void Program::addExported(const Event &Call, uint32_t Number, std::vector<Subject> &Out) {
  const auto &Inner = allocations(Call.Callee);
  for (uint32_t N = 0; N < Inner.size(); ++N) {
    Subject S;
    S.Event = Number;
    S.Nth = N;
    S.Family = Inner[N].Family;
    S.Memory = Inner[N].Memory;
    S.Name = Inner[N].Name;
    S.Owned = Inner[N].Owned;
    S.Ambiguous = Inner[N].Ambiguous;
    S.Where = Inner[N].Where;
    Out.push_back(S);
  }
}

/// The function's own container whose storage is page-locked.
void Program::addRegistering(const FunctionFacts &F, const Value &V, std::set<Place> &Out) {
  if (!V.isPlace() || V.P.Base != Root::Local)
    return;
  Place Whole = V.P;
  auto Data = llvm::find(Whole.Steps, step::data());
  if (Data != Whole.Steps.end())
    Whole.Steps.erase(Data, Whole.Steps.end());
  if (const RecordInfo *R = isWeak(Whole) ? nullptr : typeOf(F, Whole).record(); R && R->Role.str() == "container")
    Out.insert(Whole);
}

/// Containers whose storage this event empties, refills, moves or page-locks.
void Program::addStorages(const FunctionFacts &F, const Event &E, std::set<Place> &Out) {
  static const Symbol OwnerContainer("owner-container");
  if ((E.Kind == EventKind::Grow || E.Kind == EventKind::Append) && E.Dst.isPlace() && !isWeak(E.Dst.P))
    if (const RecordInfo *R = typeOf(F, E.Dst.P).record(); R && R->Role == OwnerContainer)
      Out.insert(E.Dst.P);
  if (E.Kind == EventKind::Truncate && E.Dst.isPlace() && !E.has(EF_LengthField))
    Out.insert(E.Dst.P);
  if (E.Kind == EventKind::Register)
    addRegistering(F, E.Src, Out);
  const FunctionFacts *Callee = E.Kind == EventKind::Call && !E.has(EF_Virtual) ? facts(E.Callee) : nullptr;
  if (!Callee)
    return;
  if (mayRegister(E.Callee))
    for (const Event &Each : F.Events) // the argument itself, or what a view was made of
      addRegistering(F, Each.Src, Out);
  for (const Place &P : truncated(E.Callee)) {
    Place Outer = CallView{E, *Callee, bindings(F.Key)}.outward(P);
    if (Outer.valid() && !isWeak(Outer))
      Out.insert(Outer);
  }
}

/// Locals whose address goes into a closure or to a stream callback, or which are page-locked.
static void addVariables(const Event &E, std::set<Place> &Out) {
  if (E.Kind == EventKind::Callback)
    for (const Value &A : E.Args)
      if (A.K == Value::Address && A.P.Base == Root::Local && A.P.Steps.empty())
        Out.insert(A.P);
  bool Array = E.Kind == EventKind::Register && E.Src.K == Value::Address && E.Src.P.Base == Root::Local &&
               E.Src.P.Steps.size() <= 1;
  if (Array) {
    Place Whole = E.Src.P;
    Whole.Steps.clear();
    Out.insert(Whole);
  }
  bool Captured = E.Kind == EventKind::Capture && E.Src.K == Value::Address && E.Src.P.Steps.empty();
  if (Captured && (E.Src.P.Base == Root::Local || E.Src.P.Base == Root::Param))
    Out.insert(E.Src.P);
}

Subject Program::storageSubject(const FunctionFacts &F, const Place &P) {
  Subject S;
  S.Is = Subject::Storage;
  S.Object = P;
  Typed T = typeOf(F, P);
  S.Memory = spaceOf(T);
  if (const RecordInfo *R = T.record(); R && R->Role.str() == "owner-container")
    S.Memory = Space::Device;
  S.Name = Symbol(describe(P, F));
  Holder H;
  H.At = P.with(step::data());
  S.Start.push_back(H);
  return S;
}

void Program::addSubjects(Entry &E, std::vector<Subject> &Out) {
  const FunctionFacts &F = *facts(E.Raw->Key);
  std::set<Place> Storages, Variables;
  for (uint32_t I = 0; I < F.Events.size(); ++I) {
    const Event &Each = F.Events[I];
    if (Each.Kind == EventKind::Allocate) {
      Subject S;
      S.Event = I;
      S.Family = Each.Family;
      S.Memory = Each.Memory;
      S.Name = Each.Name;
      S.Where = Each.Where;
      Out.push_back(S);
    } else if (Each.Kind == EventKind::Call && !Each.Callee.empty() && !Each.has(EF_Virtual)) {
      addExported(Each, I, Out);
    }
    addStorages(F, Each, Storages);
    addVariables(Each, Variables);
  }
  for (const Place &P : Storages)
    Out.push_back(storageSubject(F, P));
  for (const Place &P : Variables) {
    Subject S;
    S.Is = Subject::Variable;
    S.Object = P;
    S.Name = Symbol(describe(P, F));
    S.Type = typeOf(F, P).Type;
    Out.push_back(S);
  }
}

static bool shareAPlace(const ExportedAllocation &A, const ExportedAllocation &B) {
  for (const Outcome &Of : A.Cases)
    for (const Holder &H : Of.Holders)
      for (const Outcome &Other : B.Cases)
        if (llvm::any_of(Other.Holders, [&](const Holder &Each) { return Each.At == H.At && !isWeak(H.At); }))
          return true;
  return false;
}

/// Allocations of different kinds for one place: the callee chose.
static void markAmbiguous(std::vector<ExportedAllocation> &All) {
  for (ExportedAllocation &A : All)
    for (ExportedAllocation &B : All)
      if ((A.Family != B.Family || A.Memory != B.Memory) && shareAPlace(A, B))
        A.Ambiguous = B.Ambiguous = true;
}

void Program::exportAllocations(Entry &E) {
  for (const Story &S : E.Stories) {
    if (S.Of.Is != Subject::Allocation)
      continue;
    ExportedAllocation X;
    X.Family = S.Of.Family;
    X.Name = S.Of.Name;
    X.Memory = S.Of.Memory;
    X.Where = S.Of.Where;
    X.Owned = S.Of.Owned;
    X.Ambiguous = S.Of.Ambiguous;
    for (const Outcome &O : S.Result.Outcomes) {
      // What only a closure holds, nobody outside can free.
      bool Reachable = llvm::any_of(O.Holders, [](const Holder &H) {
        return H.At.Base != Root::Global && (!H.has(HF_Closure) || H.has(HF_Owner));
      });
      // A function-local static that owns is made once.
      bool Static = llvm::any_of(O.Holders, [&](const Holder &H) {
        return H.At.Base == Root::Global && (H.has(HF_Owner) || ownsAt(*S.Function, H.At));
      });
      if (O.Is == Life::Live && Reachable && !Static && !O.Thrown && X.Cases.size() < 8)
        X.Cases.push_back(O);
    }
    if (!X.Cases.empty())
      E.Exports.push_back(std::move(X));
  }
  markAmbiguous(E.Exports);
}

void Program::tell(Entry &E) {
  E.Telling = true;
  std::vector<Subject> Subjects;
  addSubjects(E, Subjects);
  const FunctionFacts *F = facts(E.Raw->Key);
  static constexpr size_t MostSubjects = 600;
  if (Subjects.size() > MostSubjects) {
    Subjects.resize(MostSubjects);
    Exceeded.insert(F->Key);
  }
  for (Subject &S : Subjects) {
    Story T;
    T.Function = F;
    T.Of = S;
    T.Result = Simulation(*F, S, *this).run();
    if (!T.Result.Complete && F->Reported)
      Exceeded.insert(F->Key);
    E.Stories.push_back(std::move(T));
  }
  exportAllocations(E);
  E.Told = true;
  E.Telling = false;
}

const std::vector<Story> &Program::stories(Symbol Key) {
  static const std::vector<Story> None;
  Entry *E = entry(Key);
  if (!E || E->Telling || Depth > DeepestCall)
    return None;
  if (!E->Told) {
    ++Depth;
    tell(*E);
    --Depth;
  }
  return E->Stories;
}

const std::vector<ExportedAllocation> &Program::allocations(Symbol Key) {
  static const std::vector<ExportedAllocation> None;
  Entry *E = entry(Key);
  if (!E || E->Telling)
    return None;
  stories(Key);
  return E->Told ? E->Exports : None;
}

bool Program::destructorEndsGpu(const RecordInfo &R, const std::vector<Symbol> &Steps) {
  if (!destructorEnds(R, Steps))
    return false;
  Holder H;
  H.At.Base = Root::This;
  H.At.Steps = Steps;
  if (const SimulationResult *E = effect(R.Destructor, {H}))
    for (const Outcome &O : E->Outcomes)
      for (Symbol F : O.EndFamilies)
        if (isGpuFamily(F))
          return true;
  return false;
}

/// Places of what the containers of this class store, as its functions name them.
static std::set<Place> storedPlaces(const std::vector<const FunctionFacts *> &Methods, Symbol Field) {
  std::set<Place> Found;
  for (const FunctionFacts *M : Methods)
    for (const Event &E : M->Events) {
      auto Note = [&](const Value &V) {
        bool Inside = V.isPlace() && V.P.Base == Root::This && V.P.Steps.size() > 2 && V.P.Steps[0] == Field &&
                      V.P.Steps[1] == step::data() && isWeak(V.P);
        if (Inside)
          Found.insert(V.P);
      };
      Note(E.Src);
      Note(E.Dst);
      for (const Value &A : E.Args)
        Note(A);
    }
  return Found;
}

bool Program::endsStored(const RecordInfo &Of) {
  const Unit *In = nullptr;
  const RecordInfo *Found = record(Of.FullName, &In); // perhaps of another unit, as its types are
  if (!Found)
    return true;
  const RecordInfo &R = *Found;
  static const Symbol Container("container"), Map("map");
  std::vector<const FunctionFacts *> All = methods(R.FullName);
  for (const FieldInfo &F : R.Fields) {
    const TypeInfo &T = In->Types[F.Type];
    const RecordInfo *Held = T.Record ? &In->Records[T.Record] : nullptr;
    if (!Held || (Held->Role != Container && Held->Role != Map))
      continue;
    for (const Place &P : storedPlaces(All, F.Name))
      if (endedThrough(P, R.FullName) || endedThrough(P.with(step::data()), R.FullName) ||
          endedThrough(P.with(step::element()), R.FullName))
        return true;
    uint32_t Element = Held->TypeArgs.empty() ? 0 : In->Types[Held->TypeArgs[0]].Record;
    Place P;
    P.Base = Root::This;
    P.Steps = {F.Name, step::data(), step::element()};
    if (endedThrough(P, R.FullName) || endedThrough(P.with(step::data()), R.FullName))
      return true;
    if (Element)
      for (const FieldInfo &Inner : In->Records[Element].Fields)
        if (!Inner.Base && endedThrough(P.with(Inner.Name), R.FullName))
          return true;
  }
  return false;
}

bool Program::holdsMemory(const FunctionFacts &In, const Place &P) {
  Typed T = typeOf(In, P);
  const TypeInfo *Info = T.info();
  if (!Info)
    return false;
  if (Info->Kind == TypeKind::Pointer)
    return true;
  const RecordInfo *R = T.record();
  if (!R)
    return false;
  static const Symbol View("view"), Optional("optional");
  if (R->Role == View || R->Role.str().contains("owner"))
    return true;
  if (!R->Role.empty())
    return false;
  for (const FieldInfo &F : R->Fields)
    if (T.In->Types[F.Type].Kind == TypeKind::Pointer)
      return true;
  return false;
}

bool Program::isPrivate(Symbol Global) const {
  const GlobalInfo *G = this->global(Global);
  return G && G->Private;
}

bool Program::returnsToken(Symbol Key) {
  const FunctionFacts *F = facts(Key);
  Place Result;
  Result.Base = Root::Return;
  const RecordInfo *R = F ? typeOf(*F, Result).record() : nullptr;
  if (!R || R->Destructor.empty() || !facts(R->Destructor))
    return false;
  std::set<uint32_t> Seen;
  std::function<bool(Symbol)> Clears = [&](Symbol Each) {
    const FunctionFacts *Inner = facts(Each);
    if (!Inner || !Seen.insert(Each.id()).second)
      return false;
    return llvm::any_of(Inner->Events, [&](const Event &E) {
      return E.Kind == EventKind::Clear || (E.Kind == EventKind::Call && !E.Callee.empty() && Clears(E.Callee));
    });
  };
  return Clears(R->Destructor);
}

/// Does the closure free what it captured by address, when it is run by whoever got it?
bool Program::capturedFrees(const FunctionFacts &In, const Place &P) {
  for (const Event &E : In.Events) {
    if (E.Kind != EventKind::Capture || E.Src.K != Value::Address || !E.Src.P.contains(P) || E.Callee.empty())
      continue;
    if (!handsOn(In, E.Dst.P))
      continue;
    Holder Inside;
    Inside.At.Base = Root::This;
    Inside.At.Steps = {E.Name, step::deref()};
    Inside.At = extended(Inside.At, {P.Steps.begin() + E.Src.P.Steps.size(), P.Steps.end()});
    if (const SimulationResult *R = effect(E.Callee, {Inside}))
      for (const Outcome &O : R->Outcomes)
        if (O.Is != Life::Live || O.Kept)
          return true;
  }
  return false;
}

/// Is the closure, or the local that it becomes, given to something that may run it?
bool Program::handsOn(const FunctionFacts &In, Place Closure) {
  Closure.Steps.clear();
  auto Is = [&](const Value &V) { return V.isPlace() && V.P.sameRoot(Closure); };
  for (const Event &E : In.Events) {
    bool Lambda = (E.Kind == EventKind::Transfer || E.Kind == EventKind::Assign) && Is(E.Src) &&
                  E.Dst.P.Base == Root::Local && E.Dst.P.Steps.empty();
    if (Lambda && typeOf(In, E.Dst.P).record() && typeOf(In, E.Dst.P).record()->Lambda) {
      if (handsOn(In, E.Dst.P))
        return true;
      continue;
    }
    bool Stores = E.Kind == EventKind::Transfer || E.Kind == EventKind::Assign || E.Kind == EventKind::Insert ||
                  E.Kind == EventKind::Capture;
    if ((Stores && Is(E.Src)) || llvm::any_of(E.Args, Is))
      return true;
  }
  return false;
}

bool Program::isGuarded(const FunctionFacts &In, const Place &P) {
  if (capturedFrees(In, P))
    return true;
  const Bindings *Known = bindings(In.Key);
  bool Found = false;
  for (uint32_t I = 0; Known && I < In.Locals.size(); ++I) {
    Place Local;
    Local.Base = Root::Local;
    Local.Index = I;
    const RecordInfo *R = typeOf(In, Local).record();
    if (R && R->Role.empty() && !R->Destructor.empty())
      Known->pointersTo(P, Local, [&](const Place &, const std::vector<Symbol> &) { Found = true; });
  }
  return Found;
}

bool Program::isCallable(const FunctionFacts &In, uint32_t Type) {
  Typed T;
  T.In = unitOf(In);
  T.Type = Type;
  if (const TypeInfo *Info = T.info(); Info && Info->Kind == TypeKind::Reference)
    T.Type = Info->Pointee;
  const RecordInfo *R = T.record();
  return R && (R->Lambda || R->Callable || R->Role.str() == "callable");
}

bool Program::insideOwned(const FunctionFacts &In, const Place &P) {
  for (size_t I = 0; I + 1 < P.Steps.size(); ++I) {
    if (P.Steps[I] != step::pointee())
      continue;
    Place Owner = P;
    Owner.Steps.resize(I);
    const RecordInfo *R = typeOf(In, Owner).record();
    if (!R || R->Role.str().contains("owner"))
      return true;
  }
  return false;
}

/// What one unit knows of it: a class that is only named there counts as copiable.
static bool copiableIn(const Unit &In, const RecordInfo &R, unsigned Depth) {
  static constexpr unsigned Deepest = 4;
  if ((R.CopyConstructor == Special::Deleted && Depth) || R.Role.str() == "owner-pointer")
    return false;
  if (Depth > Deepest)
    return true;
  auto Copiable = [&](uint32_t Type) {
    uint32_t Held = In.Types[Type].Record;
    return !Held || copiableIn(In, In.Records[Held], Depth + 1);
  };
  // A container's copy operations exist whatever it holds.
  if (!R.Role.empty())
    return llvm::all_of(R.TypeArgs, Copiable);
  return R.InSystem || llvm::all_of(R.Fields, [&](const FieldInfo &F) { return Copiable(F.Type); });
}

bool Program::copiable(const RecordInfo &Of) {
  for (const auto &U : Units)
    for (const RecordInfo &R : U->Records)
      if (R.FullName == Of.FullName && !copiableIn(*U, R, 0))
        return false;
  return true;
}
