//===- Facts.h - what a function does, as a portable value ------------------===//
//
// Facts are a closed list of events in control-flow order. They name places
// (access paths), never a clang node or source location of a clang manager, so
// they can be stored, shipped and linked. API names end here: an Allocate event
// says family, space and bytes, not which function was called.
//
// Places. `p`, `this.buf.ptr`, `g_table.data.[].second` are a root and a list
// of steps. A step is a field name, `*` (what a pointer points to), `[]` (some
// element), `[3]` (one element), or a pseudo field of a modelled type: `data`
// (the storage of a container or view), `ptr` (the pointee of a smart pointer),
// `target` (what a type-erased callable holds).
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FACTS_FACTS_H
#define GPU_TIDY_ANALYSIS_FACTS_FACTS_H

#include "analysis/facts/Symbols.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gputidy {

struct Location {
  Symbol File;
  uint32_t Line = 0, Column = 0; // 1-based; 0 is "none"
  bool valid() const { return Line != 0; }
  friend bool operator==(const Location &A, const Location &B) {
    return A.File == B.File && A.Line == B.Line && A.Column == B.Column;
  }
  friend bool operator<(const Location &A, const Location &B) {
    if (A.File != B.File)
      return A.File.str() < B.File.str();
    return A.Line != B.Line ? A.Line < B.Line : A.Column < B.Column;
  }
};

enum class Root : uint8_t { None, Local, Param, This, Global, Temp, Return };

/// An access path. Index numbers locals, parameters and temporaries.
struct Place {
  Root Base = Root::None;
  uint32_t Index = 0;
  Symbol Name; // of a global; otherwise empty
  std::vector<Symbol> Steps;

  bool valid() const { return Base != Root::None; }
  Place with(Symbol Step) const {
    Place P = *this;
    P.Steps.push_back(Step);
    return P;
  }
  bool sameRoot(const Place &O) const { return Base == O.Base && Index == O.Index && Name == O.Name; }
  /// True if O is this place or lies inside it.
  bool contains(const Place &O) const;
  friend bool operator==(const Place &A, const Place &B) { return A.sameRoot(B) && A.Steps == B.Steps; }
  friend bool operator<(const Place &A, const Place &B);
};

/// The steps with a meaning of their own.
namespace step {
Symbol deref();         // *
Symbol element();       // []
Symbol at(int64_t);     // [n]
Symbol data();          // storage of a container or view
Symbol pointee();       // ptr: pointer inside a smart pointer
Symbol target();        // callable inside a type-erased callable
Symbol emptiness();     // truth of "it holds nothing"
bool isElement(Symbol); // [] or [n]
} // namespace step

/// What an expression yields.
struct Value {
  enum Kind : uint8_t {
    None,    // nothing known
    Null,    // null pointer
    Const,   // integer constant
    Stored,  // the value stored at P
    Address, // the address of P
    Test,    // truth of condition number Number
  };
  Kind K = None;
  Place P;
  int64_t Number = 0;
  bool Offset = false; // pointer moved by a non-zero amount from what P holds

  static Value stored(Place P) {
    Value V;
    V.K = Stored;
    V.P = std::move(P);
    return V;
  }
  static Value address(Place P) {
    Value V;
    V.K = Address;
    V.P = std::move(P);
    return V;
  }
  static Value constant(int64_t N) {
    Value V;
    V.K = Const;
    V.Number = N;
    return V;
  }
  static Value null() {
    Value V;
    V.K = Null;
    return V;
  }
  bool isPlace() const { return K == Stored || K == Address; }
};

/// A product: Factor times the values at these places. Of is sorted; it is empty for a constant.
struct Term {
  int64_t Factor = 0;
  std::vector<Place> Of;
};

/// A number of bytes as the source writes it: a sum of products. Without terms it is zero.
struct Amount {
  std::vector<Term> Terms;

  static Amount constant(int64_t N);
  static Amount valueAt(Place P);
  Amount plus(const Amount &O, int64_t Times = 1) const;
  Amount times(const Amount &O) const;
  std::optional<int64_t> asConstant() const;
  /// More, whatever (positive) values the places have. False if that can't be said.
  bool exceeds(const Amount &O) const;
  friend bool operator==(const Amount &A, const Amount &B) { return A.plus(B, -1).Terms.empty(); }
};

enum class Space : uint8_t { Unknown, Device, Pinned, Managed, Mapped, Pageable };
llvm::StringRef name(Space S);

