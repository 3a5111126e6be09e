//===- Classes.cpp - what objects of a class do when they end or are copied -===//
//
// Answers about types, read from the bodies of destructors and copy constructors
// and, for modelled classes, from their row.
//
//===----------------------------------------------------------------------===//
#include "analysis/summary/Program.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

static constexpr unsigned DeepestType = 6;

const Step *Program::reach(Symbol Key, const std::function<bool(const Event &)> &Found) {
  std::set<uint32_t> Seen;
  return reachWithin(Key, Found, nullptr, Seen);
}

const Step *Program::reachWithin(Symbol Key, const std::function<bool(const Event &)> &Found, const Step *Callers,
                                 std::set<uint32_t> &Seen) {
  const FunctionFacts *F = Key.empty() ? nullptr : facts(Key);
  if (!F || !Seen.insert(Key.id()).second)
    return nullptr;
  for (const Event &E : F->Events) {
    Step Here;
    Here.Where = E.Where;
    Here.Name = E.Name;
    Here.Function = Key;
    Here.Before = Callers;
    Here.Kind = StepKind::Used;
    if (Found(E))
      return step(Here);
    if (E.Kind != EventKind::Call || E.Callee.empty())
      continue;
    Here.Kind = E.has(EF_InDestructor) ? StepKind::OwnerEnded : StepKind::Passed;
    if (const Step *Inner = reachWithin(E.Callee, Found, step(Here), Seen))
      return Inner;
  }
  return nullptr;
}

bool Program::freesAny(const RecordInfo &R, Symbol Family) {
  return llvm::any_of(methods(R.FullName), [&](const FunctionFacts *M) {
    return llvm::any_of(M->Events, [&](const Event &E) {
      bool Given = E.Src.P.Base == Root::Param && E.Src.P.Steps.empty();
      return E.Kind == EventKind::Free && E.Src.isPlace() && !Given && llvm::is_contained(E.Families, Family);
    });
  });
}

/// A deleter that frees: the call operator of the class.
static Symbol callOperator(Program &P, const RecordInfo &R) {
  for (Symbol Method : R.Methods)
    if (const FunctionFacts *F = P.facts(Method); F && F->ShortName.str() == "operator()")
      return Method;
  return {};
}

static Typed element(const Typed &Of, uint32_t Type) {
  Typed T;
  T.In = Of.In;
  T.Type = Type;
  return T;
}

bool Program::endsGpu(const Typed &T, Location *Frees, unsigned Depth) {
  const TypeInfo *Info = T.info();
  if (!Info || Depth > DeepestType)
    return false;
  if (Info->Kind == TypeKind::Array)
    return endsGpu(element(T, Info->Pointee), Frees, Depth + 1);
  const RecordInfo *R = T.record();
  if (!R)
    return false;
  auto FreesGpu = [](const Event &E) {
    return E.Kind == EventKind::Free && !E.has(EF_OwnerEnd) && llvm::any_of(E.Families, isGpuFamily);
  };
  auto Runs = [&](Symbol Key) {
    const Step *At = reach(Key, FreesGpu);
    if (At && Frees)
      *Frees = At->Where;
    return At != nullptr;
  };
  llvm::StringRef Role = R->Role.str();
  if (Role.empty() || Role == "none") {
    if (!R->Destructor.empty() && Runs(R->Destructor))
      return true;
    return !R->Lambda &&
           llvm::any_of(R->Fields, [&](const FieldInfo &F) { return endsGpu(element(T, F.Type), Frees, Depth + 1); });
  }
  if (Role.starts_with("owner-container"))
    return isGpuFamily(R->Family);
  if (Role == "owner-pointer" && R->TypeArgs.size() > 1) {
    const RecordInfo *Deleter = element(T, R->TypeArgs[1]).record();
    if (Deleter && !Deleter->InSystem)
      return Runs(callOperator(*this, *Deleter));
    return Deleter && endsGpu(element(T, R->TypeArgs[0]), Frees, Depth + 1);
  }
  bool Holds = Role == "container" || Role == "map" || Role == "optional" || Role == "pair" || Role == "tuple" ||
               Role == "shared-owner";
  return Holds && llvm::any_of(R->TypeArgs, [&](uint32_t Each) { return endsGpu(element(T, Each), Frees, Depth + 1); });
}

