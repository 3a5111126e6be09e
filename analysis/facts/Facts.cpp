//===- Facts.cpp - places, names of kinds -----------------------------------===//
//
// The few operations on places that every room needs, and the words used when
// facts are printed.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Facts.h"
#include "llvm/ADT/Twine.h"
#include <algorithm>
#include <tuple>

using namespace gputidy;

bool Place::contains(const Place &O) const {
  return sameRoot(O) && Steps.size() <= O.Steps.size() && std::equal(Steps.begin(), Steps.end(), O.Steps.begin());
}

bool gputidy::operator<(const Place &A, const Place &B) {
  return std::tie(A.Base, A.Index, A.Name, A.Steps) < std::tie(B.Base, B.Index, B.Name, B.Steps);
}

bool gputidy::isGpuFamily(Symbol Family) {
  return !Family.empty() && !Family.str().starts_with("c-") && !Family.str().starts_with("cxx-");
}

Symbol step::deref() {
  static const Symbol S("*");
  return S;
}
Symbol step::element() {
  static const Symbol S("[]");
  return S;
}
Symbol step::data() {
  static const Symbol S("data");
  return S;
}
Symbol step::pointee() {
  static const Symbol S("ptr");
  return S;
}
Symbol step::target() {
  static const Symbol S("target");
  return S;
}
Symbol step::emptiness() {
  static const Symbol S("empty?");
  return S;
}
Symbol step::at(int64_t N) {
  static const Symbol Small[] = {Symbol("[0]"), Symbol("[1]"), Symbol("[2]"), Symbol("[3]")};
  if (N >= 0 && N < 4)
    return Small[N];
  return N >= 0 && N < 64 ? Symbol(("[" + llvm::Twine(N) + "]").str()) : element();
}
bool step::isElement(Symbol S) { return S.str().starts_with("["); }

llvm::StringRef gputidy::name(Space S) {
  static const char *const Names[] = {"unknown", "device", "pinned", "managed", "mapped", "pageable"};
  return Names[unsigned(S)];
}

llvm::StringRef gputidy::name(EventKind K) {
  static const char *const Names[] = {
      "assign",   "transfer",   "capture",  "insert", "clear", "allocate",      "own",         "disown",
      "free",     "grow",       "use",      "async",  "wait",  "record-event",  "wait-event",  "scope-end",
      "call",     "truncate",   "append",   "return", "throw", "begin-capture", "end-capture", "launch-graph",
      "register", "unregister", "callback", "api",    "copied",  "slice"};
  return Names[unsigned(K)];
}
