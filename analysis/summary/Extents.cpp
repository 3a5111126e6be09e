//===- Extents.cpp - how many bytes a pointer leads to -----------------------===//
//
// Not a simulation: whoever writes a place once says its length on every path.
//
//===----------------------------------------------------------------------===//
#include "analysis/summary/Extents.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

/// Chains of copies, calls and views are followed so far.
static constexpr unsigned Deepest = 8;

static Amount amount(const FunctionFacts &F, uint32_t Number) {
  return Number < F.Amounts.size() ? F.Amounts[Number] : Amount();
}

/// A callee's amount in terms of its caller; none if the caller doesn't say a value.
static std::optional<Amount> translated(const Amount &A, const FunctionFacts &Caller, const CallView &View) {
  Amount Sum;
  for (const Term &T : A.Terms) {
    Amount Product = Amount::constant(T.Factor);
    for (const Place &Each : T.Of) {
      bool Argument = Each.Base == Root::Param && Each.Steps.empty();
      if (Argument) {
        uint32_t Number = Each.Index < View.Call.Amounts.size() ? View.Call.Amounts[Each.Index] : 0;
        if (!Number)
          return std::nullopt;
        Product = Product.times(amount(Caller, Number));
        continue;
      }
      Place Outer = View.outward(Each);
      if (!Outer.valid())
        return std::nullopt;
      Product = Product.times(Amount::valueAt(Outer));
    }
    Sum = Sum.plus(Product);
  }
  return Sum;
}

/// May the event write what is stored at the place?
static bool mayWrite(const Event &E, const Place &At) {
  auto Hits = [&](const Value &V) { return V.K == Value::Address && V.P.contains(At); };
  switch (E.Kind) {
  case EventKind::Use:
  case EventKind::Own:
  case EventKind::Free:
  case EventKind::Return:
  case EventKind::ScopeEnd:
  case EventKind::Copied:
    return false;
  case EventKind::Assign:
  case EventKind::Transfer:
  case EventKind::Capture:
  case EventKind::Insert:
    return E.Dst.P.contains(At) || Hits(E.Src);
  default:
    return (E.Dst.isPlace() && E.Dst.P.contains(At)) || (E.Result.valid() && E.Result.contains(At)) || Hits(E.Src) ||
           llvm::any_of(E.Args, Hits);
  }
}

/// Is the place in what the call returns? A constructor's result is its receiver.
static bool isReturned(const Event &Call, const Place &At) {
  bool Constructs = Call.Dst.K == Value::Address && Call.Dst.P == Call.Result;
  return Call.Result.valid() && !Constructs && Call.Result.contains(At);
}

/// The same; a callee whose body is known is asked.
bool Extents::writes(const FunctionFacts &F, const Event &E, const Place &At, unsigned Depth) {
  if (!mayWrite(E, At) || E.has(EF_InDestructor))
    return false;
  const FunctionFacts *Callee = E.Kind == EventKind::Call ? P.facts(E.Callee) : nullptr;
  if (!Callee || E.has(EF_Virtual) || Depth > Deepest || isReturned(E, At))
    return true;
  std::vector<std::pair<Place, bool>> Names;
  CallView{E, *Callee, P.bindings(F.Key)}.inward(At, Names);
  return llvm::any_of(Names, [&](const std::pair<Place, bool> &Name) {
    return Name.second && llvm::any_of(Callee->Events, [&](const Event &Each) {
             return writes(*Callee, Each, Name.first, Depth + 1);
           });
  });
}

static std::vector<Symbol> below(const Place &Outer, const Place &Inner) {
  return {Inner.Steps.begin() + Outer.Steps.size(), Inner.Steps.end()};
}

/// Null is assigned, or an object whose part there is null. A value that nobody knows is a value.
bool Extents::givesNothing(const FunctionFacts &F, const Event &E, const Place &At) {
  if (E.Kind == EventKind::Assign && !E.Extent)
    return E.Src.K == Value::Null;
  bool Temporary = E.Kind == EventKind::Transfer && E.Src.K == Value::Stored && E.Src.P.Base == Root::Temp;
  return Temporary && !writesAny(F, extended(E.Src.P, below(E.Dst.P, At)));
}

/// The only event that gives the place a value other than null; null if there are several, or none.
const Event *Extents::onlyWriter(const FunctionFacts &F, const Place &At) {
  const Event *Only = nullptr;
  for (const Event &E : F.Events) {
    if (!writes(F, E, At, 0) || givesNothing(F, E, At))
      continue;
    if (Only)
      return nullptr;
    Only = &E;
  }
  return Only;
}

/// `v` of `v.data[]`; otherwise the place itself.
static Place containerOf(Place At) {
  size_t N = At.Steps.size();
  if (N >= 2 && At.Steps[N - 2] == step::data() && step::isElement(At.Steps[N - 1]))
    At.Steps.resize(N - 2);
  return At;
}

/// A container whose elements lie inside it: its first member is an array.
static bool isInline(const Typed &T) {
  const RecordInfo *R = T.record();
  if (!R || R->Role.str() != "container" || R->Fields.empty())
    return false;
  const TypeInfo &First = T.In->Types[R->Fields.front().Type];
  return First.Kind == TypeKind::Array && First.Size == T.info()->Size;
}

