//===- Members.cpp - what the functions of a class do to its members --------===//
//
// An allocation that a function leaves in a member (of its class, or of a struct
// that it is given or returns) makes the member a known one: its family and space
// hold in every other function that uses it. Each of those is simulated with the
// member live at the entry.
//
//===----------------------------------------------------------------------===//
#include "analysis/summary/Program.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

static constexpr size_t DeepestMember = 4;

/// The class, this one or a base, that declares the field.
static const RecordInfo *declares(const RecordInfo &R, const Unit &In, Symbol Field) {
  for (const FieldInfo &F : R.Fields)
    if (!F.Base && F.Name == Field)
      return &R;
  for (const FieldInfo &F : R.Fields)
    if (uint32_t Base = F.Base ? In.Types[F.Type].Record : 0)
      if (const RecordInfo *Found = declares(In.Records[Base], In, Field))
        return Found;
  return nullptr;
}

/// The class and the path inside it that a place outside a function leads to.
std::optional<MemberPath> Program::memberPath(const FunctionFacts &F, const Place &P) {
  bool Rooted = P.Base == Root::This || P.Base == Root::Param || P.Base == Root::Return || P.Base == Root::Local ||
                P.Base == Root::Temp || P.Base == Root::Global;
  if (!Rooted || isWeak(P) || P.Steps.size() > DeepestMember || (P.Base == Root::This && F.Lambda))
    return std::nullopt;
  Place Whole = P;
  Whole.Steps.clear();
  size_t Skipped = 0;
  if (!P.Steps.empty() && P.Base != Root::This && P.Steps[0] == step::deref()) {
    Whole.Steps.push_back(P.Steps[0]);
    Skipped = 1;
  }
  if (P.Steps.size() <= Skipped)
    return std::nullopt;
  Typed T = typeOf(F, Whole);
  const RecordInfo *R = T.record() ? declares(*T.record(), *T.In, P.Steps[Skipped]) : nullptr;
  if (!R || !R->Role.empty() || R->InSystem || R->Lambda)
    return std::nullopt;
  return MemberPath{R->FullName, {P.Steps.begin() + Skipped, P.Steps.end()}};
}

/// A member filled by this story, if its memory outlives the function there.
void Program::noteProducer(const Story &S) {
  if (S.Of.Is != Subject::Allocation || S.Of.Family.empty())
    return;
  const Event &Made = S.Function->Events[S.Of.Event];
  for (const Outcome &O : S.Result.Outcomes) {
    if (O.Is != Life::Live || O.Thrown || O.Kept)
      continue;
    bool Direct = llvm::any_of(O.Holders, [&](const Holder &H) { return H.At == Made.Dst.P; });
    for (const Holder &H : O.Holders) {
      if (Direct && !(H.At == Made.Dst.P))
        continue; // another name for the same memory
      if (H.has(HF_Offset) || H.has(HF_Closure) || H.has(HF_View) || H.At.Base == Root::Global)
        continue;
      std::optional<MemberPath> Path = memberPath(*S.Function, H.At);
      if (!Path)
        continue;
      MemberInfo &M = Members[*Path];
      if (M.Family.empty()) {
        M.Family = S.Of.Family;
        M.Memory = S.Of.Memory;
        M.Name = S.Of.Name;
        M.Where = S.Of.Where;
        M.By = S.Function;
        M.Owned = H.has(HF_Owner);
        M.Amount = Made.Kind == EventKind::Allocate ? Made.Bytes : Value();
      }
      M.Mixed |= M.Family != S.Of.Family || M.Memory != S.Of.Memory || S.Of.Ambiguous;
      for (const Holder &Other : O.Holders)
        if (std::optional<MemberPath> Also = memberPath(*S.Function, Other.At);
            Direct && Also && Also->Class == Path->Class && Also->Steps != Path->Steps)
          M.Aliases.insert(Also->Steps);
    }
  }
}

/// A member that also takes what a caller made is of unknown kind.
void Program::noteBorrowing(const FunctionFacts &F) {
  for (const Event &E : F.Events) {
    bool Stores = E.Kind == EventKind::Assign && E.Dst.isPlace() && E.Src.isPlace();
    bool Foreign = E.Src.K == Value::Address || E.Src.P.Base == Root::Param;
    if (!Stores || !Foreign || E.Dst.P.Steps.empty() || (E.Src.P.Base == Root::Param && !E.Src.P.Steps.empty()))
      continue;
    if (std::optional<MemberPath> Path = memberPath(F, E.Dst.P))
      if (auto It = Members.find(*Path); It != Members.end())
        It->second.Mixed = true;
  }
}

const std::map<MemberPath, MemberInfo> &Program::members() {
  if (MembersKnown)
    return Members;
  MembersKnown = true;
  for (Symbol Key : Order)
    for (const Story &S : stories(Key))
      noteProducer(S);
  for (Symbol Key : Order)
    noteBorrowing(*facts(Key));
  return Members;
}

