//===- Serialize.cpp - one description of the layout, two directions --------===//
//
// `layout` lists the members of every value once; Writer and Reader interpret
// the list. Integers are LEB128, symbols are numbers of a string table that
// grows as it is used. A checksum ends the data.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Serialize.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <type_traits>

using namespace gputidy;

static constexpr char Magic[] = "GPUTIDY";
static constexpr uint32_t Version = 4;

namespace {
struct Writer {
  std::string Bytes;
  llvm::DenseMap<uint32_t, uint64_t> Strings;
  bool Failed = false;

  void number(uint64_t N) {
    uint8_t Buffer[16];
    Bytes.append(reinterpret_cast<char *>(Buffer), llvm::encodeULEB128(N, Buffer));
  }
  template <class T> std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>> value(T &N) {
    if constexpr (std::is_same_v<T, int64_t> || std::is_same_v<T, int32_t> || std::is_same_v<T, int>)
      number((uint64_t(int64_t(N)) << 1) ^ uint64_t(int64_t(N) >> 63));
    else
      number(uint64_t(N));
  }
  void value(std::string &S) {
    number(S.size());
    Bytes += S;
  }
  void value(Symbol &S) {
    auto [It, New] = Strings.try_emplace(S.id(), Strings.size());
    number(It->second);
    if (New) {
      std::string Text = S.str().str();
      value(Text);
    }
  }
  template <class T> void list(std::vector<T> &L);
};

struct Reader {
  llvm::StringRef Bytes;
  std::vector<Symbol> Strings;
  bool Failed = false;

  uint64_t number() {
    unsigned Length = 0;
    const char *Error = nullptr;
    auto *Begin = reinterpret_cast<const uint8_t *>(Bytes.begin());
    uint64_t N = llvm::decodeULEB128(Begin, &Length, Begin + Bytes.size(), &Error);
    Failed |= Error != nullptr;
    if (Failed)
      return 0;
    Bytes = Bytes.drop_front(Length);
    return N;
  }
  template <class T> std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>> value(T &N) {
    uint64_t Raw = number();
    if constexpr (std::is_same_v<T, int64_t> || std::is_same_v<T, int32_t> || std::is_same_v<T, int>)
      N = T(int64_t(Raw >> 1) ^ -int64_t(Raw & 1));
    else
      N = T(Raw);
  }
  void value(std::string &S) {
    uint64_t N = number();
    Failed |= N > Bytes.size();
    if (Failed)
      return;
    S = Bytes.take_front(N).str();
    Bytes = Bytes.drop_front(N);
  }
  void value(Symbol &S) {
    uint64_t N = number();
    Failed |= N > Strings.size();
    if (Failed)
      return;
    if (N == Strings.size()) {
      std::string Text;
      value(Text);
      Strings.push_back(Symbol(Text));
    }
    S = N < Strings.size() ? Strings[N] : Symbol();
  }
  template <class T> void list(std::vector<T> &L);
};
} // namespace

