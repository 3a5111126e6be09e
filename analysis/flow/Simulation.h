//===- Simulation.h - one allocation through one function -------------------===//
//
// Property simulation in the manner of ESP (Das, Lerner, Seigle, PLDI 2002): a
// block is entered with a set of states; states with the same property merge and
// keep only the branch conditions that they agree on. Cost is bounded by the
// number of different properties, not of paths.
//
// What a simulation notices are Observations; checks decide what to report. What
// a caller needs to know are Outcomes, the states at the exit in terms of
// parameters, receiver, globals and result.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FLOW_SIMULATION_H
#define GPU_TIDY_ANALYSIS_FLOW_SIMULATION_H

#include "analysis/flow/Paths.h"
#include "analysis/flow/State.h"
#include <deque>
#include <map>
#include <set>

namespace gputidy {

struct Outcome {
  Life Is = Life::Live;
  Answer Answered = Answer::Unknown;
  int64_t Number = 0;
  bool Kept = false, Guarded = false, Thrown = false;
  bool Truncated = false, Refilled = false, Appended = false;
  const Step *End = nullptr, *Cut = nullptr, *Gone = nullptr;
  std::vector<Symbol> EndFamilies;
  Place EndedAt;
  bool Registered = false, Unregistered = false;
  const Step *Register = nullptr;
  bool EndAsync = false; // ended in the order of EndStream
  Value EndStream;
  std::vector<Holder> Holders; // rooted at parameters, receiver, globals, result
  std::vector<Pending> Flights;
  Location Exit;
};

/// A use of the subject by the function or what it calls.
struct Touch {
  const Step *Via = nullptr;
  bool Host = false, Write = false;
  bool Part = false; // at an offset
  bool Asks = false; // for the attributes of the pointer
};

enum class Notice : uint8_t {
  Lost, // the last handle goes, the memory stays
  EndedTwice,
  WrongFamily,
  OffsetFree,
  HandleFreed,    // the address of the handle is given to the free
  WrongDirection, // a copy from the host reads device memory, or the reverse
  UsedAfterEnd,
  HostAccess, // of device memory
  EndedInFlight,
  OverwrittenInFlight,
  ReadInFlight,     // host reads the destination of a copy
  RefilledInFlight, // truncated, filled again, still being read
  RefilledInView,   // truncated, filled again, an old view is used
  OtherStream,      // ended in the order of another stream
  RegisteredEnd,    // ends or moves while page-locked by registration
  RegisteredTwice,  // page-locked again while it is
  UnregisteredPart, // unregistered at an address inside
  OwnerCycle,       // a counted owner lies in what it owns
};

struct Observation {
  Notice What = Notice::Lost;
  const Step *Cause = nullptr;    // chain that ends at the primary step
  const Step *End = nullptr;      // for uses after the end
  const Step *Holder = nullptr;   // chain of the handle concerned
  const Step *Flight = nullptr;   // the operation in flight
  const Step *Cut = nullptr;      // where the contents were dropped
  const Step *Register = nullptr; // where it was registered
  Location Primary;
  bool Guarded = false, Weak = false, AtExit = false, Thrown = false;
  bool Graph = false, Callback = false, Kernel = false;
  bool Registered = false;
  Place Where; // holder concerned
  Symbol Detail;
};

/// What is simulated.
struct Subject {
  enum Kind : uint8_t { Allocation, Entry, Variable, Storage, Member } Is = Allocation;
  uint32_t Event = 0; // Allocation: the Allocate or Call event
  uint32_t Nth = 0;   // Allocation by a call: which of the callee's
  Symbol Family, Name;
  Space Memory = Space::Unknown;
  Place Object; // Variable, Storage: what it is
  uint32_t Type = 0;
  std::vector<Holder> Start; // Entry: what holds it
  bool Owned = false;        // from birth held by an owner
  bool Ambiguous = false;    // one of several kinds that the callee may have chosen
  const Step *Registered = nullptr; // where another function has page-locked it
  Location Where;

