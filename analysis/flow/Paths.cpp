//===- Paths.cpp - places seen from two sides -------------------------------===//
//
// A pointer with one visible target is an alias; one with several is left alone,
// since a strong update through it would be wrong.
//
//===----------------------------------------------------------------------===//
#include "analysis/flow/Paths.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

bool gputidy::isWeak(const Place &P) {
  for (Symbol S : P.Steps)
    if (S == step::element())
      return true;
  return false;
}

static bool stepsOverlap(Symbol A, Symbol B) {
  if (A == B)
    return true;
  bool ElementA = step::isElement(A) || A == step::deref(), ElementB = step::isElement(B) || B == step::deref();
  if (!ElementA || !ElementB)
    return false;
  static const Symbol First = step::at(0);
  bool ZeroA = A == First || A == step::deref(), ZeroB = B == First || B == step::deref();
  return (ZeroA && ZeroB) || A == step::element() || B == step::element();
}

bool gputidy::reaches(const Place &Outer, const Place &Inner, std::vector<Symbol> &Suffix) {
  if (!Outer.sameRoot(Inner) || Outer.Steps.size() > Inner.Steps.size())
    return false;
  for (size_t I = 0; I < Outer.Steps.size(); ++I)
    if (!stepsOverlap(Outer.Steps[I], Inner.Steps[I]))
      return false;
  Suffix.assign(Inner.Steps.begin() + Outer.Steps.size(), Inner.Steps.end());
  return true;
}

bool gputidy::overlaps(const Place &A, const Place &B) {
  std::vector<Symbol> Rest;
  return A.Steps.size() == B.Steps.size() && reaches(A, B, Rest);
}

Place gputidy::extended(Place P, const std::vector<Symbol> &Suffix) {
  static constexpr size_t Deepest = 9;
  P.Steps.insert(P.Steps.end(), Suffix.begin(), Suffix.end());
  if (P.Steps.size() > Deepest)
    P.Steps.resize(Deepest);
  return P;
}

static uint32_t blockOf(const FunctionFacts &F, uint32_t Event) {
  uint32_t Home = 0;
  while (Home < F.Blocks.size() && !(F.Blocks[Home].Begin <= Event && Event < F.Blocks[Home].End))
    ++Home;
  return Home;
}

bool gputidy::runsAfter(const FunctionFacts &F, uint32_t From, uint32_t To, llvm::function_ref<bool(uint32_t)> Stops) {
  uint32_t Home = blockOf(F, From);
  if (Home == F.Blocks.size())
    return false;
  std::vector<bool> Seen(F.Blocks.size());
  std::vector<std::pair<uint32_t, uint32_t>> Open = {{Home, From + 1}};
  while (!Open.empty()) {
    auto [B, First] = Open.back();
    Open.pop_back();
    bool Stopped = false;
    for (uint32_t I = First; I < F.Blocks[B].End && !Stopped; ++I) {
      if (I == To)
        return true;
      Stopped = Stops(I);
    }
    for (const Edge &E : F.Blocks[B].Next)
      if (!Stopped && !Seen[E.Target]) {
        Seen[E.Target] = true;
        Open.push_back({E.Target, F.Blocks[E.Target].Begin});
      }
  }
  return false;
}

bool gputidy::inLoop(const FunctionFacts &F, uint32_t Event) {
  return runsAfter(F, Event, Event, [](uint32_t) { return false; });
}

std::string gputidy::describe(const Place &P, const FunctionFacts &In) {
  std::string Text;
  switch (P.Base) {
  case Root::Local:
    Text = P.Index < In.Locals.size() ? In.Locals[P.Index].Name.str().str() : "local";
    break;
  case Root::Param:
    Text = P.Index < In.Params.size() ? In.Params[P.Index].Name.str().str() : "parameter";
    break;
  case Root::This:
    Text = "this";
    break;
  case Root::Global: {
    llvm::StringRef Name = P.Name.str();
    Name = Name.substr(0, Name.find('@'));
    size_t Colon = Name.rfind("::");
    Text = (Colon == llvm::StringRef::npos ? Name : Name.substr(Colon + 2)).str();
    break;
  }
  case Root::Temp:
    Text = "temporary";
    break;
  case Root::Return:
    Text = "result";
    break;
  case Root::None:
    return "";
  }
  for (Symbol S : P.Steps) {
    if (S == step::deref())
      Text = "*" + Text;
    else if (step::isElement(S))
      Text += S.str();
    else
      Text += "." + S.str().str();
  }
  return Text;
}

