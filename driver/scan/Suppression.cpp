//===- Suppression.cpp - NOLINT, as clang-tidy reads it
//---------------------===//
//
// The scanner follows clang-tidy's NoLintDirectiveHandler step by step: the
// word may stand anywhere in a line, not only in a comment; letters after
// NOLINT make it another word; a list of checks follows without a blank; begin
// and end pair up like parentheses and must carry the same list.
//
//===----------------------------------------------------------------------===//
#include "driver/scan/Suppression.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MemoryBuffer.h"
#include <optional>

using namespace gputidy;
using llvm::StringRef;

static std::optional<Suppression::Reach> reachOf(StringRef Word) {
  using Reach = Suppression::Reach;
  return llvm::StringSwitch<std::optional<Reach>>(Word)
      .Case("NOLINT", Reach::Line)
      .Case("NOLINTNEXTLINE", Reach::NextLine)
      .Case("NOLINTBEGIN", Reach::Begin)
      .Case("NOLINTEND", Reach::End)
      .Default(std::nullopt);
}

/// The list in parentheses at \p At, if there is one; \p At moves behind it.
static std::optional<StringRef> listAt(StringRef Source, size_t &At) {
  if (At >= Source.size() || Source[At] != '(')
    return std::nullopt;
  size_t Begin = ++At;
  size_t End = Source.find_first_of("\n)", Begin);
  if (End == StringRef::npos || Source[End] != ')')
    return std::nullopt;
  At = End + 1;
  return Source.slice(Begin, End);
}

std::vector<Suppression::Comment> Suppression::comments(StringRef Source) {
  std::vector<Comment> Found;
  unsigned Line = 1;
  size_t Counted = 0;
  for (size_t At = Source.find("NOLINT"); At != StringRef::npos; At = Source.find("NOLINT", At)) {
    size_t Begin = At;
    while (At < Source.size() && llvm::isAlpha(Source[At]))
      ++At;
    auto Over = reachOf(Source.slice(Begin, At));
    if (!Over)
      continue;
    Line += Source.slice(Counted, Begin).count('\n');
    Counted = Begin;
    auto List = listAt(Source, At);
    Found.push_back({*Over, Line, List.value_or("").trim().str(), GlobList(List ? *List : "*"), {}});
  }
  return Found;
}

void Suppression::pairUp(StringRef Path, std::vector<Comment> All, File &Into) {
  auto Complain = [&](const Comment &C, StringRef Has, StringRef Lacks) {
    Problems.push_back(
        (Path + ":" + llvm::Twine(C.Line) + ": '" + Has + "' without '" + Lacks + "' silences nothing").str());
  };
  std::vector<Comment> Open;
  for (Comment &C : All) {
    if (C.Over == Reach::Begin) {
      Open.push_back(std::move(C));
    } else if (C.Over != Reach::End) {
      Into.Comments.push_back(std::move(C));
    } else if (!Open.empty() && Open.back().Checks == C.Checks) {
      Into.Blocks.push_back({Open.back().Line, C.Line, std::move(C.Names), {}});
      Open.pop_back();
    } else {
      Complain(C, "NOLINTEND", "NOLINTBEGIN");
    }
  }
  for (const Comment &C : Open)
    Complain(C, "NOLINTBEGIN", "NOLINTEND");
}

Suppression::Suppression(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Given)
    : Sources(Given ? std::move(Given) : llvm::vfs::getRealFileSystem()) {}

Suppression::File &Suppression::file(StringRef Path) {
  auto [It, New] = Files.try_emplace(Path);
  if (!New)
    return It->second;
  if (auto Buffer = Sources->getBufferForFile(Path))
    pairUp(Path, comments((*Buffer)->getBuffer()), It->second);
  return It->second;
}

bool Suppression::silences(const Finding &F) {
  File &In = file(F.Primary.File.str());
  unsigned Line = F.Primary.Line;
  for (Comment &C : In.Comments)
    if (C.Line + (C.Over == Reach::NextLine) == Line && C.Names.contains(F.Check))
      return C.Silenced.insert(F.Check), true;
  for (Block &B : In.Blocks)
    if (B.First <= Line && Line <= B.Last && B.Names.contains(F.Check))
      return B.Silenced.insert(F.Check), true;
  return false;
}

/// Names of our checks; a pattern is written to be on the safe side.
static bool namesOurs(const GlobList::Entry &E) {
  return E.Add && StringRef(E.Pattern).starts_with("gpu-") && !StringRef(E.Pattern).contains('*');
}

std::vector<std::string> Suppression::idle(StringRef Path, llvm::function_ref<bool(StringRef)> Enabled) {
  std::vector<std::string> All;
  auto Tell = [&](unsigned Line, const GlobList &Names, const std::set<std::string> &Silenced) {
    for (const GlobList::Entry &E : Names.entries())
      if (namesOurs(E) && Enabled(E.Pattern) && !Silenced.count(E.Pattern))
        All.push_back((Path + ":" + llvm::Twine(Line) + ": NOLINT(" + E.Pattern + ") silences nothing any more").str());
  };
  const File &In = file(Path);
  for (const Comment &C : In.Comments)
    Tell(C.Line, C.Names, C.Silenced);
  for (const Block &B : In.Blocks)
    Tell(B.First, B.Names, B.Silenced);
  return All;
}