template <class A> static void layout(A &Io, Location &L) {
  Io.value(L.File);
  Io.value(L.Line);
  Io.value(L.Column);
}
template <class A> static void layout(A &Io, Place &P) {
  Io.value(P.Base);
  Io.value(P.Index);
  Io.value(P.Name);
  Io.list(P.Steps);
}
template <class A> static void layout(A &Io, Value &V) {
  Io.value(V.K);
  layout(Io, V.P);
  Io.value(V.Number);
  Io.value(V.Offset);
}
template <class A> static void layout(A &Io, Term &T) {
  Io.value(T.Factor);
  Io.list(T.Of);
}
template <class A> static void layout(A &Io, Amount &Sum) { Io.list(Sum.Terms); }
template <class A> static void layout(A &Io, Condition &C) {
  Io.value(C.Operator);
  layout(Io, C.Left);
  layout(Io, C.Right);
  Io.list(C.Cases);
  Io.value(C.Status);
}
template <class A> static void layout(A &Io, Event &E) {
  Io.value(E.Kind);
  Io.value(E.Flags);
  layout(Io, E.Where);
  layout(Io, E.Dst);
  layout(Io, E.Src);
  layout(Io, E.Stream);
  layout(Io, E.Bytes);
  Io.list(E.Args);
  Io.list(E.Writes);
  Io.list(E.Types);
  layout(Io, E.Result);
  Io.value(E.Callee);
  Io.value(E.Name);
  Io.value(E.Family);
  Io.list(E.Families);
  Io.value(E.Memory);
  Io.value(E.Type);
  Io.value(E.Extent);
  Io.list(E.Amounts);
}
template <class A> static void layout(A &Io, Edge &E) {
  Io.value(E.Target);
  Io.value(E.Condition);
  Io.value(E.Holds);
}
template <class A> static void layout(A &Io, Block &B) {
  Io.value(B.Begin);
  Io.value(B.End);
  Io.list(B.Next);
  Io.value(B.NoReturn);
}
template <class A> static void layout(A &Io, TypeInfo &T) {
  Io.value(T.Kind);
  Io.value(T.Name);
  Io.value(T.Pointee);
  Io.value(T.Record);
  Io.value(T.Size);
  Io.value(T.Const);
  Io.value(T.RValueRef);
}
template <class A> static void layout(A &Io, FieldInfo &F) {
  Io.value(F.Name);
  Io.value(F.Type);
  layout(Io, F.Where);
  Io.value(F.Base);
}
template <class A> static void layout(A &Io, RecordInfo &R) {
  Io.value(R.Name);
  Io.value(R.FullName);
  layout(Io, R.Where);
  Io.list(R.Fields);
  Io.list(R.TypeArgs);
  Io.list(R.Methods);
  Io.value(R.Destructor);
  Io.value(R.CopyKey);
  Io.value(R.Family);
  Io.value(R.CopyConstructor);
  Io.value(R.CopyAssignment);
  Io.value(R.MoveConstructor);
  Io.value(R.MoveAssignment);
  Io.value(R.Role);
  Io.value(R.Lambda);
  Io.value(R.Callable);
  Io.value(R.InSystem);
  Io.value(R.Complete);
  Io.value(R.Polymorphic);
}
template <class A> static void layout(A &Io, LocalInfo &L) {
  Io.value(L.Name);
  Io.value(L.Type);
  layout(Io, L.Where);
  Io.value(L.Static);
}
template <class A> static void layout(A &Io, FunctionFacts &F) {
  Io.value(F.Key);
  Io.value(F.Name);
  Io.value(F.ShortName);
  layout(Io, F.Where);
  Io.value(F.Class);
  Io.value(F.Receiver);
  Io.value(F.Result);
  Io.list(F.Params);
  Io.list(F.Locals);
  Io.list(F.Temporaries);
  Io.list(F.Events);
  Io.list(F.Blocks);
  Io.list(F.Conditions);
  Io.list(F.Amounts);
  for (bool *Flag : {&F.Reported, &F.Device, &F.Constructor, &F.Destructor, &F.Virtual, &F.Static, &F.Main, &F.Lambda,
                     &F.Instantiation, &F.Coroutine})
    Io.value(*Flag);
  Io.value(F.Pattern);
  Io.value(F.Parent);
}
template <class A> static void layout(A &Io, GlobalInfo &G) {
  Io.value(G.Key);
  Io.value(G.Name);
  Io.value(G.Type);
  layout(Io, G.Where);
  Io.value(G.ThreadLocal);
  Io.value(G.InSystem);
  Io.value(G.Private);
  Io.value(G.Function);
}
template <class A> static void layout(A &Io, Symbol &S) { Io.value(S); }
template <class A> static void layout(A &Io, uint32_t &N) { Io.value(N); }
template <class A> static void layout(A &Io, int64_t &N) { Io.value(N); }
template <class A> static void layout(A &Io, std::string &S) { Io.value(S); }
template <class A> static void layout(A &Io, Unit &U) {
  Io.value(U.MainFile);
  Io.list(U.Types);
  Io.list(U.Records);
  Io.list(U.Functions);
  Io.list(U.Globals);
  Io.value(U.SkippedFunctions);
  Io.value(U.UninstantiatedTemplates);
  Io.list(U.Errors);
}

template <class T> void Writer::list(std::vector<T> &L) {
  number(L.size());
  for (T &Each : L)
    layout(*this, Each);
}

template <class T> void Reader::list(std::vector<T> &L) {
  uint64_t N = number();
  Failed |= N > Bytes.size(); // every element takes at least one byte
  if (Failed)
    return;
  L.resize(N);
  for (T &Each : L) {
    layout(*this, Each);
    if (Failed)
      return;
  }
}

std::string gputidy::serialize(const Unit &U) {
  Writer W;
  Unit Copy = U;
  layout(W, Copy);
  uint64_t Sum = llvm::xxh3_64bits(W.Bytes);
  Writer Head;
  std::string Word = Magic;
  uint32_t Number = Version;
  Head.value(Word);
  Head.value(Number);
  Head.number(Sum);
  return Head.Bytes + W.Bytes;
}

std::optional<Unit> gputidy::deserialize(llvm::StringRef Bytes) {
  Reader R{Bytes, {}, false};
  std::string Word;
  uint32_t Number = 0;
  R.value(Word);
  R.value(Number);
  uint64_t Sum = R.number();
  if (R.Failed || Word != Magic || Number != Version || Sum != llvm::xxh3_64bits(R.Bytes))
    return std::nullopt;
  Unit U;
  layout(R, U);
  if (R.Failed)
    return std::nullopt;
  return U;
}
