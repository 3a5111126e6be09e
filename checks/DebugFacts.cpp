//===- DebugFacts.cpp - prints what the analysis sees -----------------------===//
//
// For tests of the core, and for a person who asks why something was reported
// or not. A function is printed as its blocks of events in control-flow order,
// then as the stories of its subjects: what was noticed on the way, and what
// holds at the exits.
//
//     function take(float *) at a.cu:3
//       B2:
//         4: Allocate 'buffer' into buffer, family device
//         -> B1
//       story of allocation 'buffer' at line 4
//         notices Lost at line 6
//         ends Live, held by return
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/StringRef.h"
#include <utility>

using namespace gputidy;
using llvm::StringRef;

static std::string text(const Value &V, const FunctionFacts &In) {
  std::string Offset = V.Offset ? "+n" : "";
  switch (V.K) {
  case Value::None:
    return "?";
  case Value::Null:
    return "null";
  case Value::Const:
    return std::to_string(V.Number);
  case Value::Test:
    return "condition " + std::to_string(V.Number);
  case Value::Stored:
    return describe(V.P, In) + Offset;
  case Value::Address:
    return "&" + describe(V.P, In) + Offset;
  }
  return "";
}

static std::string list(const std::vector<Value> &Values, const FunctionFacts &In) {
  std::string All;
  for (const Value &V : Values)
    All += (All.empty() ? "" : ", ") + text(V, In);
  return "(" + All + ")";
}

static std::string flagNames(uint32_t Flags) {
  static const std::pair<uint32_t, const char *> Names[] = {{EF_HostAccess, "host"},
                                                            {EF_Write, "write"},
                                                            {EF_Wrap, "wrap"},
                                                            {EF_Async, "async"},
                                                            {EF_WaitsDevice, "waits"},
                                                            {EF_Implicit, "implicit"},
                                                            {EF_NoReturn, "noreturn"},
                                                            {EF_Virtual, "virtual"},
                                                            {EF_Registry, "registry"},
                                                            {EF_Thread, "thread"},
                                                            {EF_Kernel, "kernel"},
                                                            {EF_Blocking, "blocking"},
                                                            {EF_KeepsNothing, "noescape"},
                                                            {EF_Throwaway, "throwaway"},
                                                            {EF_Move, "move"},
                                                            {EF_ToHost, "to-host"},
                                                            {EF_FromHost, "from-host"},
                                                            {EF_OwnerEnd, "owner-end"},
                                                            {EF_Shared, "shared"},
                                                            {EF_KeptByName, "kept"},
                                                            {EF_LengthField, "length-field"},
                                                            {EF_Weak, "weak"},
                                                            {EF_InDestructor, "in-destructor"}};
  std::string All;
  for (auto [Flag, Name] : Names)
    if (Flags & Flag)
      All += std::string(" [") + Name + "]";
  return All;
}

static void printEvent(llvm::raw_ostream &Out, const Event &E, const FunctionFacts &In) {
  Out << "    " << E.Where.Line << ": " << name(E.Kind);
  if (!E.Name.empty())
    Out << " '" << E.Name.str() << "'";
  if (E.Dst.K)
    Out << ' ' << text(E.Dst, In);
  if (E.Src.K)
    Out << " <- " << text(E.Src, In);
  if (!E.Args.empty())
    Out << ' ' << list(E.Args, In);
  if (!E.Writes.empty())
    Out << " writes " << list(E.Writes, In);
  if (E.Stream.K)
    Out << " on " << text(E.Stream, In);
  if (E.Bytes.K)
    Out << " bytes " << text(E.Bytes, In);
  if (E.Result.valid())
    Out << " result " << describe(E.Result, In);
  if (!E.Family.empty())
    Out << " family " << E.Family.str();
  for (Symbol F : E.Families)
    Out << " frees " << F.str();
  if (E.Memory != Space::Unknown)
    Out << " in " << name(E.Memory);
  if (!E.Callee.empty())
    Out << " callee " << E.Callee.str();
  Out << flagNames(E.Flags) << '\n';
}

static void printEdge(llvm::raw_ostream &Out, const Edge &To, const FunctionFacts &In) {
  static const char *const Operators[] = {"==", "<", "one of", "?"};
  Out << " B" << To.Target;
  if (To.Condition < 0)
    return;
  const Condition &C = In.Conditions[To.Condition];
  Out << " if " << (To.Holds ? "" : "not ") << text(C.Left, In) << ' ' << Operators[C.Operator] << ' '
      << text(C.Right, In) << (C.Status ? " [status]" : "") << ',';
}

