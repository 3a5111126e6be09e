//===- Escapes.h - where a handle that outlives its scope is kept -----------===//
//
// A holder that survives a function is kept by something: a closure, a global, a
// pool, a registry. Which one decides which check speaks; the most specific wins.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_SUMMARY_ESCAPES_H
#define GPU_TIDY_ANALYSIS_SUMMARY_ESCAPES_H

#include "analysis/summary/Program.h"

namespace gputidy {

enum class Keeper : uint8_t { None, Result, Member, Global, Closure, Pool, CallbackMap };

struct Escape {
  Keeper By = Keeper::None;
  const Holder *Of = nullptr;
  const Step *Store = nullptr; // the capture or store: the line to change
  bool Conventional = false;   // rests on a name
  std::string Name;            // of the keeper
};

/// A handle of a story that outlives its memory, or is all that is left of it.
struct Stray {
  Escape Kept;
  const Step *End = nullptr; // how the memory ended; null: nobody frees it
  Location Exit;
  bool ViewOnly = false; // the handle is a view, not the raw pointer
};

/// A function of a class that loses a handle which the class stores and frees.
struct Dropped {
  const FunctionFacts *In = nullptr;
  Location Where;
  enum { Entries, GivenBack, Overwritten } What = Entries; // given back: not stored on some path
};

/// A method lets a view of a member's memory escape; the destructor frees it.
struct MemberStray {
  const FunctionFacts *In = nullptr;
  Escape Kept;
  const Step *End = nullptr;
  std::string Member;
};

class Escapes {
public:
  std::vector<Dropped> dropped(const RecordInfo &R);
  /// Views of a member's memory that outlive the object, per method.
  std::vector<MemberStray> memberStrays(const RecordInfo &R);
  /// The handles of this story that went astray, one per kind of keeper and end.
  std::vector<Stray> strays(const Story &S);
  Escapes(Program &P, const std::function<bool(llvm::StringRef What, llvm::StringRef Name)> &Convention)
      : P(P), Convention(Convention) {}
  Escape classify(const FunctionFacts &F, const Holder &H);
  /// The most specific escape among the survivors of an outcome.
  Escape worst(const FunctionFacts &F, const Outcome &O);
  /// Is this class a pool by what it does or by its name?
  bool isPool(const RecordInfo &R, bool &Conventional);

private:
  struct Surroundings {
    bool Map = false, Handlers = false, Callable = false, PoolByName = false;
    const RecordInfo *Pool = nullptr;
  };
  Surroundings surroundings(const FunctionFacts &F, const Place &At);
  static Keeper keeper(const Holder &H, const Surroundings &In);
  bool straysWith(const FunctionFacts &M, const RecordInfo &R, const Place &Member, const Outcome &O,
                  MemberStray &Found);
  void dropsStored(const FunctionFacts &M, const Place &Element, std::vector<Dropped> &Out);
  void overwrites(const FunctionFacts &M, const Place &Element, std::vector<Dropped> &Out);
  void dropsGiven(const FunctionFacts &M, std::vector<Dropped> &Out);
  bool freedByClosure(const Holder &H);
  bool lastHandles(const Story &S, const Outcome &O);
  const Step *storeInto(const FunctionFacts &F, const Holder &H, Keeper By);

  Program &P;
  std::function<bool(llvm::StringRef, llvm::StringRef)> Convention;
  std::map<uint32_t, std::pair<bool, bool>> Pools;
};

} // namespace gputidy

#endif
