//===- Model.h - what API calls and types mean, as data ---------------------===//
//
// The model is read from YAML: one file per library, shipped inside the program
// (analysis/model/rows) or written by the user (.gpu-tidy.yaml). A row says what
// a call does, by parameter name; the meaning of every key is in docs/models.md.
//
// Names of GPU APIs live in these files only.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_MODEL_MODEL_H
#define GPU_TIDY_ANALYSIS_MODEL_MODEL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gputidy::model {

/// `*devPtr`, `&this.data[]`, `return.data`: a place of a call.
struct PlaceExpr {
  bool AddressOf = false;
  unsigned Derefs = 0;
  enum Kind : uint8_t { Nothing, This, Return, Param, Rest, Number } Base = Nothing;
  unsigned Index = 0;   // of the parameter
  int64_t Constant = 0; // of Number
  std::vector<std::string> Steps;
  bool given() const { return Base != Nothing; }
};

enum class Verb : uint8_t {
  Allocate,
  Free,
  Own,
  Disown,
  Flow,
  Insert,
  Clear,
  Grow,
  Truncate,
  Append,
  Use,
  Async,
  Copy,
  Wait,
  Record,
  WaitEvent,
  BeginCapture,
  EndCapture,
  LaunchGraph,
  Register,
  Unregister,
  Callback,
  Keep,
  Invoke,
  Capture,
  Construct,
  Slice,
};

struct Effect {
  Verb Does = Verb::Flow;
  PlaceExpr Into, From, What, Bytes, Stream, Event, Kind;
  PlaceExpr Elements, After, Rows; // lengths; see docs/models.md
  std::vector<PlaceExpr> Reads, Writes;
  std::string Space, Family, By;
  std::vector<std::string> Families;
  std::string Deleter; // Own: number of the template argument or parameter
  bool Wrap = false, Offset = false, Move = false, Shared = false, Blocking = false, Registry = false,
       WaitsDevice = false, Write = false, Weak = false;
};

struct FunctionRow {
  std::string Name;                                   // qualified; class templates without arguments
  std::vector<std::string> Params;                    // names by position
  bool AnyMore = false;                               // (a, ...)
  bool AnyCount = false;                              // no parameter list given
  std::vector<std::pair<unsigned, std::string>> When; // parameter → class of type
  std::vector<Effect> Effects;
  bool KeepsNothing = false;
  std::string Documentation;
};

struct TypeRow {
  std::string Name;
  std::string Role;
  int Elements = -1;  // template argument that is the element type
  int Mapped = -1;    // of a map: template argument of the mapped type
  int Allocator = -1; // template argument of the allocator
  std::string Family; // of an owner: what its destructor frees
  std::string Space;
  std::string Copying; // deep, shared, deleted
};

struct StatusRow {
  std::string Type; // enum
  int64_t Success = 0;
};

struct NamespaceRow {
  std::string Name;
  bool KeepsNothing = false; // unknown functions of it keep no argument
  bool SkipBodies = false;
};

/// Conventions of names, used where no code says better.
struct ConventionRow {
  std::string What; // pool, keeps, stream-callback, registry
  std::vector<std::string> Names, Prefixes, Suffixes;
};

class Model {
public:
  /// The rows shipped with the program. Never fails: the build parsed them.
  static std::shared_ptr<Model> shipped();
  /// Adds the rows of \p Text. On a mistake nothing is added and the result is
  /// one sentence with file and line.
  std::optional<std::string> add(llvm::StringRef FileName, llvm::StringRef Text);

  /// Rows for a qualified name, in the order written; the caller picks the first
  /// whose parameters fit.
  llvm::ArrayRef<FunctionRow> functions(llvm::StringRef QualifiedName) const;
  const TypeRow *type(llvm::StringRef QualifiedName) const;
  const StatusRow *status(llvm::StringRef EnumName) const;
  /// The innermost row for a namespace, or null.
  const NamespaceRow *space(llvm::StringRef QualifiedName) const;
  bool convention(llvm::StringRef What, llvm::StringRef Name) const;
  /// Text that changes whenever a row changes.
  const std::string &fingerprint() const { return Fingerprint; }
  /// All function rows of the model (tests compare them with real headers).
  const llvm::StringMap<std::vector<FunctionRow>> &allFunctions() const { return Functions; }

private:
  template <class Io> friend class Packed;
  llvm::StringRef unwrapped(llvm::StringRef QualifiedName) const;

  llvm::StringMap<std::vector<FunctionRow>> Functions;
  llvm::StringMap<TypeRow> Types;
  std::vector<StatusRow> Statuses;
  std::vector<NamespaceRow> Namespaces;
  std::vector<ConventionRow> Conventions;
  std::string Fingerprint;
};

/// The words a row may use for a space, a verb and a role; others are errors.
std::optional<Verb> verbOf(llvm::StringRef Word);

} // namespace gputidy::model

#endif