std::optional<int64_t> Program::globalStreamFlags(Symbol Global) {
  auto [It, New] = GlobalStreams.try_emplace(Global);
  for (Symbol Key : New ? Order : std::vector<Symbol>())
    for (const Event &E : facts(Key)->Events)
      if (E.Kind == EventKind::Allocate && E.Dst.P.Base == Root::Global && E.Dst.P.Name == Global &&
          E.Dst.P.Steps.empty() && E.Bytes.K == Value::Const)
        GlobalStreams[Global] = E.Bytes.Number;
  return GlobalStreams[Global];
}

std::optional<int64_t> Program::streamFlags(const FunctionFacts &F, const Place &Stream) {
  for (const Event &E : F.Events)
    if (E.Kind == EventKind::Allocate && E.Dst.P == Stream && E.Bytes.K == Value::Const)
      return E.Bytes.Number;
  if (Stream.Base == Root::Global && Stream.Steps.empty())
    return globalStreamFlags(Stream.Name);
  std::optional<MemberPath> Path = memberPath(F, Stream);
  auto It = Path && MembersKnown ? Members.find(*Path) : Members.end();
  return It != Members.end() && It->second.Amount.K == Value::Const ? std::optional(It->second.Amount.Number)
                                                                     : std::nullopt;
}

/// Classes whose members lie in an object of this one: itself and its bases.
void Program::addBases(const RecordInfo &R, const Unit &In, std::set<Symbol> &Out) {
  if (!Out.insert(R.FullName).second)
    return;
  for (const FieldInfo &F : R.Fields)
    if (uint32_t Base = F.Base ? In.Types[F.Type].Record : 0)
      addBases(In.Records[Base], In, Out);
}

bool gputidy::namesMember(const FunctionFacts &F, const Place &P, size_t Significant) {
  auto Hits = [&](const Value &V) {
    if (!V.isPlace() || !V.P.sameRoot(P) || V.P.Steps.size() <= Significant)
      return false;
    return std::equal(P.Steps.begin(), P.Steps.begin() + Significant + 1, V.P.Steps.begin());
  };
  return llvm::any_of(F.Events, [&](const Event &E) {
    return Hits(E.Dst) || Hits(E.Src) || llvm::any_of(E.Args, Hits) || llvm::any_of(E.Writes, Hits);
  });
}

/// Adds the known members of an object at Whole that the function mentions.
void Program::addMembers(const FunctionFacts &F, const Place &Whole, std::vector<Subject> &Out) {
  Typed T = typeOf(F, Whole);
  const RecordInfo *R = T.record();
  if (!R || !R->Role.empty())
    return;
  std::set<Symbol> Classes;
  addBases(*R, *T.In, Classes);
  static constexpr size_t MostMembers = 40;
  for (const auto &[Path, M] : members()) {
    if (M.Mixed || !isGpuFamily(M.Family) || !Classes.count(Path.Class) || Out.size() >= MostMembers)
      continue;
    Subject S;
    S.Is = Subject::Member;
    S.Family = M.Family;
    S.Memory = M.Memory;
    S.Name = M.Name;
    S.Where = M.Where;
    S.Owned = M.Owned;
    S.Object = extended(Whole, Path.Steps);
    if (!namesMember(F, S.Object, Whole.Steps.size()))
      continue;
    Step Begin;
    Begin.Kind = StepKind::Allocated;
    Begin.Where = M.Where;
    Begin.Name = M.Name;
    Begin.Function = M.By->Key;
    Holder Start;
    Start.At = S.Object;
    Start.Via = step(Begin);
    Start.Flags = M.Owned ? HF_Owner : 0;
    S.Start.push_back(Start);
    for (const std::vector<Symbol> &Alias : M.Aliases) {
      Start.At = extended(Whole, Alias);
      Start.Flags = 0;
      S.Start.push_back(Start);
    }
    Out.push_back(std::move(S));
  }
  addRegistered(F, Whole, Classes, Out);
}

const std::vector<Story> &Program::memberStories(Symbol Key) {
  static const std::vector<Story> None;
  Entry *E = entry(Key);
  if (!E)
    return None;
  if (E->MembersTold)
    return E->MemberStories;
  E->MembersTold = true;
  const FunctionFacts &F = *facts(Key);
  std::vector<Subject> Subjects;
  Place Whole;
  Whole.Base = Root::This;
  if (F.Class && !F.Lambda && !F.Static && !F.Constructor)
    addMembers(F, Whole, Subjects);
  Whole.Base = Root::Param;
  for (Whole.Index = 0; Whole.Index < F.Params.size(); ++Whole.Index) {
    addMembers(F, Whole, Subjects);
    addMembers(F, Whole.with(step::deref()), Subjects);
  }
  for (Subject &S : Subjects)
    E->MemberStories.push_back({&F, S, Simulation(F, S, *this).run()});
  return E->MemberStories;
}

