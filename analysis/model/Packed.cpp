//===- Packed.cpp - a model as bytes ----------------------------------------===//
//
// `members` lists the members of every row once, in Packed below; Writer and
// Reader interpret the list. Numbers are LEB128.
//
//===----------------------------------------------------------------------===//
#include "analysis/model/Packed.h"
#include "llvm/Support/LEB128.h"
#include <type_traits>

using namespace gputidy::model;

namespace {
/// Each class writes or reads one value of any type that members() is made of.
class Writer {
public:
  std::string Bytes;

  template <class T> std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>> one(T N) {
    uint8_t Buffer[16];
    Bytes.append(reinterpret_cast<char *>(Buffer), llvm::encodeULEB128(uint64_t(N), Buffer));
  }
  void one(const std::string &S) {
    one(S.size());
    Bytes += S;
  }
  template <class T> void size(std::vector<T> &L) { one(L.size()); }
  template <class T, class Each> void map(llvm::StringMap<T> &Map, Each Do) {
    one(Map.size());
    for (auto &Entry : Map) {
      one(Entry.getKey().str());
      Do(Entry.getValue());
    }
  }
};

class Reader {
public:
  explicit Reader(llvm::StringRef Bytes) : At(Bytes.bytes_begin()), End(Bytes.bytes_end()) {}

  template <class T> std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>> one(T &N) {
    N = T(number());
  }
  void one(std::string &S) {
    size_t Size = number();
    S.assign(reinterpret_cast<const char *>(At), Size);
    At += Size;
  }
  template <class T> void size(std::vector<T> &L) { L.resize(number()); }
  template <class T, class Each> void map(llvm::StringMap<T> &Map, Each Do) {
    size_t Count = number();
    Map = llvm::StringMap<T>(Count);
    for (std::string Key; Count; --Count) {
      one(Key);
      Do(Map[Key]);
    }
  }

private:
  uint64_t number() {
    unsigned Length = 0;
    uint64_t N = llvm::decodeULEB128(At, &Length, End);
    At += Length;
    return N;
  }
  const uint8_t *At, *End;
};
} // namespace

namespace gputidy::model {
/// The layout, for both directions; a friend of Model.
template <class Io> class Packed {
public:
  explicit Packed(Io &Bytes) : Bytes(Bytes) {}

  void members(Model &M) {
    Bytes.map(M.Functions, [&](std::vector<FunctionRow> &Rows) { list(Rows); });
    Bytes.map(M.Types, [&](TypeRow &Row) { members(Row); });
    list(M.Statuses);
    list(M.Namespaces);
    list(M.Conventions);
    Bytes.one(M.Fingerprint);
  }

private:
  template <class... T> void all(T &...Members) { (Bytes.one(Members), ...); }
  template <class T> void list(std::vector<T> &L) {
    Bytes.size(L);
    for (T &Each : L)
      members(Each);
  }

  void members(std::string &S) { Bytes.one(S); }
  void members(std::pair<unsigned, std::string> &P) { all(P.first, P.second); }
  void members(PlaceExpr &P) {
    all(P.AddressOf, P.Derefs, P.Base, P.Index, P.Constant);
    list(P.Steps);
  }
  void members(Effect &E) {
    Bytes.one(E.Does);
    for (PlaceExpr *P : {&E.Into, &E.From, &E.What, &E.Bytes, &E.Stream, &E.Event, &E.Kind})
      members(*P);
    list(E.Reads);
    list(E.Writes);
    all(E.Space, E.Family, E.By);
    list(E.Families);
    all(E.Deleter, E.Wrap, E.Offset, E.Move, E.Shared, E.Blocking, E.Registry, E.WaitsDevice,
        E.Write, E.Weak);
  }
  void members(FunctionRow &F) {
    Bytes.one(F.Name);
    list(F.Params);
    all(F.AnyMore, F.AnyCount);
    list(F.When);
    list(F.Effects);
    all(F.KeepsNothing, F.Documentation);
  }
  void members(TypeRow &T) {
    all(T.Name, T.Role, T.Elements, T.Mapped, T.Allocator, T.Family, T.Space, T.Copying);
  }
  void members(StatusRow &S) { all(S.Type, S.Success); }
  void members(NamespaceRow &N) { all(N.Name, N.KeepsNothing, N.SkipBodies); }
  void members(ConventionRow &C) {
    Bytes.one(C.What);
    list(C.Prefixes);
    list(C.Suffixes);
  }

  Io &Bytes;
};
} // namespace gputidy::model

std::string gputidy::model::pack(Model &Rows) {
  Writer Bytes;
  Packed<Writer>(Bytes).members(Rows);
  return std::move(Bytes.Bytes);
}

std::shared_ptr<Model> gputidy::model::unpack(llvm::StringRef Bytes) {
  auto Rows = std::make_shared<Model>();
  Reader From(Bytes);
  Packed<Reader>(From).members(*Rows);
  return Rows;
}