  /// Host allocations and files are followed, but are nobody's business here.
  bool isGpu() const { return Family.empty() || isGpuFamily(Family); } // a variable has no family
  /// Its kind is known from where it was made: here, or in another function of its class.
  bool isMade() const { return Is == Allocation || Is == Member; }
};

struct SimulationResult {
  std::vector<Observation> Observations;
  std::vector<Outcome> Outcomes;
  std::vector<Touch> Touches;
  bool Complete = true; // false: budget exceeded
};

/// A callee's allocation that outlives the call, in the callee's terms.
struct ExportedAllocation {
  Symbol Family, Name;
  Space Memory = Space::Unknown;
  bool Owned = false;
  bool Ambiguous = false; // another kind may lie in the same place instead
  Location Where;
  std::vector<Outcome> Cases;
};

/// The type of a place, or of the inside of a modelled class.
struct Typed {
  const Unit *In = nullptr;
  uint32_t Type = 0;
  Symbol Pseudo; // data, value, ptr, pair: inside the modelled class Type
  const TypeInfo *info() const { return In && Type ? &In->Types[Type] : nullptr; }
  const RecordInfo *record() const {
    const TypeInfo *T = info();
    return T && T->Record && Pseudo.empty() ? &In->Records[T->Record] : nullptr;
  }
};

/// What a simulation asks of the rest of the program.
class CalleeOracle {
public:
  virtual ~CalleeOracle() = default;
  /// Facts of a function with a body, resolved; null if unknown.
  virtual const FunctionFacts *facts(Symbol Key) = 0;
  /// Effect on a subject that enters with these holders; null if unknown.
  virtual const SimulationResult *effect(Symbol Key, const std::vector<Holder> &Start) = 0;
  virtual const std::vector<ExportedAllocation> &allocations(Symbol Key) = 0;
  /// Containers that the function truncates, in its own terms.
  virtual const std::vector<Place> &truncated(Symbol Key) = 0;
  /// Does a wait happen somewhere inside?
  virtual bool mayWait(Symbol Key) = 0;
  /// Does the function return an object whose destructor removes entries?
  virtual bool returnsToken(Symbol Key) = 0;
  virtual bool mentions(Symbol Key, Symbol Global) = 0;
  /// Ends of this type's destructor reach the handle at Suffix.
  virtual Typed typeOf(const FunctionFacts &In, const Place &P) = 0;
  /// Does a closure that somebody was given free what it captured by address?
  virtual bool capturedFrees(const FunctionFacts &In, const Place &P) = 0;
  /// Does a local object with a destructor hold the address of this local?
  virtual bool isGuarded(const FunctionFacts &In, const Place &P) = 0;
  /// Does this function or closure end what its parameter holds?
  virtual bool endsParameter(const FunctionFacts &In, const Value &Callable) = 0;
  /// Does no destructor free this member if the constructor throws?
  virtual bool isAbandoned(const FunctionFacts &Constructor, const Place &P) = 0;
  /// Is this stream known not to wait for the default stream?
  virtual bool isNonBlocking(const FunctionFacts &In, const Place &Stream) = 0;
  virtual bool isCallable(const FunctionFacts &In, uint32_t Type) = 0;
  virtual bool ownsAt(const FunctionFacts &In, const Place &P) = 0;
  /// The same, by a class that lies at least Depth steps down.
  virtual bool ownsBelow(const FunctionFacts &In, const Place &P, size_t Depth) = 0;
  /// What pointers of the function visibly point to.
  virtual const Bindings *bindings(Symbol Key) = 0;
  virtual const Step *step(Step S) = 0;
};

class Simulation {
public:
  Simulation(const FunctionFacts &F, Subject S, CalleeOracle &Program);
  SimulationResult run();

private:
  // Simulation.cpp
  State start() const;
  uint32_t nextBlock() const;
  bool runBlock(const Block &Here, std::vector<State> &States);
  void enter(uint32_t Block, State S);
  bool assume(State &S, const Edge &E);
  std::optional<bool> known(const State &S, const Condition &C);
  std::optional<bool> knownEqual(const State &S, const Condition &C);
  void learn(State &S, const Condition &C, bool Holds);
  void finish(State S);
  void observe(Notice N, const State &S, const Event &E, const Holder *H, const Step *Cause);