/// Ends, keeps or gives away the member on some path.
static bool mayEnd(const Story &S) {
  return llvm::any_of(S.Result.Outcomes, [&](const Outcome &O) {
    bool Leaves = llvm::any_of(O.Holders, [&](const Holder &H) { return !(H.At == S.Of.Object); });
    return O.Is != Life::Live || O.Kept || Leaves;
  });
}

/// Notes in Ended the members that F frees, or lets somebody else free.
void Program::noteEnds(const FunctionFacts &F) {
  for (const Story &S : memberStories(F.Key))
    if (mayEnd(S) || !S.Result.Complete)
      if (std::optional<MemberPath> Path = memberPath(F, S.Of.Object))
        noteEnd(*Path, F);
  // A caller of a mere accessor is asked itself: there the call is replaced by what it returns.
  bool Accessor = F.Events.size() == 1 && F.Events[0].Kind == EventKind::Return;
  for (const Event &E : Accessor ? std::vector<Event>() : F.Events) {
    auto Note = [&](const Value &V) {
      if (V.K != Value::Stored)
        return;
      if (std::optional<MemberPath> Path = memberPath(F, V.P))
        noteEnd(*Path, F);
    };
    bool Unknown = E.Kind == EventKind::Call && !E.has(EF_KeepsNothing) && !facts(E.Callee);
    if (E.Kind == EventKind::Free || E.Kind == EventKind::Assign || E.Kind == EventKind::Return ||
        E.Kind == EventKind::Transfer || E.Kind == EventKind::Insert || E.Kind == EventKind::Capture)
      Note(E.Src);
    for (const Value &V : Unknown ? E.Args : std::vector<Value>())
      Note(V);
  }
}

/// F frees what lies at Path, or may.
void Program::noteEnd(const MemberPath &Path, const FunctionFacts &F) {
  if (auto It = Members.find(Path); It != Members.end())
    It->second.EndedBy = &F;
}

/// Is there another class of this name, as in another program of the same database?
bool Program::isLookAlike(Symbol Class) const {
  Location First;
  for (const auto &U : Units)
    for (const RecordInfo &R : U->Records)
      if (R.FullName == Class && R.Where.valid()) {
        if (First.valid() && !(First == R.Where))
          return true;
        First = R.Where;
      }
  return false;
}

/// Members that functions fill and no function frees.
std::vector<std::pair<MemberPath, MemberInfo>> Program::neverEnded(const RecordInfo &R) {
  members();
  if (isLookAlike(R.FullName))
    return {};
  if (!EndsKnown) {
    EndsKnown = true;
    for (Symbol Key : Order)
      noteEnds(*facts(Key));
  }
  std::vector<std::pair<MemberPath, MemberInfo>> Found;
  for (const auto &[Path, M] : Members)
    if (Path.Class == R.FullName && !M.EndedBy && !M.Owned && Path.Steps.size() == 1)
      Found.push_back({Path, M});
  return Found;
}

/// The function that frees another member of the class, if there is one.
const FunctionFacts *Program::freesSibling(const MemberPath &Path) {
  for (const auto &[Other, M] : Members) {
    if (Other.Class != Path.Class || !(Path < Other || Other < Path))
      continue;
    const FunctionFacts *F = M.EndedBy;
    bool Frees = F && llvm::any_of(memberStories(F->Key), [&](const Story &S) {
                   auto Of = memberPath(*F, S.Of.Object);
                   bool Same = Of && !(*Of < Other) && !(Other < *Of);
                   return Same && llvm::any_of(S.Result.Outcomes, [](const Outcome &O) { return O.Is == Life::Ended; });
                 });
    if (Frees)
      return F;
  }
  return nullptr;
}

bool Program::isAbandoned(const FunctionFacts &Constructor, const Place &P) {
  const Unit *In = unitOf(Constructor);
  std::optional<MemberPath> Path = memberPath(Constructor, P);
  // A member that owns, and a base that is complete, are destroyed.
  bool Own = In && Path && Path->Class == In->Records[Constructor.Class].FullName;
  if (!Own || ownsBelow(Constructor, P, 1))
    return false;
  return llvm::none_of(Constructor.Events, [&](const Event &E) {
    const FunctionFacts *Callee = E.Kind == EventKind::Call && !E.Callee.empty() ? facts(E.Callee) : nullptr;
    bool Whole = E.Dst.isPlace() && E.Dst.P.Base == Root::This && E.Dst.P.Steps.empty();
    uint32_t Made = E.Kind == EventKind::Transfer ? In->Types[E.Type].Record : 0;
    bool Same = Made && In->Records[Made].FullName == Path->Class;
    return Whole &&
           (Same || (Callee && Callee->Constructor && Callee->ShortName == Constructor.ShortName)); // delegates
  });
}