static void printBlocks(llvm::raw_ostream &Out, const FunctionFacts &F) {
  for (size_t B = 0; B < F.Blocks.size(); ++B) {
    const Block &Here = F.Blocks[B];
    Out << "  B" << B << ":\n";
    for (uint32_t I = Here.Begin; I < Here.End; ++I)
      printEvent(Out, F.Events[I], F);
    Out << "    ->";
    for (const Edge &E : Here.Next)
      printEdge(Out, E, F);
    Out << (Here.NoReturn ? " noreturn\n" : "\n");
  }
}

static StringRef nameOf(Notice N) {
  static const char *const Names[] = {"Lost",         "EndedTwice",       "WrongFamily",    "OffsetFree",
                                      "UsedAfterEnd", "HostAccess",       "EndedInFlight",  "OverwrittenInFlight",
                                      "ReadInFlight", "RefilledInFlight", "RefilledInView", "OtherStream",
                                      "RegisteredEnd"};
  return Names[unsigned(N)];
}

static StringRef nameOf(Life L) {
  static const char *const Names[] = {"not yet", "live", "ended", "perhaps ended"};
  return Names[unsigned(L)];
}

static std::string flagsOf(const Holder &H) {
  static const std::pair<uint16_t, const char *> Names[] = {
      {HF_Owner, "owner"}, {HF_Shared, "shared"},   {HF_Offset, "offset"}, {HF_View, "view"},
      {HF_Weak, "weak"},   {HF_Closure, "closure"}, {HF_Thread, "thread"}, {HF_Address, "address"}};
  std::string All;
  for (auto [Flag, Name] : Names)
    if (H.Flags & Flag)
      All += std::string(" [") + Name + "]";
  return All;
}

static void printObservation(llvm::raw_ostream &Out, const Observation &O, const FunctionFacts &In) {
  Out << "    notices " << nameOf(O.What) << " at line " << O.Primary.Line;
  if (O.Where.valid())
    Out << " of " << describe(O.Where, In);
  Out << (O.Guarded ? " [guarded]" : "") << (O.Weak ? " [weak]" : "") << (O.AtExit ? " [at exit]" : "")
      << (O.Thrown ? " [thrown]" : "") << '\n';
}

static void printOutcome(llvm::raw_ostream &Out, const Outcome &O, const FunctionFacts &In) {
  static const char *const Answers[] = {"", ", returns zero", ", returns non-zero"};
  Out << "    leaves it " << nameOf(O.Is) << Answers[unsigned(O.Answered)] << (O.Kept ? " [kept]" : "")
      << (O.Guarded ? " [guarded]" : "") << (O.Thrown ? " [thrown]" : "");
  for (const Holder &H : O.Holders)
    Out << ", held by " << describe(H.At, In) << flagsOf(H);
  if (!O.Flights.empty())
    Out << ", " << O.Flights.size() << " in flight";
  if (O.End)
    Out << ", ended at line " << O.End->Where.Line;
  Out << '\n';
}

static void printStory(llvm::raw_ostream &Out, const Story &S, const FunctionFacts &In) {
  static const char *const Kinds[] = {"allocation", "entry", "variable", "storage"};
  Out << "  story of " << Kinds[S.Of.Is];
  if (S.Of.Object.valid())
    Out << ' ' << describe(S.Of.Object, In);
  if (!S.Of.Name.empty())
    Out << " '" << S.Of.Name.str() << "'";
  if (!S.Of.Family.empty())
    Out << " of " << S.Of.Family.str();
  if (S.Of.Memory != Space::Unknown)
    Out << " in " << name(S.Of.Memory);
  Out << " at line " << S.Of.Where.Line << (S.Result.Complete ? "\n" : " [budget exceeded]\n");
  for (const Observation &O : S.Result.Observations)
    printObservation(Out, O, In);
  for (const Outcome &O : S.Result.Outcomes)
    printOutcome(Out, O, In);
}

/// `f` means f, ns::f and C::f.
static bool isMeant(const FunctionFacts &F, StringRef Name) {
  StringRef Full = F.Name.str();
  return Name.empty() || Full == Name || (Full.consume_back(Name) && Full.ends_with("::"));
}

void gputidy::printFacts(llvm::raw_ostream &Out, Program &Whole, StringRef Name) {
  for (const FunctionFacts *F : Whole.functions()) {
    if (!F->Reported || !isMeant(*F, Name))
      continue;
    Out << "function " << F->Name.str() << " at line " << F->Where.Line << " key " << F->Key.str()
        << (F->Device ? " [device]" : "") << (F->Lambda ? " [lambda]" : "")
        << (F->Instantiation ? " [instantiation]" : "") << '\n';
    printBlocks(Out, *F);
    for (const Story &S : Whole.stories(F->Key))
      printStory(Out, S, *F);
  }
}
