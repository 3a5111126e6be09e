//===- Registrations.cpp - page-locked members -------------------------------===//
//
// A member that one function registers is registered in the others, until one of
// them unregisters it. Functions that do so before they end or move the memory
// are left alone: whether the memory is registered, a flag of the class says.
//
//===----------------------------------------------------------------------===//
#include "analysis/summary/Program.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace gputidy;

/// The container or pointer whose memory is named: `v` for `&v.data[]` and `p.ptr`.
static Place holderOf(Place P) {
  for (size_t I = 0; I < P.Steps.size(); ++I)
    if (P.Steps[I] == step::data() || P.Steps[I] == step::pointee() || step::isElement(P.Steps[I])) {
      P.Steps.resize(I);
      break;
    }
  return P;
}

std::optional<MemberPath> Program::registeredMember(const FunctionFacts &F, const Event &E) {
  return E.Src.isPlace() && !E.Src.Offset ? memberPath(F, holderOf(E.Src.P)) : std::nullopt;
}

const std::map<MemberPath, Registration> &Program::registered() {
  if (RegisteredKnown)
    return Registered;
  RegisteredKnown = true;
  for (Symbol Key : Order) {
    const FunctionFacts &F = *facts(Key);
    for (const Event &E : F.Events) {
      if (E.Kind != EventKind::Register && E.Kind != EventKind::Unregister)
        continue;
      std::optional<MemberPath> Path = registeredMember(F, E);
      if (Path && E.Kind == EventKind::Register)
        Registered.try_emplace(*Path, Registration{E.Where, &F});
      else if (Path)
        Unregistered.insert(*Path);
    }
  }
  return Registered;
}

bool Program::mayRegister(Symbol Key) {
  if (Key.empty())
    return false;
  auto [It, New] = MayRegister.try_emplace(Key, false);
  if (New) {
    bool Found = reach(Key, [](const Event &E) { return E.Kind == EventKind::Register; }) != nullptr;
    return MayRegister[Key] = Found;
  }
  return It->second;
}

bool Program::unregisters(const MemberPath &Path, const RecordInfo &R) {
  registered();
  auto Unregisters = [](const Event &E) { return E.Kind == EventKind::Unregister; };
  return Unregistered.count(Path) || llvm::any_of(methods(R.FullName), [&](const FunctionFacts *M) {
           return reach(M->Key, Unregisters) != nullptr;
         });
}

bool Program::ownsMember(const MemberPath &Path, const RecordInfo &R) {
  for (const auto &[Other, M] : members())
    if (Other.Class == Path.Class && Other.Steps.front() == Path.Steps.front() && M.Owned)
      return true;
  const Unit *In = nullptr;
  const RecordInfo *Mine = record(R.FullName, &In);
  if (!Mine || Path.Steps.size() != 1)
    return false;
  for (const FieldInfo &F : Mine->Fields)
    if (F.Name == Path.Steps[0])
      if (uint32_t Number = In->Types[F.Type].Record)
        return In->Records[Number].Role.str() == "container";
  return false;
}

/// Does the function unregister something and, after that, end or move memory, or return?
static bool unregistersFirst(Program &P, const FunctionFacts &F, const Place &Member) {
  auto Unregisters = [](const Event &E) { return E.Kind == EventKind::Unregister; };
  auto Ends = [&](const Event &E) {
    bool Frees = E.Kind == EventKind::Free && E.Src.isPlace() && Member.contains(E.Src.P);
    bool Moves = (E.Kind == EventKind::Grow || E.Kind == EventKind::Append || E.Kind == EventKind::Assign ||
                  E.Kind == EventKind::Transfer) &&
                 E.Dst.P == Member && E.Src.K != Value::Null;
    return Frees || Moves;
  };
  for (uint32_t I = 0; I < F.Events.size(); ++I) {
    const Event &E = F.Events[I];
    if (!Unregisters(E) && !(E.Kind == EventKind::Call && P.reach(E.Callee, Unregisters)))
      continue;
    bool Later = false;
    for (uint32_t J = 0; J < F.Events.size() && !Later; ++J)
      Later = Ends(F.Events[J]) && runsAfter(F, I, J, [](uint32_t) { return false; });
    bool Earlier = std::any_of(F.Events.begin(), F.Events.begin() + I, Ends);
    if (Later || !Earlier)
      return true;
  }
  return false;
}

/// Adds the registered members of an object at Whole that the function mentions.
void Program::addRegistered(const FunctionFacts &F, const Place &Whole, const std::set<Symbol> &Classes,
                            std::vector<Subject> &Out) {
  const Unit *In = unitOf(F);
  if (F.Destructor && In && In->Records[F.Class].Where == F.Where)
    return; // nobody wrote it: a question about the class
  for (const auto &[Path, R] : registered()) {
    Place Member = extended(Whole, Path.Steps);
    if (!Classes.count(Path.Class) || mayRegister(F.Key) || !namesMember(F, Member, Whole.Steps.size()) ||
        unregistersFirst(*this, F, Member))
      continue;
    Step Begin;
    Begin.Kind = StepKind::Registered;
    Begin.Where = R.Where;
    Begin.Function = R.By->Key;
    Subject S;
    const RecordInfo *Class = typeOf(F, Member).record();
    if (Class && Class->Role.str() == "container") {
      S = storageSubject(F, Member);
    } else {
      auto Known = llvm::find_if(members(), [&](const auto &Each) {
        return Each.first.Class == Path.Class && Each.first.Steps.front() == Path.Steps.front();
      });
      if (Known == members().end() || Known->second.Mixed || isGpuFamily(Known->second.Family))
        continue;
      S.Is = Subject::Member;
      S.Family = Known->second.Family;
      S.Memory = Known->second.Memory;
      S.Where = Known->second.Where;
      S.Name = Known->second.Name;
      S.Object = extended(Whole, Known->first.Steps);
      Holder Start;
      Start.At = S.Object;
      Start.Flags = Known->second.Owned ? HF_Owner : 0;
      S.Start.push_back(Start);
    }
    S.Registered = step(Begin);
    Out.push_back(std::move(S));
  }
}
