//===- Packed.cpp - a model as bytes
//----------------------------------------===//
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

  template <class T> std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>> one(T &N) { N = T(number()); }
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

  // The bindings name every member: one more in a row is an error here.
  void members(std::string &S) { Bytes.one(S); }
  void members(std::pair<unsigned, std::string> &P) { all(P.first, P.second); }
  void members(PlaceExpr &P) {
    auto &[AddressOf, Derefs, Base, Index, Constant, Steps] = P;
    all(AddressOf, Derefs, Base, Index, Constant);
    list(Steps);
  }
  void members(Effect &E) {
    auto &[Does, Into, From, What, Size, Stream, Event, Kind, Elements, After, Rows, Reads, Writes, Space, Family, By, Families, Deleter, Wrap,
           Offset, Move, Shared, Blocking, Registry, WaitsDevice, Write, Weak] = E;
    Bytes.one(Does);
    for (PlaceExpr *P : {&Into, &From, &What, &Size, &Stream, &Event, &Kind, &Elements, &After, &Rows})
      members(*P);
    list(Reads);
    list(Writes);
    all(Space, Family, By);
    list(Families);
    all(Deleter, Wrap, Offset, Move, Shared, Blocking, Registry, WaitsDevice, Write, Weak);
  }
  void members(FunctionRow &F) {
    auto &[Name, Params, AnyMore, AnyCount, When, Effects, KeepsNothing, Documentation] = F;
    Bytes.one(Name);
    list(Params);
    all(AnyMore, AnyCount);
    list(When);
    list(Effects);
    all(KeepsNothing, Documentation);
  }
  void members(TypeRow &T) {
    auto &[Name, Role, Elements, Mapped, Allocator, Family, Space, Copying] = T;
    all(Name, Role, Elements, Mapped, Allocator, Family, Space, Copying);
  }
  void members(StatusRow &S) {
    auto &[Type, Success] = S;
    all(Type, Success);
  }
  void members(NamespaceRow &N) {
    auto &[Name, KeepsNothing, SkipBodies] = N;
    all(Name, KeepsNothing, SkipBodies);
  }
  void members(ConventionRow &C) {
    auto &[What, Names, Prefixes, Suffixes] = C;
    Bytes.one(What);
    list(Names);
    list(Prefixes);
    list(Suffixes);
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