/// An array of the function or of the program, whose type says its length.
std::optional<Extent> Extents::ofArray(const FunctionFacts &F, const Place &At) {
  Place Array = At;
  if (!Array.Steps.empty() && Array.Steps.back() == step::at(0))
    Array.Steps.pop_back();
  Typed T = P.typeOf(F, Array);
  if (isInline(P.typeOf(F, containerOf(Array)))) {
    Array = containerOf(Array);
    T = P.typeOf(F, Array);
  } else if (!T.info() || T.info()->Kind != TypeKind::Array) {
    return std::nullopt;
  }
  const GlobalInfo *Global = Array.Base == Root::Global ? P.global(Array.Name) : nullptr;
  if (!T.info()->Size || (Array.Base != Root::Local && !Global))
    return std::nullopt;
  Location Where = Global ? Global->Where : Array.Index < F.Locals.size() ? F.Locals[Array.Index].Where : Location();
  return Extent{Amount::constant(T.info()->Size), Where, Symbol(), false, false};
}

std::optional<Extent> Extents::ofCall(const FunctionFacts &F, const Event &E, const Place &At, unsigned Depth) {
  const FunctionFacts *Callee = P.facts(E.Callee);
  if (!Callee || E.has(EF_Virtual))
    return std::nullopt;
  std::optional<Extent> Found;
  if (isReturned(E, At)) {
    const Event *Returns = nullptr;
    for (const Event &Each : Callee->Events)
      if (Each.Kind == EventKind::Return && Each.Src.isPlace()) {
        if (Returns)
          return std::nullopt;
        Returns = &Each;
      }
    if (!Returns)
      return std::nullopt;
    Value From = Returns->Src;
    From.P = extended(From.P, below(E.Result, At));
    Found = of(*Callee, From, Depth + 1);
  } else {
    CallView View{E, *Callee, P.bindings(F.Key)};
    std::vector<std::pair<Place, bool>> Names;
    View.inward(At, Names);
    for (auto &[Name, ByReference] : Names)
      if (ByReference && !Found)
        Found = of(*Callee, Value::stored(Name), Depth + 1);
  }
  if (!Found)
    return std::nullopt;
  std::optional<Amount> Bytes = translated(Found->Bytes, F, CallView{E, *Callee, P.bindings(F.Key)});
  if (!Bytes)
    return std::nullopt;
  Found->Bytes = *Bytes;
  return Found;
}

std::optional<Extent> Extents::ofWriter(const FunctionFacts &F, const Event &E, const Place &At, unsigned Depth) {
  switch (E.Kind) {
  case EventKind::Allocate:
    if (!E.Extent || !(E.Dst.P == At))
      return std::nullopt;
    return Extent{amount(F, E.Extent), E.Where, E.Family, false, E.has(EF_Rows)};
  case EventKind::Append: // a container gets its length
    if (!E.Extent)
      return std::nullopt;
    return Extent{amount(F, E.Extent), E.Where, Symbol(), false, false};
  case EventKind::Assign:
  case EventKind::Transfer: {
    if (E.Extent && E.Dst.P == At && E.Src.K == Value::None)
      return Extent{amount(F, E.Extent), E.Where, Symbol(), false, false};
    if (!E.Dst.P.contains(At) || !E.Src.isPlace())
      return std::nullopt;
    if (E.Extent && E.Dst.P == At)
      return Extent{amount(F, E.Extent), E.Where, Symbol(), true, false};
    Value From = E.Src;
    From.P = extended(From.P, below(E.Dst.P, At));
    return of(F, From, Depth + 1);
  }
  case EventKind::Call:
    return ofCall(F, E, At, Depth);
  default:
    return std::nullopt;
  }
}

/// A member that only the constructor writes, in terms of members that keep what the constructor was given.
std::optional<Extent> Extents::ofMember(const FunctionFacts &F, const Place &At, unsigned Depth) {
  const Unit *In = P.unitOf(F);
  if (At.Base != Root::This || !In || !F.Class || F.Constructor || F.Lambda)
    return std::nullopt;
  const FunctionFacts *Constructor = nullptr;
  std::vector<const FunctionFacts *> Methods = P.methods(In->Records[F.Class].FullName);
  for (const FunctionFacts *M : Methods) {
    if (M->Destructor || !writesAny(*M, At))
      continue;
    if (Constructor || !M->Constructor)
      return std::nullopt;
    Constructor = M;
  }
  std::optional<Extent> Found = Constructor ? of(*Constructor, Value::stored(At), Depth + 1) : std::nullopt;
  if (!Found)
    return std::nullopt;
  Amount InMembers;
  for (const Term &T : Found->Bytes.Terms) {
    Amount Product = Amount::constant(T.Factor);
    for (const Place &Each : T.Of) {
      std::optional<Place> Member = memberWith(*Constructor, Each, Methods);
      if (!Member)
        return std::nullopt;
      Product = Product.times(Amount::valueAt(*Member));
    }
    InMembers = InMembers.plus(Product);
  }
  Found->Bytes = InMembers;
  return Found;
}

