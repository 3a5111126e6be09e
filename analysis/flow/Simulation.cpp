//===- Simulation.cpp - states, branches and exits --------------------------===//
//
// The fixpoint: blocks in order of their number, states merged by property. The
// meaning of single events is in Transfer.cpp.
//
//===----------------------------------------------------------------------===//
#include "analysis/flow/Simulation.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace gputidy;

static constexpr uint32_t StepBudget = 60000;
static constexpr size_t StatesPerBlock = 48;
static constexpr size_t FactsPerState = 10;

Holder *State::find(const Place &P) {
  for (Holder &H : Holders)
    if (H.At == P)
      return &H;
  return nullptr;
}

void State::add(Holder H) {
  auto It =
      std::lower_bound(Holders.begin(), Holders.end(), H, [](const Holder &A, const Holder &B) { return A.At < B.At; });
  if (It != Holders.end() && It->At == H.At) {
    H.Flags |= It->Flags & HF_Owner;
    *It = std::move(H);
  } else {
    static constexpr size_t MostHolders = 24;
    if (Holders.size() < MostHolders)
      Holders.insert(It, std::move(H));
  }
}

bool State::sameProperty(const State &O) const {
  return Is == O.Is && Kept == O.Kept && Truncated == O.Truncated && Refilled == O.Refilled &&
         Registered == O.Registered && Unregistered == O.Unregistered && Reserved == O.Reserved && Asked == O.Asked &&
         EndFamilies == O.EndFamilies && Answered == O.Answered && Number == O.Number && Thrown == O.Thrown &&
         Appended == O.Appended && CutInFlight == O.CutInFlight && Capturing == O.Capturing && Recorded == O.Recorded &&
         Holders == O.Holders && Flights == O.Flights;
}

static bool sameCondition(const Condition &A, const Condition &B) {
  auto Same = [](const Value &X, const Value &Y) {
    bool NullX = X.K == Value::Null || (X.K == Value::Const && X.Number == 0);
    bool NullY = Y.K == Value::Null || (Y.K == Value::Const && Y.Number == 0);
    if (NullX || NullY)
      return NullX && NullY;
    return X.K == Y.K && X.Number == Y.Number && X.P == Y.P && X.Offset == Y.Offset;
  };
  return A.Operator == B.Operator && Same(A.Left, B.Left) && Same(A.Right, B.Right);
}

void State::mergeFacts(const State &O) {
  Guarded = Guarded && O.Guarded;
  llvm::erase_if(Facts, [&](const Fact &F) {
    for (const Fact &G : O.Facts)
      if (G.Holds == F.Holds && sameCondition(F.Of, G.Of))
        return false;
    return true;
  });
}

Simulation::Simulation(const FunctionFacts &F, Subject S, CalleeOracle &Program)
    : F(F), Sub(std::move(S)), Program(Program) {}

const Step *Simulation::step(StepKind K, Location L, Symbol Name, const Step *Before, Symbol Detail) {
  Step S;
  S.Kind = K;
  S.Where = L;
  S.Name = Name;
  S.Detail = Detail;
  S.Function = F.Key;
  S.Before = Before;
  return Program.step(S);
}

/// The same place has different known numbers: two cases of one switch.
static bool tellApart(const State &A, const State &B) {
  auto Number = [](const Fact &F) {
    return F.Holds && F.Of.Operator == Condition::Equal && F.Of.Left.K == Value::Stored && F.Of.Right.K == Value::Const;
  };
  for (const Fact &F : A.Facts)
    for (const Fact &G : B.Facts)
      if (Number(F) && Number(G) && F.Of.Left.P == G.Of.Left.P && F.Of.Right.Number != G.Of.Right.Number)
        return true;
  return false;
}

void Simulation::enter(uint32_t Block, State S) {
  std::vector<State> &Old = Seen[Block];
  static constexpr size_t FewStates = 12;
  for (State &O : Old)
    if (O.sameProperty(S) && !(Old.size() < FewStates && tellApart(O, S))) {
      size_t Had = O.Facts.size();
      bool Guard = O.Guarded;
      O.mergeFacts(S);
      if (O.Facts.size() == Had && O.Guarded == Guard)
        return;
      Entering[Block].push_back(O);
      return;
    }
  if (Old.size() >= StatesPerBlock) {
    Result.Complete = false;
    return;
  }
  Old.push_back(S);
  Entering[Block].push_back(std::move(S));
}

static bool isZero(const Value &V) { return V.K == Value::Null || (V.K == Value::Const && V.Number == 0); }

