//===- Program.cpp - linking, preparing, types ------------------------------===//
//
// Functions seen in several units (inline functions, templates) are kept once:
// their key is the same and so is what they do.
//
//===----------------------------------------------------------------------===//
#include "analysis/summary/Program.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

void Program::add(std::shared_ptr<const Unit> U) {
  for (const FunctionFacts &F : U->Functions) {
    Entry &E = Entries[F.Key.id()];
    if (E.Raw)
      continue;
    E.Raw = &F;
    E.In = U.get();
    Order.push_back(F.Key);
  }
  for (const RecordInfo &R : U->Records)
    if (!R.FullName.empty()) {
      auto [It, New] = Records.try_emplace(R.FullName.id(), &R, U.get());
      if (!New && !It->second.first->Complete && R.Complete)
        It->second = {&R, U.get()};
    }
  for (const GlobalInfo &G : U->Globals)
    Globals.try_emplace(G.Key.id(), &G, U.get());
  Units.push_back(std::move(U));
}

std::vector<const FunctionFacts *> Program::functions() {
  std::vector<const FunctionFacts *> All;
  for (Symbol Key : Order)
    All.push_back(facts(Key));
  return All;
}

Program::Entry *Program::entry(Symbol Key) {
  auto It = Entries.find(Key.id());
  return It == Entries.end() || !It->second.Raw ? nullptr : &It->second;
}

const Step *Program::step(Step S) {
  Steps.push_back(S);
  return &Steps.back();
}

const Unit *Program::unitOf(const FunctionFacts &F) const {
  auto It = Entries.find(F.Key.id());
  return It == Entries.end() ? nullptr : It->second.In;
}

const RecordInfo *Program::record(Symbol FullName, const Unit **In) const {
  auto It = Records.find(FullName.id());
  if (It == Records.end())
    return nullptr;
  if (In)
    *In = It->second.second;
  return It->second.first;
}

const GlobalInfo *Program::global(Symbol Key, const Unit **In) const {
  auto It = Globals.find(Key.id());
  if (It == Globals.end())
    return nullptr;
  if (In)
    *In = It->second.second;
  return It->second.first;
}

/// A function that only returns a place of its receiver, parameter or a global.
static const Event *onlyReturn(const FunctionFacts &F) {
  const Event *Found = nullptr;
  for (const Event &E : F.Events) {
    bool Harmless = E.Kind == EventKind::ScopeEnd || (E.Kind == EventKind::Use) ||
                    (E.Kind == EventKind::Call && E.Result.valid() && E.has(EF_KeepsNothing));
    bool StaticInit = E.Kind == EventKind::Assign || E.Kind == EventKind::Transfer;
    if (Harmless || (StaticInit && E.Dst.P.Base == Root::Global) || (StaticInit && E.Dst.P.Base == Root::Temp))
      continue;
    if (E.Kind != EventKind::Return || Found)
      return nullptr;
    Found = &E;
  }
  return Found && Found->Src.isPlace() && !Found->Src.Offset ? Found : nullptr;
}

void Program::inlineAccessor(Event &E) {
  if (E.Callee.empty() || E.has(EF_Virtual) || !E.Result.valid())
    return;
  const FunctionFacts *Callee = facts(E.Callee);
  if (!Callee)
    return;
  const Event *Returned = onlyReturn(*Callee);
  // A constructed singleton returns its static even if it does more the first time.
  if (!Returned) {
    for (const Event &Each : Callee->Events)
      if (Each.Kind == EventKind::Return) {
        if (Returned || Each.Src.K != Value::Address || Each.Src.P.Base != Root::Global)
          return;
        Returned = &Each;
      }
    if (!Returned)
      return;
  }
  const Place &P = Returned->Src.P;
  bool Whole = P.Base == Root::Param && P.Steps.empty() && Returned->Src.K == Value::Stored;
  Value V;
  if (Whole && P.Index < E.Args.size()) {
    V = E.Args[P.Index];
  } else {
    CallView View{E, *Callee};
    Place Outer = View.outward(P);
    if (!Outer.valid())
      return;
    V = Returned->Src.K == Value::Address ? Value::address(Outer) : Value::stored(Outer);
  }
  Event Assign;
  Assign.Kind = EventKind::Assign;
  Assign.Where = E.Where;
  Assign.Dst = Value::stored(E.Result);
  Assign.Src = V;
  E = Assign;
}

