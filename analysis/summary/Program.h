//===- Program.h - units linked into one program ----------------------------===//
//
// Holds the facts of all units that were read, prepares each function once
// (trivial accessors replaced by what they return, visible pointers resolved) and
// answers, on demand and memoised, what a callee does to a subject that enters
// it. Whether one unit or a thousand were added, flow and checks are the same.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_SUMMARY_PROGRAM_H
#define GPU_TIDY_ANALYSIS_SUMMARY_PROGRAM_H

#include "analysis/flow/Simulation.h"
#include "llvm/ADT/DenseMap.h"
#include <functional>
#include <memory>

namespace gputidy {

/// One subject simulated through the function where it comes to be.
struct Story {
  const FunctionFacts *Function = nullptr;
  Subject Of;
  SimulationResult Result;
};

/// A member of a class: the class and the path inside it.
struct MemberPath {
  Symbol Class;
  std::vector<Symbol> Steps;
  friend bool operator<(const MemberPath &A, const MemberPath &B) {
    return A.Class.id() != B.Class.id() ? A.Class.id() < B.Class.id() : A.Steps < B.Steps;
  }
};

/// What the functions of the program allocate into a member.
struct MemberInfo {
  Symbol Family, Name;
  Space Memory = Space::Unknown;
  Location Where;
  const FunctionFacts *By = nullptr;
  Value Amount;                           // bytes; of a stream, its flags
  bool Owned = false;                     // the member's own class frees it
  bool Mixed = false;                     // different kinds in different functions
  std::set<std::vector<Symbol>> Aliases;  // members that name the same memory
  const FunctionFacts *EndedBy = nullptr; // some function that frees it, or may
};

/// Where a member's memory is page-locked.
struct Registration {
  Location Where;
  const FunctionFacts *By = nullptr;
};

/// Does the function name the place, or something inside, whose first step is number Significant?
bool namesMember(const FunctionFacts &F, const Place &P, size_t Significant);

class Program : public CalleeOracle {
public:
  void add(std::shared_ptr<const Unit> U);

  /// Functions of the program in a stable order.
  std::vector<const FunctionFacts *> functions();
  const std::vector<Story> &stories(Symbol Key);
  /// Functions with something that was not followed to the end, for its cost.
  const std::set<Symbol> &exceeded() const { return Exceeded; }
  /// Members that are known to be live, through functions that use them.
  const std::vector<Story> &memberStories(Symbol Key);
  const std::map<MemberPath, MemberInfo> &members();
  /// Members whose memory functions page-lock.
  const std::map<MemberPath, Registration> &registered();
  /// Does some function unregister the member, or a function of its class anything?
  bool unregisters(const MemberPath &Path, const RecordInfo &R);
  /// Is the member a container, or does the class free what it holds?
  bool ownsMember(const MemberPath &Path, const RecordInfo &R);
  std::optional<MemberPath> memberPath(const FunctionFacts &F, const Place &P);
  /// Members of this class that functions fill and no function frees.
  std::vector<std::pair<MemberPath, MemberInfo>> neverEnded(const RecordInfo &R);
  const FunctionFacts *freesSibling(const MemberPath &Path);
  Typed typeOf(const FunctionFacts &In, const Place &P) override;
  const Unit *unitOf(const FunctionFacts &F) const;
  const RecordInfo *record(Symbol FullName, const Unit **In = nullptr) const;
  const GlobalInfo *global(Symbol Key, const Unit **In = nullptr) const;
  const std::vector<std::shared_ptr<const Unit>> &units() const { return Units; }

  /// Does some function of the program end what is held at this place of a
  /// global or of a class (a place rooted at This of that class)?
  bool endedThrough(const Place &P, Symbol Class);
  /// Does some function empty this place of a global?
  bool resetSomewhere(const Place &P);
  /// Is this global a shared owner with a deleter that frees nothing?
  bool ownsNothing(Symbol Global);
  /// The flags that a stream was created with, 0 for a blocking one, where that can be seen.
  std::optional<int64_t> streamFlags(const FunctionFacts &F, const Place &Stream);
  bool isNonBlocking(const FunctionFacts &F, const Place &Stream) override {
    return streamFlags(F, Stream).value_or(0) != 0;
  }
  /// Does some function release what this global owns before the program ends?
  bool releasedSomewhere(Symbol Global);
  /// Does the destructor of this class end the handle at This.Steps?
  bool destructorEnds(const RecordInfo &R, const std::vector<Symbol> &Steps);
  /// The same, and what it frees is GPU memory or another GPU resource.
  bool destructorEndsGpu(const RecordInfo &R, const std::vector<Symbol> &Steps);
  /// Does the end of an object of this type free a GPU resource? Frees is set to where, if that is known.
  bool endsGpu(const Typed &T, Location *Frees = nullptr, unsigned Depth = 0);
  /// Does a copy of an object of this type copy device memory?
  bool copiesDevice(const Typed &T, unsigned Depth = 0);
  /// The first event of the function, or of what it calls, for which Found holds.
  const Step *reach(Symbol Key, const std::function<bool(const Event &)> &Found);
  /// Does some function of the class end what one of its containers stores?
  bool endsStored(const RecordInfo &R);
  /// Does a function of the class free memory of this kind that no caller gave it?
  bool freesAny(const RecordInfo &R, Symbol Family);
  /// Is this a pointer, view or owner, or a class with one inside?
  bool holdsMemory(const FunctionFacts &In, const Place &P);
  /// Can only one file of the program name this global?
  bool isPrivate(Symbol Global) const;
  /// False if a member's copying would not compile.
  bool copiable(const RecordInfo &R);
  /// Does the path lead through an object held by a smart pointer?
  bool insideOwned(const FunctionFacts &In, const Place &P);
  /// Space that a container type's allocator allocates in.
  Space spaceOf(const Typed &Container);
  /// All functions with this class as receiver.
  std::vector<const FunctionFacts *> methods(Symbol Class);

