//===- AddNolint.cpp - comments that accept findings ------------------------===//
#include "driver/scan/AddNolint.h"
#include "driver/report/Statements.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

using namespace gputidy;
using llvm::StringRef;

namespace {
/// The edits of one file, line by line.
class FileEdits {
public:
  FileEdits(StringRef Text, StringRef Reason) : Reason(Reason) {
    Text.split(Lines, '\n');
    Before.resize(Lines.size());
  }

  /// Puts the names above the line of that number.
  void silence(unsigned Number, const std::set<std::string> &Checks) {
    StringRef Line = Lines[Number - 1];
    std::string Names = llvm::join(Checks, ", ");
    if (Number > 1 && extend(Number - 2, Names))
      return;
    Before[Number - 1] = (Line.take_while([](char C) { return C == ' ' || C == '\t'; }) + "// NOLINTNEXTLINE(" + Names +
                          "): " + Reason + (Line.ends_with("\r") ? "\r\n" : "\n"))
                             .str();
  }

  /// A line that a backslash or a literal continues can't have a comment above.
  bool canHold(unsigned Number) const { return Number == 1 || !Lines[Number - 2].rtrim().ends_with("\\"); }

  std::string text() const {
    std::string All;
    for (size_t I = 0; I != Lines.size(); ++I) {
      All += Before[I];
      All += Replaced.count(I) ? Replaced.at(I) : Lines[I].str();
      if (I + 1 != Lines.size())
        All += '\n';
    }
    return All;
  }

private:
  /// Adds to the list of a NOLINTNEXTLINE in the line, if there is one.
  bool extend(size_t Index, StringRef Names) {
    auto [Head, Rest] = Lines[Index].split("NOLINTNEXTLINE(");
    size_t End = Rest.find(')');
    if (End == StringRef::npos)
      return false;
    Replaced[Index] = (Head + "NOLINTNEXTLINE(" + Rest.take_front(End) + ", " + Names + Rest.drop_front(End)).str();
    return true;
  }

  StringRef Reason;
  llvm::SmallVector<StringRef, 0> Lines;
  std::vector<std::string> Before;
  std::map<size_t, std::string> Replaced;
};

using ByLine = std::map<unsigned, std::vector<const Reported *>>;
} // namespace

static void editFile(const std::string &Path, const ByLine &Findings, StringRef Reason, SourceLines &Lines,
                     Statements &Code, NolintEdits &Into) {
  FileEdits Edits(Lines.text(Path), Reason);
  for (const auto &[Line, All] : Findings) {
    bool Holds = !Lines.text(Path).empty() && Edits.canHold(Line) && !Code.insideToken(Path, Line);
    std::set<std::string> Checks;
    for (const Reported *F : All) {
      Checks.insert(F->Check);
      if (!Holds)
        Into.Left.push_back(*F);
    }
    if (!Holds)
      continue;
    Edits.silence(Line, Checks);
    Into.Added += All.size();
    Into.Files[Path] = "";
  }
  if (Into.Files.count(Path))
    Into.Files[Path] = Edits.text();
}

NolintEdits gputidy::addNolint(const std::vector<Reported> &Findings, StringRef Reason) {
  std::map<std::string, ByLine> Files;
  for (const Reported &F : Findings)
    Files[F.Primary.File.str().str()][F.Primary.Line].push_back(&F);
  NolintEdits Result;
  SourceLines Lines;
  Statements Code(Lines);
  for (const auto &[Path, Found] : Files)
    editFile(Path, Found, Reason, Lines, Code, Result);
  return Result;
}