void Program::prepare(Entry &E) {
  E.Preparing = true;
  auto Ready = std::make_unique<FunctionFacts>(*E.Raw);
  if (Ready->Coroutine)
    becomeFrame(*Ready);
  std::unique_ptr<Bindings> Known;
  for (int Round = 0; Round < 3; ++Round) {
    Known = std::make_unique<Bindings>(*Ready);
    for (Event &Each : Ready->Events) {
      if (Each.Kind != EventKind::Call)
        continue;
      const FunctionFacts *Callee = Each.Callee.empty() || Each.has(EF_Virtual) ? nullptr : facts(Each.Callee);
      if (Callee)
        Known->learnCall(Each, *Callee);
    }
    Known->learn(*Ready);
    Known->apply(*Ready);
    for (Event &Each : Ready->Events)
      if (Each.Kind == EventKind::Call && Round < 2)
        inlineAccessor(Each);
  }
  E.Ready = std::move(Ready);
  E.Pointers = std::move(Known);
  E.Preparing = false;
}

const Bindings *Program::bindings(Symbol Key) {
  Entry *E = entry(Key);
  facts(Key);
  return E ? E->Pointers.get() : nullptr;
}

/// A coroutine's result is a closure over its parameters: the frame.
void Program::becomeFrame(FunctionFacts &F) {
  F.Events.clear();
  F.Conditions.clear();
  for (uint32_t I = 0; I < F.Params.size(); ++I) {
    Event E;
    E.Kind = EventKind::Capture;
    E.Where = F.Where;
    E.Dst.K = E.Src.K = Value::Stored;
    E.Dst.P.Base = Root::Return;
    E.Dst.P.Steps = {Symbol("frame"), F.Params[I].Name};
    E.Src.P.Base = Root::Param;
    E.Src.P.Index = I;
    E.Name = F.Params[I].Name;
    F.Events.push_back(std::move(E));
  }
  Event Back;
  Back.Kind = EventKind::Return;
  Back.Where = F.Where;
  F.Events.push_back(std::move(Back));
  F.Blocks.assign(2, Block());
  F.Blocks[0].End = F.Events.size();
  F.Blocks[1].Begin = F.Blocks[1].End = F.Events.size();
  Edge Out;
  Out.Target = 1;
  F.Blocks[0].Next.push_back(Out);
}

const FunctionFacts *Program::facts(Symbol Key) {
  Entry *E = entry(Key);
  if (!E)
    return nullptr;
  if (!E->Ready && !E->Preparing)
    prepare(*E);
  return E->Ready ? E->Ready.get() : E->Raw;
}

Typed Program::rootType(const FunctionFacts &In, const Place &P) {
  Typed T;
  T.In = unitOf(In);
  switch (P.Base) {
  case Root::Local:
    T.Type = P.Index < In.Locals.size() ? In.Locals[P.Index].Type : 0;
    break;
  case Root::Param:
    T.Type = P.Index < In.Params.size() ? In.Params[P.Index].Type : 0;
    break;
  case Root::Temp:
    T.Type = P.Index < In.Temporaries.size() ? In.Temporaries[P.Index] : 0;
    break;
  case Root::Return:
    T.Type = In.Result;
    break;
  case Root::This:
    T.Type = In.Receiver;
    break;
  case Root::Global: {
    const Unit *U = nullptr;
    if (const GlobalInfo *G = global(P.Name, &U)) {
      T.In = U;
      T.Type = G->Type;
    }
    break;
  }
  default:
    break;
  }
  return T;
}

/// Template argument N of a modelled class.
static Typed argument(const Typed &Of, const RecordInfo &R, size_t N) {
  Typed To;
  To.In = Of.In;
  To.Type = N < R.TypeArgs.size() ? R.TypeArgs[N] : 0;
  return To;
}

