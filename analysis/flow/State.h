//===- State.h - what is known of one allocation at one point ---------------===//
//
// A simulation follows one subject (an allocation, the storage of a container,
// a local variable whose address is taken, or what a caller passes in) through
// one function. A State says where handles to it are held, whether it has ended,
// what is in flight on it, and which branch conditions hold on this path.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FLOW_STATE_H
#define GPU_TIDY_ANALYSIS_FLOW_STATE_H

#include "analysis/facts/Facts.h"
#include <vector>

namespace gputidy {

enum class StepKind : uint8_t {
  Allocated,
  Wrapped,
  Copied,
  Stored,
  Captured,
  CapturedByAddress,
  Inserted,
  Passed,
  Returned,
  Owned,
  Freed,
  OwnerEnded,
  ScopeEnded,
  Cleared,
  Overwritten,
  Used,
  AsyncUsed,
  Truncated,
  Appended,
  Registered,
  Unregistered,
  Kept,
  Exit,
  Called,
  Branch,
  Grown,
  Graphed
};

/// One stop of a story. Steps form chains towards the past.
struct Step {
  StepKind Kind = StepKind::Copied;
  Location Where;
  Symbol Name;   // variable, field, callee
  Symbol Detail; // kind of closure, family …
  Symbol Function;
  const Step *Before = nullptr;
};

enum HolderFlag : uint16_t {
  HF_Owner = 1,    // its end ends the memory
  HF_Shared = 2,   // one of several counted owners
  HF_Offset = 4,   // points inside
  HF_View = 8,     // a view was made on the way
  HF_Weak = 16,    // holds it perhaps
  HF_Closure = 32, // came here through a capture
  HF_Thread = 64,
  HF_Address = 128, // the address of a local variable
  HF_Carried = 256, // its owner came along
  HF_Old = 1024,    // a view of contents that were dropped since
  HF_Token = 512,   // an object that the caller was given takes it out again
};

struct Holder {
  Place At;
  uint16_t Flags = 0;
  const Step *Via = nullptr;
  std::vector<Symbol> Families; // of an owner: what its end frees
  bool has(HolderFlag F) const { return Flags & F; }
  friend bool operator==(const Holder &A, const Holder &B) { return A.Flags == B.Flags && A.At == B.At; }
};

struct Pending {
  uint32_t Event = 0;
  bool Writes = false; // the operation writes the subject
  bool ToHost = false, FromHost = false, Kernel = false, Callback = false;
  bool Graph = false, Launched = false; // captured; its graph was launched
  std::vector<Place> Before;            // events recorded behind it
  std::vector<Value> Ordered;           // other streams that wait for it
  Value Stream;
  const Step *Via = nullptr;
  friend bool operator==(const Pending &A, const Pending &B) {
    return A.Event == B.Event && A.Writes == B.Writes && A.Graph == B.Graph && A.Launched == B.Launched &&
           A.Before == B.Before && A.Callback == B.Callback && A.Ordered.size() == B.Ordered.size();
  }
};

enum class Life : uint8_t { NotYet, Live, Ended, PerhapsEnded };

struct Fact {
  Condition Of;
  bool Holds = true;
};

/// What a function is known to return on a path.
enum class Answer : uint8_t { Unknown, Zero, NonZero };

struct State {
  Life Is = Life::NotYet;
  bool Kept = false;    // somebody unknown may keep or free it
  bool Asked = false;   // the program looks at what kind of memory it is
  bool Guarded = false; // on a path taken because a GPU call failed
  bool Truncated = false, Refilled = false, Appended = false;
  bool Capturing = false;      // a stream records a graph
  std::vector<Place> Recorded; // events recorded so far
  bool CutInFlight = false;    // truncated while something was in flight
  bool Registered = false, Thrown = false;
  Place Registration; // the status of the registration
  bool Unregistered = false;
  bool Reserved = false; // the container was grown before it was registered
  Answer Answered = Answer::Unknown;
  int64_t Number = 0; // the constant returned, if not 0
  const Step *End = nullptr;
  std::vector<Symbol> EndFamilies;
  Place EndedAt;         // the handle that was given to the free
  bool EndAsync = false; // ended in the order of EndStream
  Value EndStream;
  Location Last;                  // the last event on this path
  const Step *Gone = nullptr;     // the last handle of an entry went here
  const Step *Cut = nullptr;      // truncated here
  const Step *Register = nullptr; // registered here
  std::vector<Holder> Holders;    // sorted by place
  std::vector<Pending> Flights;
  std::vector<Fact> Facts;

  Holder *find(const Place &P);
  void add(Holder H);
  /// Equal but for traces and facts: such states merge.
  bool sameProperty(const State &O) const;
  void mergeFacts(const State &O);
};

} // namespace gputidy

#endif