/// A condition on a branch, normalised to Left op Right.
struct Condition {
  enum Op : uint8_t { Equal, Less, OneOf, Other };
  Op Operator = Other;
  Value Left, Right;
  std::vector<int64_t> Cases; // OneOf
  bool Status = false;        // Left is the status code of a GPU call, Right success
};

enum class EventKind : uint8_t {
  Assign,      // Dst = Src, member by member
  Transfer,    // Dst takes over all of temporary Src
  Capture,     // Dst (part of a closure) = Src, copied or by address
  Insert,      // Dst (an element) gains Src; older elements stay
  Clear,       // elements of Dst go, nothing is freed by this event itself
  Allocate,    // memory or a resource of Family comes to be in Dst
  Own,         // Dst owns what it holds: the end of Dst's last copy ends it
  Disown,      // Dst gives up ownership, its value stays in Result
  Free,        // what Src holds is freed
  Grow,        // storage of Dst may move (grow, reserve, shrink)
  Use,         // what Src points to is touched by the host or the device
  Async,       // asynchronous operation: Reads, Writes, on Stream
  Wait,        // the host waits for Stream (none: the device)
  RecordEvent, // Dst event records Stream
  WaitEvent,   // Stream waits for event Src
  ScopeEnd,    // local Dst ceases to exist
  Call,        // function Callee, receiver Dst, Args, value goes to Result
  Truncate,    // contents of Dst are dropped, storage kept
  Append,      // Dst is filled again
  Return,      // Src is returned
  Throw,
  BeginCapture, // Stream records a graph
  EndCapture,
  LaunchGraph,
  Register, // storage Src is page-locked by registration
  Unregister,
  Callback, // Src (function or closure) with Args will run later
  Api,      // a function of a device library is called
  Copied,   // Dst, of a class, is a copy of Src that nobody wrote; Name says where
  Slice,    // a part of tensor Src; Args: dimension, start, end, step
};
llvm::StringRef name(EventKind K);

/// Host allocations and files have families, too: `c-malloc`, `cxx-new`.
bool isGpuFamily(Symbol Family);

/// Flags of events.
enum EventFlag : uint32_t {
  EF_HostAccess = 1,         // Use: by the host
  EF_Write = 2,              // Use: writes
  EF_Wrap = 4,               // Assign: Dst is a view made of Src
  EF_Async = 8,              // Free: stream-ordered
  EF_WaitsDevice = 16,       // Free: waits for the device
  EF_Implicit = 32,          // written by the compiler, not the person
  EF_NoReturn = 64,          // Call: never comes back
  EF_Virtual = 128,          // Call: dynamic target
  EF_Registry = 256,         // Call: unknown C function that registers a callback with a datum
  EF_Thread = 512,           // Capture/Assign: handed to a thread
  EF_Kernel = 1024,          // Async: a kernel launch
  EF_Blocking = 2048,        // Async: the host waits for completion
  EF_KeepsNothing = 4096,    // Call: unknown callee, known not to keep arguments
  EF_Throwaway = 8192,       // Insert/Append: result discarded
  EF_Move = 16384,           // Assign: moved from
  EF_ToHost = 32768,         // Async copy: destination is host memory
  EF_FromHost = 65536,       // Async copy: source is host memory
  EF_OwnerEnd = 131072,      // Free: by a destructor or reset of an owner
  EF_Shared = 262144,        // Own: counted
  EF_KeptByName = 524288,    // Call: unknown callee whose name says it keeps
  EF_LengthField = 1u << 20, // Truncate through a length beside a pointer
  EF_Weak = 1u << 21,        // happens on some element or only perhaps
  EF_InDestructor = 1u << 22,
  EF_Unregister = 1u << 24, // Call: the name says that it takes entries out
  EF_All = 1u << 23,        // happens to all elements of the container
  EF_Asks = 1u << 26,       // Use: asks for the attributes of the pointer
  EF_Element = 1u << 25,    // Use: one element is copied between host and device
  EF_Asserted = 1u << 27,   // Free: stands in an assertion
  EF_Rows = 1u << 28,       // Allocate: the rows lie further apart than they are long
};