bool Extents::writesAny(const FunctionFacts &F, const Place &At) {
  return llvm::any_of(F.Events, [&](const Event &E) { return writes(F, E, At, 0) && !givesNothing(F, E, At); });
}

/// The member that keeps a constructor's parameter; the member itself for a member.
std::optional<Place> Extents::memberWith(const FunctionFacts &Constructor, const Place &What,
                                         llvm::ArrayRef<const FunctionFacts *> Methods) {
  std::optional<Place> Found = What.Base == Root::This ? std::optional(What) : std::nullopt;
  if (What.Base == Root::Param)
    for (const Event &E : Constructor.Events)
      if (E.Kind == EventKind::Assign && E.Dst.P.Base == Root::This && E.Src.K == Value::Stored && E.Src.P == What &&
          !E.Src.Offset)
        Found = E.Dst.P;
  bool Kept = Found && llvm::none_of(Methods, [&](const FunctionFacts *M) {
                return !M->Constructor && writesAny(*M, *Found);
              });
  return Kept ? Found : std::nullopt;
}

std::optional<Extent> Extents::of(const FunctionFacts &F, const Value &Pointer, unsigned Depth) {
  if (Depth > Deepest || !Pointer.isPlace() || Pointer.Offset)
    return std::nullopt;
  Place At = Pointer.P;
  if (Pointer.K == Value::Address) {
    if (std::optional<Extent> Array = ofArray(F, At))
      return Array;
    Place Container = containerOf(At);
    if (Container.Steps.size() == At.Steps.size())
      return std::nullopt;
    At = Container.with(step::data());
  }
  if (isWeak(At))
    return std::nullopt;
  if (const Event *Writer = onlyWriter(F, At))
    return ofWriter(F, *Writer, At, Depth);
  return writesAny(F, At) ? std::nullopt : ofMember(F, At, Depth);
}

/// Do the places that the amount names keep their values in this function, once they have them?
bool Extents::holds(const FunctionFacts &F, const Amount &A) {
  for (const Term &T : A.Terms)
    for (const Place &Each : T.Of) {
      bool Variable = Each.Steps.empty() && (Each.Base == Root::Local || Each.Base == Root::Param);
      auto Writes = [&](const Event &E) { return writes(F, E, Each, 0); };
      if (!Variable && llvm::count_if(F.Events, Writes) > 1)
        return false;
    }
  return true;
}

void Extents::addDemand(const FunctionFacts &F, const Event &E, std::vector<Demand> &To) {
  Demand D;
  D.By = &E;
  D.Bytes = amount(F, E.Extent);
  D.Copies = E.Kind == EventKind::Async;
  D.Wraps = E.has(EF_Wrap);
  if (!holds(F, D.Bytes))
    return;
  std::vector<Value> Pointers;
  if (D.Copies) {
    Pointers = E.Writes;
    Pointers.insert(Pointers.end(), E.Args.begin(), E.Args.end());
  } else if (E.Kind == EventKind::Assign || E.Kind == EventKind::Insert) {
    Pointers = {E.Src};
  }
  for (size_t I = 0; I < Pointers.size(); ++I) {
    Demand Each = D;
    Each.Pointer = Pointers[I];
    uint32_t Skipped = Each.Pointer.Offset && D.Copies && I < E.Amounts.size() ? E.Amounts[I] : 0;
    if (Skipped && holds(F, amount(F, Skipped))) {
      Each.Bytes = Each.Bytes.plus(amount(F, Skipped));
      Each.Pointer.Offset = false;
    }
    To.push_back(Each);
  }
}

/// What a callee asks of its parameters.
void Extents::addCallDemands(const FunctionFacts &F, const Event &E, std::vector<Demand> &To) {
  const FunctionFacts *Callee = P.facts(E.Callee);
  if (!Callee || Callee->Device || E.has(EF_Virtual) || Depth > Deepest)
    return;
  CallView View{E, *Callee, P.bindings(F.Key)};
  for (const Demand &Inner : demands(*Callee)) {
    Value Pointer = View.outwardValue(Inner.Pointer);
    if (!Pointer.isPlace())
      continue;
    std::optional<Amount> Bytes = translated(Inner.Bytes, F, View);
    if (!Bytes || !holds(F, *Bytes))
      continue;
    Demand D = Inner;
    D.By = &E;
    D.Pointer = Pointer;
    D.Bytes = *Bytes;
    if (!D.Inside.valid())
      D.Inside = Inner.By->Where;
    To.push_back(D);
  }
}

const std::vector<Demand> &Extents::demands(const FunctionFacts &F) {
  auto [It, New] = Known.try_emplace(F.Key);
  if (!New)
    return It->second; // empty while it is being made: recursion adds nothing
  std::vector<Demand> Found;
  ++Depth;
  for (const Event &E : F.Events)
    if (E.Extent)
      addDemand(F, E, Found);
    else if (E.Kind == EventKind::Call && !E.Callee.empty())
      addCallDemands(F, E, Found);
  --Depth;
  return Known[F.Key] = std::move(Found);
}
