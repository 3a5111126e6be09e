//===- ChangedLines.cpp - reading a diff without context
//--------------------===//
//
// Contents of a diff may look like its headers (a removed line `-- a/x` is
// printed as `--- a/x`), so the lines of a hunk are counted, not recognised.
//
//===----------------------------------------------------------------------===//
#include "driver/changes/ChangedLines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace gputidy;
using namespace gputidy::changes;
using llvm::StringRef;

std::string gputidy::changes::realPath(StringRef Path) {
  llvm::SmallString<256> Real;
  if (llvm::sys::fs::real_path(Path, Real)) {
    Real = Path;
    llvm::sys::path::remove_dots(Real, /*remove_dot_dot=*/true);
  }
  return Real.str().str();
}

/// One character behind a backslash, taken from \p Rest: a letter or three
/// octal digits.
static char unescaped(StringRef &Rest) {
  unsigned Code = 0;
  if (Rest.size() >= 3 && !Rest.take_front(3).getAsInteger(8, Code)) {
    Rest = Rest.drop_front(3);
    return static_cast<char>(Code);
  }
  static constexpr StringRef Letters = "abtnvfr";
  size_t Index = Letters.find(Rest.front());
  char Plain = Index == StringRef::npos ? Rest.front() : static_cast<char>('\a' + Index);
  Rest = Rest.drop_front();
  return Plain;
}

/// The name behind `+++ `. Git puts odd names in quotes, and a tab behind
/// names with blanks.
static std::string nameIn(StringRef Text) {
  std::string Name;
  if (!Text.consume_front("\"")) {
    Name = Text.split('\t').first.str();
  } else {
    while (!Text.empty() && Text.front() != '"') {
      char C = Text.front();
      Text = Text.drop_front();
      Name += C == '\\' && !Text.empty() ? unescaped(Text) : C;
    }
  }
  StringRef Below = Name;
  return Below.consume_front("b/") ? Below.str() : "";
}

namespace {
/// `@@ -OLD,COUNT +NEW,COUNT @@`; a count that is left out is 1.
struct Hunk {
  unsigned Removed = 1, First = 0, Added = 1;

  static std::optional<Hunk> parse(StringRef Line) {
    Hunk H;
    unsigned Old = 0;
    if (!Line.consume_front("@@ -") || Line.consumeInteger(10, Old) || !count(Line, H.Removed) ||
        !Line.consume_front(" +") || Line.consumeInteger(10, H.First) || !count(Line, H.Added))
      return std::nullopt;
    return H;
  }

private:
  static bool count(StringRef &Line, unsigned &Into) {
    return !Line.consume_front(",") || !Line.consumeInteger(10, Into);
  }
};
} // namespace

void ChangedLines::addDiff(StringRef Patch, StringRef Top) {
  Lines *Into = nullptr;
  unsigned Contents = 0;
  while (!Patch.empty()) {
    auto [Line, Rest] = Patch.split('\n');
    Patch = Rest;
    if (Contents) {
      // `\ No newline at end of file` is not counted by git.
      Contents -= Line.starts_with("+") || Line.starts_with("-");
    } else if (Line.consume_front("+++ ")) {
      std::string Name = nameIn(Line);
      Into = Name.empty() ? nullptr : &Files[(Top + "/" + Name).str()];
    } else if (auto H = Hunk::parse(Line); H && Into) {
      Contents = H->Removed + H->Added;
      if (H->Added)
        Into->Ranges.push_back({H->First, H->First + H->Added - 1});
      else
        Into->Gaps.push_back(H->First);
    }
  }
}

void ChangedLines::keepOnly(llvm::function_ref<bool(StringRef Path)> Keep) {
  for (const std::string &Path : files())
    if (!Keep(Path))
      Files.erase(Path);
}

std::vector<std::string> ChangedLines::files() const {
  std::vector<std::string> All;
  for (StringRef Path : Files.keys())
    All.push_back(Path.str());
  llvm::sort(All);
  return All;
}

bool ChangedLines::Lines::has(unsigned Line) const {
  return Whole || llvm::any_of(Ranges, [&](auto &R) { return R.first <= Line && Line <= R.second; }) ||
         llvm::any_of(Gaps, [&](unsigned Gap) { return Line == Gap || Line == Gap + 1; });
}

bool ChangedLines::Lines::spans(unsigned From, unsigned To) const {
  return llvm::any_of(Gaps, [&](unsigned Gap) { return From <= Gap && Gap < To; });
}

const ChangedLines::Lines *ChangedLines::linesOf(Symbol File) const {
  auto Found = Files.find(realPath(File.str()));
  return Found == Files.end() ? nullptr : &Found->second;
}

bool ChangedLines::touches(const Finding &F) const {
  std::vector<Location> Steps = {F.Primary};
  for (const Note &N : F.Notes)
    Steps.push_back(N.Where);
  llvm::sort(Steps);
  for (size_t I = 0; I != Steps.size(); ++I) {
    const Lines *Changed = Steps[I].valid() ? linesOf(Steps[I].File) : nullptr;
    if (!Changed)
      continue;
    bool Follows = I && Steps[I - 1].File == Steps[I].File;
    if (Changed->has(Steps[I].Line) || (Follows && Changed->spans(Steps[I - 1].Line, Steps[I].Line)))
      return true;
  }
  return false;
}