std::optional<bool> Simulation::knownEqual(const State &S, const Condition &C) {
  bool LeftConstant = C.Left.K == Value::Const || C.Left.K == Value::Null;
  bool RightConstant = C.Right.K == Value::Const || C.Right.K == Value::Null;
  if (LeftConstant && RightConstant)
    return C.Left.Number == C.Right.Number;
  for (const Fact &Known : S.Facts) {
    if (Known.Of.Operator != Condition::Equal || !Known.Holds || Known.Of.Left.K != Value::Stored)
      continue;
    if (C.Left.K == Value::Stored && Known.Of.Left.P == C.Left.P && RightConstant &&
        (Known.Of.Right.K == Value::Const || Known.Of.Right.K == Value::Null))
      return Known.Of.Right.Number == C.Right.Number;
  }
  // What holds a handle is not empty.
  if (C.Left.K == Value::Stored && !C.Left.P.Steps.empty() && C.Left.P.Steps.back() == step::emptiness()) {
    Place Whole = C.Left.P;
    Whole.Steps.back() = step::data();
    for (const Holder &H : S.Holders)
      if (Whole.contains(H.At) && !H.has(HF_Weak) && isZero(C.Right))
        return true;
    return std::nullopt;
  }
  // A handle to something that was allocated is not null.
  if (C.Left.K == Value::Stored && isZero(C.Right) && S.Is != Life::NotYet && Sub.Is != Subject::Variable)
    for (const Holder &H : S.Holders)
      if (H.At == C.Left.P && !H.has(HF_Weak) && !isWeak(H.At))
        return false;
  if (C.Left.K == Value::Address && isZero(C.Right))
    return false;
  return std::nullopt;
}

/// The number that a value is known to be on this path.
static std::optional<int64_t> number(const State &S, const Value &V) {
  if (V.K == Value::Const || V.K == Value::Null)
    return V.Number;
  for (const Fact &Known : S.Facts)
    if (V.K == Value::Stored && Known.Holds && Known.Of.Operator == Condition::Equal && Known.Of.Left.P == V.P &&
        Known.Of.Right.K == Value::Const)
      return Known.Of.Right.Number;
  return std::nullopt;
}

std::optional<bool> Simulation::known(const State &S, const Condition &C) {
  for (const Fact &Known : S.Facts)
    if (sameCondition(Known.Of, C))
      return Known.Holds;
  if (C.Operator == Condition::Equal)
    return knownEqual(S, C);
  std::optional<int64_t> Left = number(S, C.Left), Right = number(S, C.Right);
  if (C.Operator == Condition::Less && Left && Right)
    return *Left < *Right;
  if (C.Operator == Condition::OneOf && Left)
    return llvm::is_contained(C.Cases, *Left);
  return std::nullopt;
}

void Simulation::learn(State &S, const Condition &C, bool Holds) {
  auto Emptiness = [](const Value &V) {
    return V.isPlace() && !V.P.Steps.empty() && V.P.Steps.back() == step::emptiness();
  };
  if (Emptiness(C.Left) || Emptiness(C.Right))
    return; // changes with every insertion
  auto Named = [](const Value &V) { return V.K != Value::None && V.K != Value::Test && !(V.isPlace() && isWeak(V.P)); };
  bool Compares = C.Operator == Condition::Equal || C.Operator == Condition::Less;
  if (!Compares || !Named(C.Left) || !Named(C.Right) || !(C.Left.isPlace() || C.Right.isPlace()))
    return;
  for (Fact &Known : S.Facts)
    if (sameCondition(Known.Of, C)) {
      Known.Holds = Holds;
      return;
    }
  if (S.Facts.size() >= FactsPerState)
    S.Facts.erase(S.Facts.begin());
  S.Facts.push_back({C, Holds});
}

bool Simulation::assume(State &S, const Edge &E) {
  if (E.Condition < 0)
    return true;
  const Condition &C = F.Conditions[E.Condition];
  if (std::optional<bool> K = known(S, C))
    return *K == E.Holds;
  learn(S, C, E.Holds);
  if (C.Status && C.Operator == Condition::Equal && !E.Holds) {
    S.Guarded = true;
    if (S.Registered && C.Left.isPlace() && C.Left.P == S.Registration)
      S.Registered = false;
  }
  return true;
}

static Outcome outcomeOf(const State &S) {
  Outcome O;
  O.Is = S.Is;
  O.Answered = S.Answered;
  O.Number = S.Number;
  O.Kept = S.Kept;
  O.Guarded = S.Guarded;
  O.Thrown = S.Thrown;
  O.Truncated = S.Truncated;
  O.Refilled = S.Refilled;
  O.Appended = S.Appended;
  O.End = S.End;
  O.Cut = S.Cut;
  O.Gone = S.Gone;
  O.EndFamilies = S.EndFamilies;
  O.EndedAt = S.EndedAt;
  O.Registered = S.Registered;
  O.Register = S.Register;
  O.Unregistered = S.Unregistered;
  O.EndAsync = S.EndAsync;
  O.EndStream = S.EndStream;
  O.Exit = S.Last;
  O.Flights = S.Flights;
  return O;
}