struct Event {
  EventKind Kind = EventKind::Assign;
  uint32_t Flags = 0;
  Location Where;
  Value Dst, Src, Stream, Bytes;
  std::vector<Value> Args;      // Call: arguments; Async: reads
  std::vector<Value> Writes;    // Async
  std::vector<uint32_t> Types;  // Call: type of each argument
  Place Result;                 // Call, Allocate (status), Disown
  Symbol Callee;                // Call: stable key; empty if indirect
  Symbol Name;                  // what the person called: for messages only
  Symbol Family;                // Allocate, Free: kind of resource
  std::vector<Symbol> Families; // Free: families it may free
  Space Memory = Space::Unknown;
  uint32_t Type = 0; // type of Dst (unit's type table), 0 unknown
  // Numbers in FunctionFacts::Amounts, 0 for what the source doesn't say.
  uint32_t Extent = 0;           // bytes: Allocate: how many; Assign, Async: how many from the pointer on
  std::vector<uint32_t> Amounts; // Call: of each argument; Async: bytes before each of Writes and Args; may be empty
  bool has(EventFlag F) const { return Flags & F; }
};

struct Edge {
  uint32_t Target = 0;
  int32_t Condition = -1; // index into FunctionFacts::Conditions
  bool Holds = true;      // the edge is taken if the condition holds
};

struct Block {
  uint32_t Begin = 0, End = 0; // events
  std::vector<Edge> Next;
  bool NoReturn = false;
};

enum class TypeKind : uint8_t { Other, Void, Integer, Floating, Pointer, Reference, Record, Array, Enum };

struct TypeInfo {
  TypeKind Kind = TypeKind::Other;
  Symbol Name;          // canonical spelling
  uint32_t Pointee = 0; // of pointer, reference, array
  uint32_t Record = 0;  // index into Unit::Records, 0 none
  int64_t Size = 0;     // bytes, 0 unknown
  bool Const = false;   // pointee or object is const
  bool RValueRef = false;
};

enum class Special : uint8_t { None, Deleted, Trivial, Defaulted, User };

struct FieldInfo {
  Symbol Name;
  uint32_t Type = 0;
  Location Where;
  bool Base = false; // a base class
};

struct RecordInfo {
  Symbol Name;     // without template arguments: std::vector
  Symbol FullName; // with them
  Location Where;
  std::vector<FieldInfo> Fields; // bases first
  std::vector<uint32_t> TypeArgs;
  std::vector<Symbol> Methods; // keys of functions with a body here
  Symbol Destructor;           // key, empty if trivial
  Symbol CopyKey;              // of a copy constructor that a person wrote
  Symbol Family;               // from the model: what an owner of this class frees
  Special CopyConstructor = Special::None, CopyAssignment = Special::None;
  Special MoveConstructor = Special::None, MoveAssignment = Special::None;
  Symbol Role; // from the model: view, owner, shared-owner, container, map, callable, thread, pointer, optional …
  bool Lambda = false;
  bool Callable = false; // has a call operator
  bool InSystem = false;
  bool Complete = false; // every body of the class was seen in this unit
  bool Polymorphic = false;
};

struct LocalInfo {
  Symbol Name;
  uint32_t Type = 0;
  Location Where;
  bool Static = false;
};

struct FunctionFacts {
  Symbol Key;  // stable across units
  Symbol Name; // qualified, for people
  Symbol ShortName;
  Location Where;
  uint32_t Class = 0;    // record of a method, 0 none
  uint32_t Receiver = 0; // type of a method's object
  uint32_t Result = 0;   // return type
  std::vector<LocalInfo> Params, Locals;
  std::vector<uint32_t> Temporaries; // types
  std::vector<Event> Events;
  std::vector<Block> Blocks; // 0 is the entry, 1 the exit
  std::vector<Condition> Conditions;
  std::vector<Amount> Amounts; // [0] stands for an unknown one
  bool Reported = true; // in code of the project
  bool Device = false;  // kernels and device functions: not simulated
  bool Constructor = false, Destructor = false, Virtual = false, Static = false;
  bool Main = false, Lambda = false, Instantiation = false, Coroutine = false;
  Symbol Pattern; // of an instantiation: where the template stands
  Symbol Parent;  // of a lambda: key of the enclosing function
};

struct GlobalInfo {
  Symbol Key, Name;
  uint32_t Type = 0;
  Location Where;
  bool ThreadLocal = false;
  bool InSystem = false;
  bool Private = false; // only the main file declares it
  Symbol Function;      // of a function-local static: the function's key
};

/// What one translation unit contributes.
struct Unit {
  std::string MainFile;
  std::vector<TypeInfo> Types;     // 0 is "unknown"
  std::vector<RecordInfo> Records; // 0 is "none"
  std::vector<FunctionFacts> Functions;
  std::vector<GlobalInfo> Globals;
  uint32_t SkippedFunctions = 0; // with errors inside
  uint32_t UninstantiatedTemplates = 0;
  std::vector<std::string> Errors; // parse errors, one sentence each
};

} // namespace gputidy

#endif
