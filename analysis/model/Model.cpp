//===- Model.cpp - reads the rows -------------------------------------------===//
//
// llvm::yaml does the parsing and reports unknown keys with file and line. What
// YAML can't check (verbs, place expressions, parameter names) is checked here
// and reported through the same channel.
//
//===----------------------------------------------------------------------===//
#include "analysis/model/Model.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLTraits.h"
#include "llvm/Support/xxhash.h"

using namespace gputidy::model;
using llvm::StringRef;

namespace {
/// A row as written, before place expressions are resolved.
struct RawEffect {
  std::string Do, Into, From, What, Bytes, Stream, Event, Kind, Elements, After, Rows, Space, Family, By, Deleter;
  std::vector<std::string> Reads, Writes, Families;
  bool Wrap = false, Offset = false, Move = false, Shared = false, Blocking = false, Registry = false,
       WaitsDevice = false, Write = false, Weak = false;
};
struct RawFunction {
  std::string Call, Documentation;
  std::vector<std::string> Calls, When;
  std::vector<RawEffect> Does;
  bool KeepsNothing = false;
  std::vector<FunctionRow> Rows; // what it says, resolved
};
struct RawFile {
  std::string Library, Documentation;
  std::vector<StatusRow> Status;
  std::vector<NamespaceRow> Namespaces;
  std::vector<ConventionRow> Conventions;
  std::vector<TypeRow> Types;
  std::vector<RawFunction> Functions;
};
} // namespace

/// Resolves a row, one FunctionRow per call; returns the mistake, if any.
static std::optional<std::string> convert(const RawFunction &Raw, std::vector<FunctionRow> &Out);