void Bindings::bind(const Place &Pointer, const Place &Target) {
  if (isWeak(Pointer) || Pointer.contains(Target))
    return;
  auto [It, New] = Targets.try_emplace(Pointer, Target);
  if (!New && It->second && !(*It->second == Target))
    It->second = std::nullopt;
}

void Bindings::noteCopy(const Place &To, const Place &From) {
  if (isWeak(To) || To == From)
    return;
  auto [It, New] = Copies.try_emplace(To, From);
  if (!New && It->second && !(*It->second == From))
    It->second = std::nullopt;
}

Place Bindings::canonical(Place P) const {
  static constexpr int Farthest = 8;
  for (int Round = 0; Round < Farthest; ++Round) {
    auto It = Copies.find(P);
    if (It == Copies.end() || !It->second || isWeak(*It->second))
      break;
    P = *It->second;
  }
  return P;
}

/// What was copied into parts of From holds for the same parts of To.
void Bindings::copyInside(const Place &To, const Place &From) {
  std::vector<std::pair<Place, Place>> Found;
  for (auto It = Copies.lower_bound(From); It != Copies.end() && From.contains(It->first); ++It)
    if (It->second)
      Found.push_back(
          {extended(To, {It->first.Steps.begin() + From.Steps.size(), It->first.Steps.end()}), *It->second});
  for (auto &[Inner, Source] : Found)
    noteCopy(Inner, Source);
}

void Bindings::propagate(const Place &To, const Place &From) {
  std::vector<std::pair<Place, std::optional<Place>>> Found;
  for (auto It = Targets.lower_bound(From); It != Targets.end() && From.contains(It->first); ++It) {
    std::vector<Symbol> Rest(It->first.Steps.begin() + From.Steps.size(), It->first.Steps.end());
    Found.push_back({extended(To, Rest), It->second});
  }
  for (auto &[Pointer, Target] : Found) {
    if (Target)
      bind(Pointer, *Target);
    else
      Targets[Pointer] = std::nullopt;
  }
}

void Bindings::learn(const FunctionFacts &F) {
  // Pointers that also receive something unknown are no aliases.
  for (int Round = 0; Round < 2; ++Round)
    for (const Event &E : F.Events) {
      bool Moves = E.Kind == EventKind::Assign || E.Kind == EventKind::Transfer || E.Kind == EventKind::Capture;
      if (!Moves || E.Dst.K != Value::Stored)
        continue;
      if (E.Kind == EventKind::Transfer && E.Src.K == Value::Stored)
        copyInside(E.Dst.P, E.Src.P);
      else if (E.Kind == EventKind::Assign && Round == 0)
        noteCopy(E.Dst.P, E.Src.K == Value::Stored && !E.Src.Offset ? E.Src.P : E.Dst.P.with(step::element()));
      bool Steps = E.Src.isPlace() && E.Src.Offset && E.Src.P == E.Dst.P;
      auto Known = Steps ? Targets.find(E.Dst.P) : Targets.end();
      if (Known != Targets.end() && Known->second && !Known->second->Steps.empty() &&
          step::isElement(Known->second->Steps.back())) {
        Known->second->Steps.back() = step::element(); // a pointer that walks
        continue;
      }
      if (E.Src.K == Value::Address && Targets.count(E.Dst.P) && Targets[E.Dst.P] && isWeak(*Targets[E.Dst.P]))
        continue;
      if (E.Src.K == Value::Address)
        bind(E.Dst.P, resolve(E.Src.P));
      else if (E.Src.K == Value::Stored && !(E.Src.P == E.Dst.P)) {
        propagate(E.Dst.P, E.Src.P);
        if (E.Kind == EventKind::Assign && E.Dst.P.Base == Root::Local && !Targets.count(E.Src.P))
          if (auto It = Targets.find(E.Dst.P); It != Targets.end())
            It->second = std::nullopt;
      } else if (E.Src.K == Value::None && E.Kind == EventKind::Assign) {
        if (auto It = Targets.find(E.Dst.P); It != Targets.end())
          It->second = std::nullopt;
      }
    }
}