bool Program::copiesDevice(const Typed &T, unsigned Depth) {
  const TypeInfo *Info = T.info();
  const RecordInfo *R = T.record();
  if (!Info || !R || Depth > DeepestType || R->Lambda)
    return false;
  llvm::StringRef Role = R->Role.str();
  if (Role == "owner-container")
    return isGpuFamily(R->Family) && R->CopyConstructor != Special::Deleted;
  if (Role == "container" || Role == "map" || Role == "optional" || Role == "pair" || Role == "tuple")
    return llvm::any_of(R->TypeArgs, [&](uint32_t Each) { return copiesDevice(element(T, Each), Depth + 1); });
  if (!Role.empty() && Role != "none")
    return false;
  if (R->CopyConstructor == Special::User)
    return llvm::any_of(allocations(R->CopyKey), [](const ExportedAllocation &X) { return X.Memory == Space::Device; });
  return R->CopyConstructor == Special::Defaulted &&
         llvm::any_of(R->Fields, [&](const FieldInfo &F) { return copiesDevice(element(T, F.Type), Depth + 1); });
}

/// A shared owner whose deleter frees nothing.
bool Program::ownsNothing(Symbol Global) {
  for (Symbol Each : Order)
    for (const Event &E : facts(Each)->Events) {
      if (E.Kind != EventKind::Own || !E.Dst.isPlace() || E.Callee.empty() || !facts(E.Callee))
        continue;
      // The owner is the global, or the temporary that it is made from.
      bool Mine = llvm::any_of(facts(Each)->Events, [&](const Event &Store) {
        return Store.Kind == EventKind::Transfer && Store.Dst.P.Base == Root::Global && Store.Dst.P.Name == Global &&
               Store.Src.P.sameRoot(E.Dst.P);
      });
      if (!Mine && !(E.Dst.P.Base == Root::Global && E.Dst.P.Name == Global))
        continue;
      Holder Entry;
      Entry.At.Base = Root::Param;
      const SimulationResult *R = effect(E.Callee, {Entry});
      if (R && llvm::all_of(R->Outcomes, [](const Outcome &O) { return O.Is == Life::Live && !O.Kept; }))
        return true;
    }
  return false;
}

bool Program::releasedSomewhere(Symbol Global) {
  Place P;
  P.Base = Root::Global;
  P.Name = Global;
  return llvm::any_of(Order, [&](Symbol Each) {
    const std::vector<Event> &Events = facts(Each)->Events;
    // `reset(p)` gives it something new.
    auto Refills = [&](const Event &Ends) {
      return llvm::any_of(Events, [&](const Event &E) {
        return E.Kind == EventKind::Assign && E.Where == Ends.Where && E.Dst.isPlace() && P.contains(E.Dst.P) &&
               E.Src.isPlace();
      });
    };
    return llvm::any_of(Events, [&](const Event &E) {
      bool Ends = E.Kind == EventKind::Free || E.Kind == EventKind::Clear;
      return Ends && E.Dst.isPlace() && E.Dst.P == P && !E.has(EF_Implicit) && !Refills(E);
    });
  });
}

bool Program::endsParameter(const FunctionFacts &In, const Value &Callable) {
  Symbol Key = Callable.P.Base == Root::Global ? Callable.P.Name : Symbol();
  if (const RecordInfo *R = Key.empty() ? typeOf(In, Callable.P).record() : nullptr) {
    llvm::StringRef Name = R->FullName.str();
    Key = Name.consume_front("lambda@") ? Symbol(Name) : callOperator(*this, *R);
  }
  if (Key.empty() || !facts(Key))
    return false;
  Holder Entry;
  Entry.At.Base = Root::Param;
  for (bool Behind : {false, true}) {
    Holder H = Entry;
    H.At = Behind ? Entry.At.with(step::deref()) : Entry.At;
    const SimulationResult *R = effect(Key, {H});
    if (!R || llvm::any_of(R->Outcomes, [](const Outcome &O) { return O.Is != Life::Live || O.Kept; }))
      return true;
  }
  return false;
}