  // Transfer.cpp: each turns one state into zero or more
  void apply(const Event &E, uint32_t Number, std::vector<State> &States);
  void applyTo(const Event &E, uint32_t Number, State &S, std::vector<State> &Out);
  bool concerns(const Event &E, const State &S) const;
  void assign(const Event &E, State &S);
  void disarm(const Event &E, State &S);
  void noteCycle(const Event &E, State &S, const std::vector<Holder> &New);
  void assignFacts(const Event &E, State &S);
  void transfer(const Event &E, State &S);
  void begin(const Event &E, State &S, const Place &At, const Step *Via, uint16_t Flags);
  void allocate(const Event &E, uint32_t Number, State &S);
  void own(const Event &E, State &S);
  void disown(const Event &E, State &S);
  void free(const Event &E, State &S);
  void endPointed(const Event &E, State &S);
  void endOwner(const Event &E, State &S);
  void clear(const Event &E, State &S);
  void endScope(const Event &E, State &S);
  void use(const Event &E, State &S);
  void launch(const Event &E, uint32_t Number, State &S);
  void launchOn(const Event &E, uint32_t Number, State &S, const Value &V, bool Writes);
  void wait(const Event &E, State &S);
  bool waitsForElements() const;
  bool apart(const Value &A, const Value &B) const;
  void waitEvent(const Event &E, State &S);
  void record(const Event &E, State &S);
  static bool inFlight(const State &S);
  void callback(const Event &E, uint32_t Number, State &S);
  void conflict(const Event &E, State &S, const Holder *H, const Step *Via, bool Write);
  bool renews(const Event &E, const Place &Whole, State &S, StepKind Why);
  void registered(const Event &E, State &S, std::vector<State> &Out);
  void unregistered(const Event &E, State &S);
  void moved(const Event &E, State &S, StepKind Why);
  bool isOtherMemory(const State &S, const Value &V) const;
  void grow(const Event &E, State &S);
  bool shrinks(const Event &E) const;
  void content(const Event &E, State &S);
  void answer(const Event &E, State &S);
  void learnAnswer(State &S, const Place &Result, const Outcome &O);
  void end(const Event &E, State &S, const Step *Via, bool Weak, const std::vector<Symbol> &Families);
  static bool behindPointer(const Place &P);
  bool isOutgrown(const Event &E, const State &S, StepKind Why) const;
  void removed(const Event &E, State &S, const Holder &Last, StepKind Why);
  void kill(const Event &E, State &S, const Place &Under, StepKind Why);
  void forget(State &S, const Place &P);
  static bool frees(const std::vector<Symbol> &Families, Symbol Family);
  Holder copied(const Event &E, const Holder &From, const Value &Src, const Place &To, const std::vector<Symbol> &Rest);
  std::vector<Holder> gains(const Event &E, const State &S, const Value &Src, const Place &To);
  const Step *step(StepKind K, Location L, Symbol Name, const Step *Before, Symbol Detail = Symbol());
  const Step *graft(const Step *Inner, const Step *Outer);
  bool isStorageOf(const Place &Container, const Holder &H) const;
  bool tracked() const { return Sub.Is == Subject::Allocation; }
  /// Family and space are known: what the function does to it can be wrong.
  bool familiar() const { return Sub.isMade() && !Sub.Ambiguous; }
  const Holder *designated(const State &S, const Value &V) const;

  // Crossing.cpp
  struct Certainty {
    bool Uncertain = false;    // another case with the same answer ends differently
    bool FreesRightly = false; // some case frees the subject's family
  };
  void call(const Event &E, uint32_t Number, State &S, std::vector<State> &Out);
  void callKnown(const Event &E, const FunctionFacts &Callee, State &S, std::vector<State> &Out);
  void callUnknown(const Event &E, State &S);
  bool hasHandlers() const;
  void unwind(const Event &E, const State &S, const Outcome &O);
  void keepArguments(const Event &E, State &S);
  void applyAlgorithm(const Event &E, State &S);
  void callAllocates(const Event &E, State &S, std::vector<State> &Out);
  State begun(const Event &E, const CallView &View, const Outcome &O, State Next);
  void refuse(const Event &E, State &S, std::vector<State> &Out);
  void unregister(const Event &E, State &S);
  static bool seemsToWait(const Event &E, const State &S);
  void forgetGiven(const Event &E, State &S);
  std::optional<Holder> keptBy(const Event &E, const Holder &H, const std::vector<Symbol> &Rest, size_t Nth);
  std::vector<Holder> passed(const Event &E, const CallView &View, const State &S);
  static Place caller(const Event &E, const CallView &View, const std::vector<Holder> &Passed);
  void applyCases(const Event &E, const CallView &View, const std::vector<Outcome> &Cases,
                  const std::vector<Holder> &Passed, const State &S, std::vector<State> &Out);
  void applyOutcome(const Event &E, const CallView &View, const Outcome &O, const std::vector<Holder> &Passed, State &S,
                    Certainty Sure);
  void applyEnd(const Event &E, const CallView &View, const Outcome &O, const std::vector<Holder> &Passed, State &S,
                Certainty Sure);
  static bool isSharedElsewhere(const CallView &View, const std::vector<Holder> &Passed, const State &S);
  void applyContent(const Event &E, const CallView &View, const Outcome &O, const std::vector<Holder> &Passed,
                    State &S);
  void applyFlights(const Event &E, const CallView &View, const Outcome &O, const Step *Outer, State &S);
  void applyTouch(const Event &E, const Touch &T, const Holder &Given, State &S);
  void replaceHolders(const Event &E, const CallView &View, const Outcome &O, const std::vector<Holder> &Passed,
                      State &S);

  const FunctionFacts &F;
  Subject Sub;
  CalleeOracle &Program;
  SimulationResult Result;
  std::map<uint32_t, std::vector<State>> Entering; // states not yet run, per block
  std::vector<std::vector<State>> Seen;
  std::set<std::pair<uint8_t, Location>> Noticed;
  uint32_t Steps = 0;
};

} // namespace gputidy

#endif
