//===- Arguments.cpp - the words of a command line
//--------------------------===//
//
// Accepted are `--name=value`, `--name value`, `-name=value` (clang-tidy's
// way),
// `-p value` and `-pvalue`.
//
//===----------------------------------------------------------------------===//
#include "driver/cli/Arguments.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy::cli;
using llvm::StringRef;

std::string gputidy::cli::nearest(StringRef Typed, llvm::ArrayRef<std::string> Known) {
  std::string Best;
  unsigned Least = std::max<unsigned>(2, Typed.size() / 3) + 1;
  for (const std::string &Each : Known) {
    unsigned Distance = Typed.edit_distance(Each, true, Least);
    // What somebody began to type, or left the beginning off, is near as well.
    if (Typed.size() > 2 && StringRef(Each).contains(Typed))
      Distance = 1;
    if (Distance < Least) {
      Least = Distance;
      Best = Each;
    }
  }
  return Best;
}

std::string gputidy::cli::suggestion(StringRef Typed, llvm::ArrayRef<std::string> Known) {
  std::string Best = nearest(Typed, Known);
  return Best.empty() ? "" : "; did you mean '" + Best + "'?";
}

bool Arguments::fail(std::string Sentence) {
  Problem = std::move(Sentence);
  return false;
}

static const OptionRow *findOption(llvm::ArrayRef<OptionRow> Options, StringRef Name) {
  for (const OptionRow &Row : Options)
    if (Row.Name == Name || (Name.size() == 1 && Row.Letter == Name[0]))
      return &Row;
  return nullptr;
}

static std::vector<std::string> spellings(llvm::ArrayRef<OptionRow> Options) {
  std::vector<std::string> All;
  for (const OptionRow &Row : Options)
    if (!Row.Meaning.empty())
      All.push_back("--" + Row.Name.str());
  return All;
}

/// \returns whether \p Next was used as the option's value; on a mistake the
/// problem is set.
bool Arguments::readOption(llvm::ArrayRef<OptionRow> Options, StringRef Word, const char *Next) {
  auto [Name, Value] = Word.ltrim('-').split('=');
  bool Given = Word.contains('=');
  const OptionRow *Row = findOption(Options, Name);
  if (!Row && !Word.starts_with("--") && Word.size() > 2) {
    // -j4
    Row = findOption(Options, Word.substr(1, 1));
    if (Row && Row->Value.empty())
      Row = nullptr;
    Value = Word.substr(2);
    Given = true;
  }
  if (!Row)
    return fail("there is no option '" + Word.split('=').first.str() + "'" +
                suggestion("--" + Name.str(), spellings(Options)));
  if (Row->Value.empty() && Given)
    return fail("the option '--" + Row->Name.str() + "' takes no value");
  if (!Row->Value.empty() && !Given && !Next)
    return fail("the option '--" + Row->Name.str() + "' needs a value: --" + Row->Name.str() + "=" + Row->Value.str());
  bool UsesNext = !Row->Value.empty() && !Given;
  Values[Row->Name.str()].push_back(UsesNext ? Next : Value.str());
  return UsesNext;
}

Arguments::Arguments(llvm::ArrayRef<OptionRow> Options, llvm::ArrayRef<const char *> Given) {
  for (size_t I = 0; I < Given.size() && Problem.empty(); ++I) {
    StringRef Word = Given[I];
    if (Word == "--") {
      Rest.emplace(Given.begin() + I + 1, Given.end());
      return;
    }
    if (!Word.starts_with("-") || Word == "-")
      Words.push_back(Word.str());
    else if (readOption(Options, Word, I + 1 < Given.size() ? Given[I + 1] : nullptr))
      ++I;
  }
}

std::string Arguments::get(StringRef Name, StringRef Default) const {
  auto It = Values.find(Name.str());
  return It == Values.end() ? Default.str() : It->second.back();
}

std::vector<std::string> Arguments::all(StringRef Name) const {
  auto It = Values.find(Name.str());
  return It == Values.end() ? std::vector<std::string>() : It->second;
}