void Bindings::learnCall(const Event &Call, const FunctionFacts &Callee) {
  CallView View{Call, Callee, nullptr};
  std::map<Place, Place> Standing; // temporaries that stand for parameters
  for (const Event &Each : Callee.Events) {
    Event E = Each;
    if (E.Src.K == Value::Stored && E.Src.P.Base == Root::Temp)
      if (auto It = Standing.find(E.Src.P); It != Standing.end())
        E.Src.P = It->second;
    if (E.Dst.K == Value::Stored && E.Dst.P.Base == Root::Temp && E.Src.K == Value::Stored &&
        E.Src.P.Base == Root::Param)
      Standing[E.Dst.P] = E.Src.P;
    bool Stores = E.Kind == EventKind::Assign || E.Kind == EventKind::Transfer || E.Kind == EventKind::Capture ||
                  E.Kind == EventKind::Return;
    if (!Stores || E.Src.K != Value::Stored || E.Src.P.Base != Root::Param || E.Src.P.Index >= Call.Args.size())
      continue;
    Place To = E.Dst.P;
    if (E.Kind == EventKind::Return)
      To.Base = Root::Return;
    To = View.outward(To);
    const Value &Argument = Call.Args[E.Src.P.Index];
    Place From = View.outward(E.Src.P);
    if (!From.valid() && Argument.K == Value::Stored)
      From = extended(Argument.P, E.Src.P.Steps);
    if (To.valid() && E.Src.P.Steps.empty() && Argument.K == Value::Stored && E.Kind == EventKind::Assign)
      noteCopy(To, Argument.P);
    if (To.valid() && E.Src.P.Steps.empty() && Argument.K == Value::Address)
      bind(To, resolve(Argument.P));
    else if (To.valid() && From.valid())
      propagate(To, From);
  }
}

void Bindings::pointersTo(const Place &P, const Place &From,
                          llvm::function_ref<void(const Place &, const std::vector<Symbol> &)> Visit) const {
  std::vector<Symbol> Rest;
  for (auto It = Targets.lower_bound(From); It != Targets.end() && From.contains(It->first); ++It)
    if (It->second && reaches(*It->second, P, Rest))
      Visit(It->first, Rest);
}

Place Bindings::resolve(Place P) const {
  for (int Round = 0; Round < 6; ++Round) {
    bool Changed = false;
    for (size_t I = 0; I < P.Steps.size() && !Changed; ++I) {
      if (P.Steps[I] != step::deref() && !step::isElement(P.Steps[I]))
        continue;
      Place Pointer = P;
      Pointer.Steps.resize(I);
      auto It = Targets.find(Pointer);
      if (It == Targets.end() || !It->second)
        continue;
      Place To = *It->second;
      bool Element = !To.Steps.empty() && step::isElement(To.Steps.back());
      if (step::isElement(P.Steps[I])) {
        if (!Element)
          continue;
        if (To.Steps.back() == step::at(0))
          To.Steps.back() = P.Steps[I];
      }
      P = extended(To, {P.Steps.begin() + I + 1, P.Steps.end()});
      Changed = true;
    }
    if (!Changed)
      break;
  }
  return P;
}

void Bindings::resolve(Value &V) const {
  if (V.isPlace())
    V.P = resolve(V.P);
}

void Bindings::apply(FunctionFacts &F) const {
  for (Event &E : F.Events) {
    for (Value *V : {&E.Dst, &E.Src, &E.Stream, &E.Bytes})
      resolve(*V);
    bool Timed = E.Kind == EventKind::RecordEvent || E.Kind == EventKind::WaitEvent || E.Kind == EventKind::Wait;
    for (Value *V : {&E.Stream, Timed ? &E.Src : nullptr})
      if (V && V->K == Value::Stored)
        V->P = canonical(V->P);
    for (Value &V : E.Args)
      resolve(V);
    for (Value &V : E.Writes)
      resolve(V);
  }
  for (Condition &C : F.Conditions) {
    resolve(C.Left);
    resolve(C.Right);
  }
}

/// `X.data.[]` or `p.*` is memory that X.data or p hands out.
static bool pointsInto(const Place &Handle, const Place &Memory) {
  if (!Handle.contains(Memory) || Handle.Steps.size() >= Memory.Steps.size())
    return false;
  Symbol Next = Memory.Steps[Handle.Steps.size()];
  return Next == step::deref() || step::isElement(Next);
}

/// A temporary object is the by-value parameter itself, not a copy of it.
static bool isObject(const Value &Argument, const std::vector<Symbol> &Inside) {
  return Argument.K == Value::Stored && Argument.P.Base == Root::Temp && !Inside.empty() &&
         Inside.front() != step::deref() && !step::isElement(Inside.front());
}

