//===- Baseline.cpp - findings that were accepted ---------------------------===//
#include "driver/report/Baseline.h"
#include "driver/report/Fingerprint.h"
#include "driver/report/Printable.h"
#include "driver/report/Repository.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include <algorithm>
#include <tuple>

using namespace gputidy;
using llvm::StringRef;
namespace json = llvm::json;

static constexpr llvm::StringLiteral Remedy = "; `gpu-tidy baseline` writes a new one";

/// \returns a clause on what is wrong with \p Text, or nothing.
static std::string parse(StringRef Text, std::vector<KnownFinding> &Into) {
  llvm::Expected<json::Value> Read = json::parse(Text);
  if (!Read) {
    llvm::consumeError(Read.takeError());
    return "is damaged: it is not valid JSON";
  }
  const json::Object *Top = Read->getAsObject();
  const json::Array *Findings = Top ? Top->getArray("findings") : nullptr;
  std::optional<StringRef> Version = Top ? Top->getString("fingerprints") : std::nullopt;
  if (!Findings || !Version)
    return "is no baseline of gpu-tidy";
  if (*Version != FingerprintVersion)
    return "has fingerprints of the kind '" + printable(*Version) + "', which this version does not know";
  for (const json::Value &Each : *Findings) {
    const json::Object *Entry = Each.getAsObject();
    std::optional<StringRef> Fingerprint = Entry ? Entry->getString("fingerprint") : std::nullopt;
    if (!Fingerprint)
      return "is damaged: entry " + std::to_string(Into.size() + 1) + " has no fingerprint";
    auto Text = [&](StringRef Name) { return Entry->getString(Name).value_or("").str(); };
    Into.push_back({Fingerprint->str(), Text("check"), Text("file"), Text("function")});
  }
  return "";
}

Baseline Baseline::read(StringRef Path, std::string &Problem) {
  Baseline Result;
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  std::string Wrong =
      Buffer ? parse((*Buffer)->getBuffer(), Result.Entries) : "cannot be read: " + Buffer.getError().message();
  if (!Wrong.empty())
    Problem = "the baseline '" + printable(Path) + "' " + Wrong + Remedy.str();
  return Result;
}

void Baseline::apply(Report &From, bool Whole) const {
  llvm::StringSet<> Known, Found, Unread;
  for (const KnownFinding &E : Entries)
    Known.insert(E.Fingerprint);
  for (const Reported &F : From.Findings)
    Found.insert(F.Fingerprint);
  for (const NotAnalysed &G : From.Gaps)
    Unread.insert(pathInRepository(G.File));
  size_t Before = From.Findings.size();
  llvm::erase_if(From.Findings, [&](const Reported &F) { return Known.contains(F.Fingerprint); });
  From.Counts.Known = Before - From.Findings.size();
  for (const KnownFinding &E : Entries)
    if (Whole && !Found.contains(E.Fingerprint) && !Unread.contains(E.File))
      From.Gone.push_back(E);
}

void gputidy::printBaseline(llvm::raw_ostream &Out, const Report &What) {
  std::vector<KnownFinding> All;
  for (const Reported &F : What.Findings)
    All.push_back({F.Fingerprint, F.Check, pathInRepository(F.Primary.File.str()).str(), F.Function});
  std::sort(All.begin(), All.end(), [](const KnownFinding &A, const KnownFinding &B) {
    return std::tie(A.Check, A.Function, A.Fingerprint) < std::tie(B.Check, B.Function, B.Fingerprint);
  });
  auto Quoted = [](StringRef Text) { return json::Value(json::fixUTF8(Text)); };
  Out << "{\n\"about\": \"findings that gpu-tidy --baseline does not report; written by gpu-tidy baseline\",\n"
      << "\"fingerprints\": " << Quoted(FingerprintVersion) << ",\n\"findings\": [";
  StringRef Before = "\n";
  for (const KnownFinding &E : All) {
    Out << Before << "{\"check\": " << Quoted(E.Check) << ", \"function\": " << Quoted(E.Function)
        << ", \"file\": " << Quoted(E.File) << ", \"fingerprint\": " << Quoted(E.Fingerprint) << '}';
    Before = ",\n";
  }
  Out << "\n]\n}\n";
}