/// From inside a modelled class to what it holds.
static Typed stepInside(Typed T, Symbol S) {
  static const Symbol Second("second"), Map("map"), Pair("pair");
  const RecordInfo &R = T.In->Records[T.info()->Record];
  bool Element = step::isElement(S) || S == step::deref();
  if (T.Pseudo == step::data() && Element && R.Role == Map) {
    T.Pseudo = Pair;
    return T;
  }
  if (T.Pseudo == Pair)
    return argument(T, R, S == Second ? 1 : 0);
  return Element ? argument(T, R, 0) : Typed();
}

/// From a modelled class to its pseudo fields and members.
static Typed stepIntoModelled(Typed T, const RecordInfo &R, Symbol S) {
  static const Symbol First("first"), Second("second"), ValueStep("value");
  if (S == step::data() || S == step::pointee()) {
    T.Pseudo = S;
    return T;
  }
  if (S == ValueStep || S == First)
    return argument(T, R, 0);
  if (S == Second)
    return argument(T, R, 1);
  int64_t N = 0;
  if (step::isElement(S) && !S.str().drop_front().drop_back().getAsInteger(10, N))
    return argument(T, R, N);
  return {};
}

Typed Program::stepInto(Typed T, Symbol S) {
  const TypeInfo *Info = T.info();
  if (!Info)
    return {};
  if (!T.Pseudo.empty())
    return stepInside(T, S);
  if (Info->Kind == TypeKind::Pointer || Info->Kind == TypeKind::Reference || Info->Kind == TypeKind::Array) {
    if (S != step::deref() && !step::isElement(S))
      return {};
    T.Type = Info->Pointee;
    return T;
  }
  if (!Info->Record)
    return {};
  const RecordInfo &R = T.In->Records[Info->Record];
  if (!R.Role.empty())
    return stepIntoModelled(T, R, S);
  for (const FieldInfo &F : R.Fields)
    if (!F.Base && F.Name == S) {
      T.Type = F.Type;
      return T;
    }
  for (const FieldInfo &F : R.Fields) {
    Typed Base = T;
    Base.Type = F.Type;
    if (Typed Found = F.Base ? stepInto(Base, S) : Typed(); Found.info())
      return Found;
  }
  return {};
}

Typed Program::typeOf(const FunctionFacts &In, const Place &P) {
  Typed T = rootType(In, P);
  for (Symbol S : P.Steps) {
    const TypeInfo *Info = T.info();
    if (Info && Info->Kind == TypeKind::Reference && S != step::deref())
      T.Type = Info->Pointee;
    T = stepInto(T, S);
  }
  return T;
}

Space Program::spaceOf(const Typed &Container) {
  const RecordInfo *R = Container.record();
  if (!R)
    return Space::Unknown;
  for (uint32_t Argument : R->TypeArgs) {
    const TypeInfo &T = Container.In->Types[Argument];
    if (!T.Record)
      continue;
    const RecordInfo &Allocator = Container.In->Records[T.Record];
    if (Allocator.Name.str() == "std::allocator")
      return Space::Pageable;
    static const Symbol Pinned("pinned-allocator");
    if (Allocator.Role == Pinned)
      return Space::Pinned;
    for (Symbol Method : Allocator.Methods) {
      const FunctionFacts *F = facts(Method);
      if (!F || F->ShortName.str() != "allocate")
        continue;
      for (const Story &S : stories(Method))
        if (S.Of.Is == Subject::Allocation && S.Of.Memory != Space::Unknown)
          return S.Of.Memory;
      return Space::Unknown;
    }
  }
  return Space::Unknown;
}

std::vector<const FunctionFacts *> Program::methods(Symbol Class) {
  if (Methods.empty())
    for (Symbol Key : Order) {
      const FunctionFacts *F = facts(Key);
      const Unit *U = unitOf(*F);
      if (F->Class && U)
        Methods[U->Records[F->Class].FullName.id()].push_back(F);
    }
  auto It = Methods.find(Class.id());
  return It == Methods.end() ? std::vector<const FunctionFacts *>() : It->second;
}
