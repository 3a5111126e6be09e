//===- Text.cpp - findings as clang-tidy prints them
//------------------------===//
//
// Editors and scripts that read clang-tidy's output read this, too:
//
//     src/hooks.cu:41:10: warning: device view 'v' … [gpu-view-in-closure]
//        41 |   return [v] { use(v); };
//           |          ^
//     src/hooks.cu:38:9: note: freed here
//
//===----------------------------------------------------------------------===//
#include "driver/report/Printable.h"
#include "driver/report/Report.h"
#include "driver/report/SourceLines.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"

using namespace gputidy;
using llvm::raw_ostream;
using llvm::StringRef;

static const std::string &currentDirectory() {
  static const std::string Here = [] {
    llvm::SmallString<256> Path;
    (void)llvm::sys::fs::current_path(Path);
    return Path.str().str();
  }();
  return Here;
}

StringRef gputidy::relativePath(StringRef Path) {
  StringRef Rest = Path;
  StringRef Here = currentDirectory();
  return Here != "/" && Rest.consume_front(Here) && Rest.consume_front("/") ? Rest : Path;
}

std::string gputidy::shownPath(StringRef Path) { return printablePath(relativePath(Path)); }

namespace {
class TextPrinter {
public:
  TextPrinter(raw_ostream &Out, const Report &Of, bool Color) : Out(Out), Color(Color), Lines(Of.Files) {}

  void print(const Finding &F) {
    message(F.Primary, "warning", raw_ostream::MAGENTA, F.Message + " [" + F.Check + "]");
    for (const Note &N : F.Notes)
      message(N.Where, "note", raw_ostream::CYAN, N.Message);
  }

private:
  void paint(raw_ostream::Colors As, bool Bold = true) {
    if (Color)
      Out.changeColor(As, Bold);
  }
  void plain() {
    if (Color)
      Out.resetColor();
  }

  void message(const Location &At, StringRef Kind, raw_ostream::Colors As, StringRef Text) {
    paint(raw_ostream::SAVEDCOLOR);
    Out << shownPath(At.File.str()) << ':' << At.Line << ':' << At.Column << ": ";
    paint(As);
    Out << Kind << ": ";
    plain();
    paint(raw_ostream::SAVEDCOLOR);
    Out << printable(Text) << '\n';
    plain();
    source(At);
  }

  void source(const Location &At) {
    StringRef Line = Lines.line(At.File.str(), At.Line);
    if (Line.empty() || !At.Column || At.Column > Line.size() + 1)
      return;
    Out << llvm::format("%5u", At.Line) << " | " << printable(Line) << "\n      | ";
    // Tabs stay, so that the caret stands where the tabs put it.
    for (char C : printable(Line.take_front(At.Column - 1)))
      if (C == '\t')
        Out << '\t';
      else if ((static_cast<unsigned char>(C) & 0xC0) != 0x80) // UTF-8: one per character
        Out << ' ';
    paint(raw_ostream::GREEN);
    Out << '^';
    plain();
    Out << '\n';
  }

  raw_ostream &Out;
  bool Color;
  SourceLines Lines;
};
} // namespace

void gputidy::printText(raw_ostream &Out, const Report &What, bool Color) {
  TextPrinter Printer(Out, What, Color);
  for (const Finding &F : What.Findings)
    Printer.print(F);
}

static std::string counted(unsigned Number, StringRef One, StringRef Many) {
  return std::to_string(Number) + " " + (Number == 1 ? One : Many).str();
}

std::string gputidy::summaryLine(const Report &What) {
  const Statistics &S = What.Counts;
  std::string Line =
      counted(S.Files, "file", "files") + ", " + counted(S.Functions, "function", "functions") + " analysed";
  if (S.SkippedFunctions)
    Line += ", " + std::to_string(S.SkippedFunctions) + " skipped for errors in them";
  if (S.OverBudget)
    Line += ", " + std::to_string(S.OverBudget) + " too large to be followed to the end";
  if (S.UninstantiatedTemplates)
    Line += ", " + counted(S.UninstantiatedTemplates, "template", "templates") + " never instantiated";
  Line += ": " + counted(What.Findings.size(), "finding", "findings");
  if (S.Suppressed)
    Line += ", " + std::to_string(S.Suppressed) + " suppressed";
  if (S.Known)
    Line += ", " + std::to_string(S.Known) + " known";
  if (!What.Gaps.empty())
    Line += "; " + counted(What.Gaps.size(), "file", "files") + " not fully analysed";
  return Line;
}
