//===- Statements.cpp - the statement at a place, however it is laid out ----===//
//
// Clang's lexer in raw mode reads the source as it is, without the compile
// command. Preprocessor lines are pieces of their own.
//
//===----------------------------------------------------------------------===//
#include "driver/report/Statements.h"
#include "clang/Basic/CharInfo.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;
using llvm::StringRef;
using Token = Statements::Token;

/// A statement of more tokens is cut off on both sides of the place.
static constexpr int Reach = 200;

static clang::LangOptions language() {
  clang::LangOptions Options;
  Options.CPlusPlus = Options.CPlusPlus11 = Options.CPlusPlus14 = Options.CPlusPlus17 = Options.CPlusPlus20 = true;
  Options.LineComment = Options.Bool = Options.WChar = Options.CUDA = Options.RawStringLiterals = true;
  return Options;
}

static void pairParentheses(std::vector<Token> &All) {
  std::vector<int> Open;
  for (int I = 0; I != int(All.size()); ++I) {
    if (All[I].Text == "(") {
      Open.push_back(I);
    } else if (All[I].Text == ")" && !Open.empty()) {
      All[I].Partner = Open.back();
      All[Open.back()].Partner = I;
      Open.pop_back();
    }
  }
}

/// The text of a token without line ends that a backslash takes away.
static std::string spelling(const clang::Token &Of, const char *At, const clang::LangOptions &Options) {
  if (!Of.needsCleaning())
    return std::string(At, Of.getLength());
  std::string Text;
  for (const char *P = At, *End = At + Of.getLength(); P < End;) {
    auto Next = clang::Lexer::getCharAndSizeNoWarn(P, Options);
    Text += Next.Char;
    P += Next.Size;
  }
  return Text;
}

static std::vector<Token> lex(StringRef Source) {
  std::vector<Token> All;
  clang::LangOptions Options = language();
  clang::Lexer Lex(clang::SourceLocation(), Options, Source.begin(), Source.begin(), Source.end());
  unsigned Directives = 0, Current = 0;
  for (clang::Token Raw; !Lex.LexFromRawLexer(Raw) || Raw.isNot(clang::tok::eof);) {
    if (Raw.isAtStartOfLine())
      Current = Raw.is(clang::tok::hash) ? ++Directives : 0;
    unsigned Offset = Lex.getCurrentBufferOffset() - Raw.getLength();
    All.push_back({Offset, Offset + Raw.getLength(), spelling(Raw, Source.begin() + Offset, Options), Current, -1});
  }
  pairParentheses(All);
  return All;
}

const std::vector<Token> &Statements::tokens(StringRef File) {
  auto [It, New] = Files.try_emplace(File);
  if (New)
    It->second = lex(Lines.text(File));
  return It->second;
}

static bool isBorder(const Token &T) { return T.Text == ";" || T.Text == "{" || T.Text == "}"; }

/// Whether the parenthesis at \p Closing ends the head of an `if` or a loop.
static bool endsHead(const std::vector<Token> &All, int Closing) {
  int Before = All[Closing].Partner - 1;
  if (All[Closing].Text != ")" || Before < 0)
    return false;
  if (Before > 0 && All[Before].Text == "constexpr")
    --Before;
  return llvm::is_contained({"if", "for", "while", "switch", "catch"}, All[Before].Text);
}

/// The first token of the piece that \p At lies in.
static int firstOf(const std::vector<Token> &All, int At) {
  int First = At;
  for (; First > 0 && At - First < Reach; --First) {
    const Token &Before = All[First - 1];
    if (isBorder(Before) || Before.Directive != All[At].Directive || Before.Text == "else" || Before.Text == "do" ||
        endsHead(All, First - 1))
      break;
  }
  return First;
}

/// One past the last token of the piece that \p At lies in.
static int endOf(const std::vector<Token> &All, int At) {
  int End = At;
  while (End != int(All.size()) && End - At < Reach && !isBorder(All[End]) && All[End].Directive == All[At].Directive)
    if (endsHead(All, End++))
      break;
  return End;
}

/// The last token that begins at or before the offset, or -1.
static int tokenAt(const std::vector<Token> &All, unsigned Offset) {
  auto After = llvm::upper_bound(All, Offset, [](unsigned O, const Token &T) { return O < T.Offset; });
  return int(After - All.begin()) - 1;
}

bool Statements::insideToken(StringRef File, unsigned Line) {
  unsigned Offset = Lines.line(File, Line).begin() - Lines.text(File).begin();
  const std::vector<Token> &All = tokens(File);
  int At = tokenAt(All, Offset);
  return At >= 0 && All[At].Offset < Offset && Offset < All[At].End;
}

std::string Statements::at(const Location &Where) {
  StringRef Line = Lines.line(Where.File.str(), Where.Line);
  if (!Where.Column || Where.Column > Line.size())
    return "";
  unsigned Offset = Line.begin() - Lines.text(Where.File.str()).begin() + Where.Column - 1;
  const std::vector<Token> &All = tokens(Where.File.str());
  int At = tokenAt(All, Offset);
  if (At < 0)
    return "";
  if (isBorder(All[At]))
    return All[At].Text;
  std::string Text;
  for (int I = firstOf(All, At), End = endOf(All, At); I < End; ++I) {
    if (!Text.empty() && clang::isAsciiIdentifierContinue(Text.back()) &&
        clang::isAsciiIdentifierContinue(All[I].Text.front()))
      Text += ' ';
    Text += All[I].Text;
  }
  return Text;
}