/// A place that exists after the function has returned.
static bool isOutside(const Place &P) {
  return P.Base == Root::Return || P.Base == Root::This || P.Base == Root::Global ||
         (P.Base == Root::Param && !P.Steps.empty());
}

void Simulation::finish(State S) {
  if (S.Is == Life::NotYet)
    return;
  if (Sub.Is == Subject::Variable && Sub.Object.Base == Root::Param && S.Is == Life::Live) {
    S.Is = Life::Ended;
    S.End = step(StepKind::ScopeEnded, S.Last, Sub.Name, nullptr);
  }
  Outcome O = outcomeOf(S);
  bool Outlives = false;
  const Holder *Last = nullptr;
  for (const Holder &H : S.Holders) {
    // The destructor of an object whose constructor throws doesn't run.
    bool Abandoned =
        S.Thrown && F.Constructor && H.At.Base == Root::This && !H.has(HF_Owner) && Program.isAbandoned(F, H.At);
    if (Abandoned && !Last)
      Last = &H;
    if (isOutside(H.At) && !Abandoned) {
      Outlives = true;
      O.Holders.push_back(H);
      continue;
    }
    if (Abandoned)
      continue;
    bool Static = H.At.Base == Root::Local && H.At.Index < F.Locals.size() && F.Locals[H.At.Index].Static;
    if (!Last && !Static)
      Last = &H;
    // A thrown exception unwinds: owners among the locals free.
    bool Unwound = S.Thrown && (H.has(HF_Owner) || Program.ownsAt(F, H.At) || Program.isGuarded(F, H.At));
    Outlives |= Unwound || behindPointer(H.At);
  }
  bool Lost = tracked() && S.Is == Life::Live && !Outlives && !S.Kept;
  if (Lost && Last && !Program.capturedFrees(F, Last->At)) {
    Event Exit;
    Exit.Where = S.Last;
    observe(Notice::Lost, S, Exit, Last, step(StepKind::Exit, S.Last, Symbol(), Last->Via));
    Result.Observations.back().AtExit = true;
    O.Kept = true; // said once
  }
  if (Result.Outcomes.size() < 64)
    Result.Outcomes.push_back(std::move(O));
}

void Simulation::observe(Notice N, const State &S, const Event &E, const Holder *H, const Step *Cause) {
  Observation O;
  O.What = N;
  O.Primary = E.Where;
  O.Cause = Cause;
  O.End = S.End;
  O.Holder = H ? H->Via : nullptr;
  O.Guarded = S.Guarded;
  O.Thrown = S.Thrown;
  O.Registered = S.Registered;
  O.Register = S.Register;
  O.Cut = S.Cut;
  if (H) {
    O.Where = H->At;
    O.Weak = H->has(HF_Weak) || isWeak(H->At);
  }
  if (!S.Flights.empty()) {
    O.Flight = S.Flights.front().Via;
    O.Graph = S.Flights.front().Graph;
    O.Callback = S.Flights.front().Callback;
    O.Kernel = S.Flights.front().Kernel;
  }
  Result.Observations.push_back(std::move(O));
}

State Simulation::start() const {
  State S;
  if (Sub.Is != Subject::Allocation)
    S.Is = Life::Live;
  for (const Holder &H : Sub.Start)
    S.add(H);
  S.Registered = Sub.Registered != nullptr;
  S.Register = Sub.Registered;
  return S;
}

/// The next block to run; the exit waits for the others, as it has no successors.
uint32_t Simulation::nextBlock() const {
  auto It = Entering.begin();
  if (It->first == 1 && Entering.size() > 1)
    ++It;
  return It->first;
}

/// Runs the events of a block; false if the budget is exceeded.
bool Simulation::runBlock(const Block &Here, std::vector<State> &States) {
  for (uint32_t I = Here.Begin; I < Here.End && !States.empty(); ++I) {
    Steps += States.size();
    if (Steps > StepBudget)
      return false;
    apply(F.Events[I], I, States);
  }
  return true;
}

SimulationResult Simulation::run() {
  Seen.resize(F.Blocks.size());
  if (F.Blocks.size() < 2)
    return std::move(Result);
  enter(0, start());
  while (!Entering.empty()) {
    uint32_t B = nextBlock();
    std::vector<State> States = std::move(Entering[B]);
    Entering.erase(B);
    const Block &Here = F.Blocks[B];
    if (!runBlock(Here, States)) {
      Result.Complete = false;
      return std::move(Result);
    }
    for (State &S : States) {
      if (B == 1)
        finish(std::move(S));
      else if (!Here.NoReturn)
        for (const Edge &E : Here.Next)
          if (State Next = S; assume(Next, E))
            enter(E.Target, std::move(Next));
    }
  }
  return std::move(Result);
}