void CallView::inward(const Place &P, std::vector<std::pair<Place, bool>> &Out) const {
  std::vector<Symbol> Rest;
  for (uint32_t I = 0; I < Call.Args.size() && I < Callee.Params.size(); ++I) {
    const Value &V = Call.Args[I];
    Place Param;
    Param.Base = Root::Param;
    Param.Index = I;
    if (V.K == Value::Stored && reaches(V.P, P, Rest))
      Out.push_back({extended(Param, Rest), isObject(V, Rest)});
    else if (V.K == Value::Address && reaches(V.P, P, Rest))
      Out.push_back({extended(Param.with(step::deref()), Rest), true});
    else if (V.K == Value::Address && pointsInto(P, V.P))
      Out.push_back({Param, false});
  }
  if (Call.Dst.K == Value::Address) {
    Place This;
    This.Base = Root::This;
    if (reaches(Call.Dst.P, P, Rest))
      Out.push_back({extended(This, Rest), true});
  }
  if (P.Base == Root::Global)
    Out.push_back({P, true});
  if (Known)
    inwardThroughPointers(P, Out);
}

/// Objects that the callee reaches through pointers stored in its arguments.
void CallView::inwardThroughPointers(const Place &P, std::vector<std::pair<Place, bool>> &Out) const {
  auto Add = [&](const Place &Object, const Place &Inner) {
    Known->pointersTo(P, Object, [&](const Place &Pointer, const std::vector<Symbol> &Rest) {
      std::vector<Symbol> Steps(Pointer.Steps.begin() + Object.Steps.size(), Pointer.Steps.end());
      Out.push_back({extended(extended(Inner, Steps).with(step::deref()), Rest), true});
    });
  };
  Place Inner;
  if (Call.Dst.K == Value::Address) {
    Inner.Base = Root::This;
    Add(Call.Dst.P, Inner);
  }
  Inner.Base = Root::Param;
  for (uint32_t I = 0; I < Call.Args.size() && I < Callee.Params.size(); ++I) {
    Inner.Index = I;
    if (Call.Args[I].K == Value::Address)
      Add(Call.Args[I].P, Inner.with(step::deref()));
    else if (Call.Args[I].K == Value::Stored)
      Add(Call.Args[I].P, Inner);
  }
}

/// The caller's name for what a parameter's value leads to.
Place CallView::outwardOfParameter(const Place &P) const {
  if (P.Index >= Call.Args.size() || P.Steps.empty())
    return {};
  const Value &V = Call.Args[P.Index];
  std::vector<Symbol> Rest(P.Steps.begin() + 1, P.Steps.end());
  if (P.Steps.front() == step::deref()) {
    Place To;
    if (V.K == Value::Address)
      To = extended(V.P, Rest);
    if (V.K == Value::Stored)
      To = extended(V.P.with(step::deref()), Rest);
    return Known && To.valid() ? Known->resolve(To) : To;
  }
  if (Known && V.K == Value::Stored && llvm::is_contained(P.Steps, step::deref())) {
    Place Whole = extended(V.P, P.Steps), To = Known->resolve(Whole);
    if (!(To == Whole))
      return To; // what a pointer inside a by-value parameter points to
  }
  if (isObject(V, P.Steps))
    return extended(V.P, P.Steps);
  if (!step::isElement(P.Steps.front()))
    return {}; // a member of a by-value parameter ends with the call
  if (V.K == Value::Stored)
    return extended(V.P, P.Steps);
  if (V.K != Value::Address)
    return {};
  Place To = V.P;
  if (!To.Steps.empty() && step::isElement(To.Steps.back()))
    To.Steps.back() = P.Steps.front();
  return extended(To, Rest);
}

Value CallView::outwardValue(const Value &V) const {
  if (V.K != Value::Stored)
    return V.K == Value::Address ? Value() : V;
  Place To;
  const Value *Given = V.P.Base == Root::Param && V.P.Index < Call.Args.size() ? &Call.Args[V.P.Index] : nullptr;
  if (Given && V.P.Steps.empty())
    return *Given;
  if (Given && V.P.Steps.front() != step::deref() && Given->K == Value::Stored)
    To = extended(Given->P, V.P.Steps);
  else
    To = outward(V.P);
  if (!To.valid())
    return {};
  return Value::stored(Known ? Known->canonical(To) : To);
}

Place CallView::outward(const Place &P) const {
  switch (P.Base) {
  case Root::This: {
    Place To = Call.Dst.K == Value::Address ? extended(Call.Dst.P, P.Steps) : Place();
    return Known ? Known->resolve(To) : To;
  }
  case Root::Global:
    return P;
  case Root::Return:
    return Call.Result.valid() ? extended(Call.Result, P.Steps) : Place();
  case Root::Param:
    return outwardOfParameter(P);
  default:
    return {};
  }
}