  // CalleeOracle
  const FunctionFacts *facts(Symbol Key) override;
  const SimulationResult *effect(Symbol Key, const std::vector<Holder> &Start) override;
  const std::vector<ExportedAllocation> &allocations(Symbol Key) override;
  const std::vector<Place> &truncated(Symbol Key) override;
  bool mayWait(Symbol Key) override;
  bool returnsToken(Symbol Key) override;
  bool mentions(Symbol Key, Symbol Global) override;
  bool isGuarded(const FunctionFacts &In, const Place &P) override;
  bool capturedFrees(const FunctionFacts &In, const Place &P) override;
  bool handsOn(const FunctionFacts &In, Place Closure);
  bool endsParameter(const FunctionFacts &In, const Value &Callable) override;
  bool isAbandoned(const FunctionFacts &Constructor, const Place &P) override;
  bool isCallable(const FunctionFacts &In, uint32_t Type) override;
  bool ownsAt(const FunctionFacts &In, const Place &P) override { return ownsBelow(In, P, 0); }
  bool ownsBelow(const FunctionFacts &In, const Place &P, size_t Depth) override;
  const Bindings *bindings(Symbol Key) override;
  const Step *step(Step S) override;

private:
  struct Entry {
    const FunctionFacts *Raw = nullptr;
    const Unit *In = nullptr;
    std::unique_ptr<FunctionFacts> Ready;
    std::unique_ptr<Bindings> Pointers;
    bool Preparing = false, Telling = false, Told = false;
    std::vector<Story> Stories, MemberStories;
    bool MembersTold = false;
    std::vector<ExportedAllocation> Exports;
    std::map<std::vector<std::pair<Place, uint16_t>>, std::unique_ptr<SimulationResult>> Effects;
    int Waits = -1;
    std::vector<Place> Truncated;
    bool TruncatedKnown = false;
    std::set<Symbol> Mentioned;
    bool MentionsKnown = false;
  };
  Entry *entry(Symbol Key);
  void prepare(Entry &E);
  static void becomeFrame(FunctionFacts &F);
  void inlineAccessor(Event &Call);
  void tell(Entry &E);
  void addSubjects(Entry &E, std::vector<Subject> &Out);
  void addExported(const Event &Call, uint32_t Number, std::vector<Subject> &Out);
  void addRegistering(const FunctionFacts &F, const Value &V, std::set<Place> &Out);
  void addStorages(const FunctionFacts &F, const Event &E, std::set<Place> &Out);
  Subject storageSubject(const FunctionFacts &F, const Place &P);
  void exportAllocations(Entry &E);
  void collectMentions(Entry &E, std::set<Symbol> &Out, unsigned Depth);
  const Step *reachWithin(Symbol Key, const std::function<bool(const Event &)> &Found, const Step *Callers,
                          std::set<uint32_t> &Seen);
  void noteProducer(const Story &S);
  void noteBorrowing(const FunctionFacts &F);
  void noteEnds(const FunctionFacts &F);
  void noteEnd(const MemberPath &Path, const FunctionFacts &F);
  static void addBases(const RecordInfo &R, const Unit &In, std::set<Symbol> &Out);
  void addMembers(const FunctionFacts &F, const Place &Whole, std::vector<Subject> &Out);
  void addRegistered(const FunctionFacts &F, const Place &Whole, const std::set<Symbol> &Classes,
                     std::vector<Subject> &Out);
  std::optional<MemberPath> registeredMember(const FunctionFacts &F, const Event &E);
  bool mayRegister(Symbol Key);
  bool isLookAlike(Symbol Class) const;
  std::optional<int64_t> globalStreamFlags(Symbol Global);
  Typed stepInto(Typed T, Symbol S);
  Typed rootType(const FunctionFacts &In, const Place &P);

  std::vector<std::shared_ptr<const Unit>> Units;
  std::map<uint32_t, Entry> Entries; // by key's number
  std::vector<Symbol> Order;
  llvm::DenseMap<uint32_t, std::pair<const RecordInfo *, const Unit *>> Records;
  llvm::DenseMap<uint32_t, std::pair<const GlobalInfo *, const Unit *>> Globals;
  std::map<std::pair<uint32_t, std::vector<Symbol>>, bool> DestructorEnds, EndedMemo;
  std::map<uint32_t, std::vector<const FunctionFacts *>> Methods;
  std::map<MemberPath, MemberInfo> Members;
  std::map<MemberPath, Registration> Registered;
  std::set<MemberPath> Unregistered;
  std::map<Symbol, bool> MayRegister;
  std::map<Symbol, std::optional<int64_t>> GlobalStreams;
  bool RegisteredKnown = false;
  bool MembersKnown = false, EndsKnown = false;
  std::set<Symbol> Exceeded;
  std::deque<Step> Steps;
  unsigned Depth = 0;
};

} // namespace gputidy

#endif
