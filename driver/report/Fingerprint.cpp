//===- Fingerprint.cpp - the name of a finding that edits elsewhere keep ----===//
#include "driver/report/Fingerprint.h"
#include "driver/report/Statements.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"
#include <set>

using namespace gputidy;
using llvm::StringRef;

/// What the message names in quotes: the wording may change, the names not.
static std::set<StringRef> namesIn(StringRef Message) {
  std::set<StringRef> Names;
  llvm::SmallVector<StringRef, 8> Pieces;
  Message.split(Pieces, '\'');
  for (size_t I = 1; I + 1 < Pieces.size(); I += 2)
    Names.insert(Pieces[I]);
  return Names;
}

static std::string digest(const Finding &F, Statements &Code) {
  static constexpr size_t Bytes = 16;
  llvm::BLAKE3 Hash;
  auto Add = [&](StringRef Part) {
    Hash.update(Part);
    Hash.update(StringRef("\0", 1)); // so that parts don't run into each other
  };
  Add(FingerprintVersion);
  Add(F.Check);
  Add(F.Function);
  Add(Code.at(F.Primary));
  for (StringRef Name : namesIn(F.Message))
    Add(Name);
  llvm::BLAKE3Result<Bytes> Result = Hash.final<Bytes>();
  return llvm::toHex(Result, /*LowerCase=*/true);
}

void gputidy::setFingerprints(std::vector<Reported> &All, llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Sources) {
  SourceLines Lines(std::move(Sources));
  Statements Code(Lines);
  llvm::StringMap<unsigned> Equal;
  for (Reported &F : All) {
    std::string Digest = digest(F, Code);
    unsigned Number = ++Equal[Digest];
    F.Fingerprint = Digest + ":" + std::to_string(Number);
  }
}