LLVM_YAML_IS_SEQUENCE_VECTOR(RawEffect)
LLVM_YAML_IS_SEQUENCE_VECTOR(RawFunction)
LLVM_YAML_IS_SEQUENCE_VECTOR(StatusRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(NamespaceRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(ConventionRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(TypeRow)

namespace llvm::yaml {
template <> struct MappingTraits<RawEffect> {
  static void mapping(IO &Io, RawEffect &E) {
    Io.mapRequired("do", E.Do);
    Io.mapOptional("into", E.Into);
    Io.mapOptional("from", E.From);
    Io.mapOptional("what", E.What);
    Io.mapOptional("bytes", E.Bytes);
    Io.mapOptional("stream", E.Stream);
    Io.mapOptional("event", E.Event);
    Io.mapOptional("kind", E.Kind);
    Io.mapOptional("elements", E.Elements);
    Io.mapOptional("after", E.After);
    Io.mapOptional("rows", E.Rows);
    Io.mapOptional("space", E.Space);
    Io.mapOptional("family", E.Family);
    Io.mapOptional("families", E.Families);
    Io.mapOptional("by", E.By);
    Io.mapOptional("deleter", E.Deleter);
    Io.mapOptional("reads", E.Reads);
    Io.mapOptional("writes", E.Writes);
    Io.mapOptional("wrap", E.Wrap);
    Io.mapOptional("offset", E.Offset);
    Io.mapOptional("move", E.Move);
    Io.mapOptional("shared", E.Shared);
    Io.mapOptional("blocking", E.Blocking);
    Io.mapOptional("registry", E.Registry);
    Io.mapOptional("waits-device", E.WaitsDevice);
    Io.mapOptional("write", E.Write);
    Io.mapOptional("weak", E.Weak);
  }
};
template <> struct MappingTraits<RawFunction> {
  static void mapping(IO &Io, RawFunction &F) {
    Io.mapOptional("call", F.Call);
    Io.mapOptional("calls", F.Calls);
    Io.mapOptional("when", F.When);
    Io.mapOptional("does", F.Does);
    Io.mapOptional("keeps-nothing", F.KeepsNothing);
    Io.mapOptional("documentation", F.Documentation);
  }
  /// Here, because the reader still knows the line.
  static std::string validate(IO &Io, RawFunction &F) { return convert(F, F.Rows).value_or(""); }
};
template <> struct MappingTraits<StatusRow> {
  static void mapping(IO &Io, StatusRow &S) {
    Io.mapRequired("type", S.Type);
    Io.mapOptional("success", S.Success);
  }
};
template <> struct MappingTraits<NamespaceRow> {
  static void mapping(IO &Io, NamespaceRow &N) {
    Io.mapRequired("name", N.Name);
    Io.mapOptional("keeps-nothing", N.KeepsNothing);
    Io.mapOptional("skip-bodies", N.SkipBodies);
  }
};
template <> struct MappingTraits<ConventionRow> {
  static void mapping(IO &Io, ConventionRow &C) {
    Io.mapRequired("what", C.What);
    Io.mapOptional("names", C.Names);
    Io.mapOptional("prefixes", C.Prefixes);
    Io.mapOptional("suffixes", C.Suffixes);
  }
};
template <> struct MappingTraits<TypeRow> {
  static void mapping(IO &Io, TypeRow &T) {
    Io.mapRequired("name", T.Name);
    Io.mapRequired("role", T.Role);
    Io.mapOptional("elements", T.Elements);
    Io.mapOptional("mapped", T.Mapped);
    Io.mapOptional("allocator", T.Allocator);
    Io.mapOptional("family", T.Family);
    Io.mapOptional("space", T.Space);
    Io.mapOptional("copying", T.Copying);
  }
};
template <> struct MappingTraits<RawFile> {
  static void mapping(IO &Io, RawFile &F) {
    Io.mapRequired("library", F.Library);
    Io.mapOptional("documentation", F.Documentation);
    Io.mapOptional("status", F.Status);
    Io.mapOptional("namespaces", F.Namespaces);
    Io.mapOptional("conventions", F.Conventions);
    Io.mapOptional("types", F.Types);
    Io.mapOptional("functions", F.Functions);
  }
};
} // namespace llvm::yaml

std::optional<Verb> gputidy::model::verbOf(StringRef Word) {
  return llvm::StringSwitch<std::optional<Verb>>(Word)
      .Case("allocate", Verb::Allocate)
      .Case("free", Verb::Free)
      .Case("own", Verb::Own)
      .Case("disown", Verb::Disown)
      .Case("flow", Verb::Flow)
      .Case("insert", Verb::Insert)
      .Case("clear", Verb::Clear)
      .Case("grow", Verb::Grow)
      .Case("truncate", Verb::Truncate)
      .Case("append", Verb::Append)
      .Case("use", Verb::Use)
      .Case("async", Verb::Async)
      .Case("copy", Verb::Copy)
      .Case("wait", Verb::Wait)
      .Case("record", Verb::Record)
      .Case("wait-event", Verb::WaitEvent)
      .Case("begin-capture", Verb::BeginCapture)
      .Case("end-capture", Verb::EndCapture)
      .Case("launch-graph", Verb::LaunchGraph)
      .Case("register", Verb::Register)
      .Case("unregister", Verb::Unregister)
      .Case("callback", Verb::Callback)
      .Case("keep", Verb::Keep)
      .Case("invoke", Verb::Invoke)
      .Case("capture", Verb::Capture)
      .Case("construct", Verb::Construct)
      .Case("slice", Verb::Slice)
      .Default(std::nullopt);
}

/// "f(a, b, ...)" into name and parameters. Names of operators may hold "()".
static void splitCall(StringRef Call, FunctionRow &Row) {
  size_t Open = Call.rfind('(');
  if (Open == StringRef::npos || !Call.ends_with(")") || Call.ends_with("operator()")) {
    Row.Name = Call.str();
    Row.AnyCount = true;
    return;
  }
  Row.Name = Call.substr(0, Open).trim().str();
  llvm::SmallVector<StringRef, 8> Parts;
  Call.substr(Open + 1).drop_back().split(Parts, ',', -1, false);
  for (StringRef P : Parts) {
    P = P.trim();
    if (P == "...")
      Row.AnyMore = true;
    else if (!P.empty())
      Row.Params.push_back(P.str());
  }
}

static bool parseSteps(StringRef Text, std::vector<std::string> &Steps) {
  while (!Text.empty()) {
    if (Text.consume_front("[")) {
      size_t Close = Text.find(']');
      if (Close == StringRef::npos)
        return false;
      Steps.push_back(("[" + Text.substr(0, Close) + "]").str());
      Text = Text.substr(Close + 1);
    } else if (Text.consume_front(".")) {
      size_t Stop = Text.find_first_of(".[");
      Steps.push_back(Text.substr(0, Stop).str());
      Text = Stop == StringRef::npos ? "" : Text.substr(Stop);
    } else {
      return false;
    }
  }
  return true;
}

static bool parsePlace(StringRef Text, const FunctionRow &Row, PlaceExpr &Out) {
  Text = Text.trim();
  if (Text.empty())
    return true;
  Out.AddressOf = Text.consume_front("&");
  while (Text.consume_front("*"))
    ++Out.Derefs;
  size_t Stop = Text.find_first_of(".[");
  StringRef Base = Text.substr(0, Stop);
  StringRef Rest = Stop == StringRef::npos ? "" : Text.substr(Stop);
  if (!parseSteps(Rest, Out.Steps))
    return false;
  if (Base == "this")
    Out.Base = PlaceExpr::This;
  else if (Base == "return")
    Out.Base = PlaceExpr::Return;
  else if (!Base.getAsInteger(0, Out.Constant))
    Out.Base = PlaceExpr::Number;
  else if (Base == "$rest") {
    Out.Base = PlaceExpr::Rest;
    Out.Index = Row.Params.size();
  } else if (Base.consume_front("$")) {
    Out.Base = PlaceExpr::Param;
    return !Base.getAsInteger(10, Out.Index);
  } else {
    auto It = llvm::find(Row.Params, Base);
    if (It == Row.Params.end())
      return false;
    Out.Base = PlaceExpr::Param;
    Out.Index = It - Row.Params.begin();
  }
  return true;
}

/// Resolves one effect; returns the offending text on failure.
static std::optional<std::string> resolve(const RawEffect &R, const FunctionRow &Row, Effect &E) {
  std::optional<Verb> V = verbOf(R.Do);
  if (!V)
    return "unknown verb '" + R.Do + "'";
  E.Does = *V;
  std::pair<const std::string *, PlaceExpr *> Places[] = {
      {&R.Into, &E.Into},     {&R.From, &E.From},   {&R.What, &E.What}, {&R.Bytes, &E.Bytes},
      {&R.Stream, &E.Stream}, {&R.Event, &E.Event}, {&R.Kind, &E.Kind}, {&R.Elements, &E.Elements},
      {&R.After, &E.After},   {&R.Rows, &E.Rows}};
  for (auto &[Text, Out] : Places)
    if (!parsePlace(*Text, Row, *Out))
      return "'" + *Text + "' names no parameter of " + Row.Name;
  for (const std::string &T : R.Reads)
    if (!parsePlace(T, Row, E.Reads.emplace_back()))
      return "'" + T + "' names no parameter of " + Row.Name;
  for (const std::string &T : R.Writes)
    if (!parsePlace(T, Row, E.Writes.emplace_back()))
      return "'" + T + "' names no parameter of " + Row.Name;
  E.Space = R.Space;
  E.Family = R.Family;
  E.Families = R.Families;
  E.By = R.By;
  E.Deleter = R.Deleter;
  E.Wrap = R.Wrap;
  E.Offset = R.Offset;
  E.Move = R.Move;
  E.Shared = R.Shared;
  E.Blocking = R.Blocking;
  E.Registry = R.Registry;
  E.WaitsDevice = R.WaitsDevice;
  E.Write = R.Write;
  E.Weak = R.Weak;
  return std::nullopt;
}

/// "name: word" pairs of `when`.
static bool parseWhen(StringRef Text, FunctionRow &Row) {
  auto [Name, Word] = Text.split(':');
  PlaceExpr P;
  if (Word.empty() || !parsePlace(Name, Row, P) || P.Base != PlaceExpr::Param)
    return false;
  Row.When.push_back({P.Index, Word.trim().str()});
  return true;
}

static std::optional<std::string> convert(const RawFunction &Raw, std::vector<FunctionRow> &Out) {
  std::vector<std::string> Calls = Raw.Calls;
  if (!Raw.Call.empty())
    Calls.insert(Calls.begin(), Raw.Call);
  if (Calls.empty())
    return std::string("a row without 'call'");
  for (const std::string &Call : Calls) {
    FunctionRow Row;
    splitCall(Call, Row);
    Row.KeepsNothing = Raw.KeepsNothing;
    Row.Documentation = Raw.Documentation;
    for (const std::string &W : Raw.When)
      if (!parseWhen(W, Row))
        return "'" + W + "' is no condition on a parameter of " + Row.Name;
    for (const RawEffect &R : Raw.Does)
      if (auto Mistake = resolve(R, Row, Row.Effects.emplace_back()))
        return Mistake;
    Out.push_back(std::move(Row));
  }
  return std::nullopt;
}

std::optional<std::string> Model::add(StringRef FileName, StringRef Text) {
  std::string Message;
  auto Keep = [](const llvm::SMDiagnostic &D, void *Into) {
    auto &M = *static_cast<std::string *>(Into);
    if (M.empty())
      M = (D.getFilename() + ":" + llvm::Twine(D.getLineNo()) + ": " + D.getMessage()).str();
  };
  llvm::yaml::Input In(llvm::MemoryBufferRef(Text, FileName), nullptr, Keep, &Message);
  RawFile File;
  In >> File;
  if (In.error())
    return Message.empty() ? (FileName + ": not a model file").str() : Message;
  for (RawFunction &Raw : File.Functions)
    for (FunctionRow &Row : Raw.Rows) {
      auto &Known = Functions[Row.Name];
      Known.push_back(std::move(Row));
    }
  for (const TypeRow &T : File.Types)
    Types[T.Name] = T;
  Statuses.insert(Statuses.end(), File.Status.begin(), File.Status.end());
  Namespaces.insert(Namespaces.end(), File.Namespaces.begin(), File.Namespaces.end());
  Conventions.insert(Conventions.end(), File.Conventions.begin(), File.Conventions.end());
  Fingerprint = llvm::utohexstr(llvm::xxh3_64bits(Fingerprint + Text.str()));
  return std::nullopt;
}

/// Libraries that a project may wrap into a namespace of its own, as CCCL offers.
StringRef Model::unwrapped(StringRef QualifiedName) const {
  for (const ConventionRow &C : Conventions)
    for (const std::string &Name : C.What == "wrapped-namespace" ? C.Names : std::vector<std::string>())
      if (size_t At = QualifiedName.find("::" + Name + "::"); At != StringRef::npos)
        return QualifiedName.substr(At + 2);
  return QualifiedName;
}

llvm::ArrayRef<FunctionRow> Model::functions(StringRef QualifiedName) const {
  auto It = Functions.find(QualifiedName);
  if (It == Functions.end())
    It = Functions.find(unwrapped(QualifiedName));
  return It == Functions.end() ? llvm::ArrayRef<FunctionRow>() : llvm::ArrayRef<FunctionRow>(It->second);
}

const TypeRow *Model::type(StringRef QualifiedName) const {
  auto It = Types.find(QualifiedName);
  if (It == Types.end())
    It = Types.find(unwrapped(QualifiedName));
  return It == Types.end() ? nullptr : &It->second;
}

const StatusRow *Model::status(StringRef EnumName) const {
  for (const StatusRow &S : Statuses)
    if (S.Type == EnumName)
      return &S;
  return nullptr;
}

const NamespaceRow *Model::space(StringRef QualifiedName) const {
  QualifiedName = unwrapped(QualifiedName);
  const NamespaceRow *Best = nullptr;
  for (const NamespaceRow &N : Namespaces)
    if (QualifiedName.starts_with(N.Name + "::") && (!Best || N.Name.size() > Best->Name.size()))
      Best = &N;
  return Best;
}

bool Model::convention(StringRef What, StringRef Name) const {
  for (const ConventionRow &C : Conventions) {
    if (C.What != What)
      continue;
    if (llvm::is_contained(C.Names, Name.str()))
      return true;
    for (const std::string &P : C.Prefixes)
      if (Name.starts_with_insensitive(P))
        return true;
    for (const std::string &S : C.Suffixes)
      if (Name.ends_with_insensitive(S))
        return true;
  }
  return false;
}
