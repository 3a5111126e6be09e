//===- Printable.cpp - foreign text in a report, made harmless --------------===//
#include "driver/report/Printable.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Unicode.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

/// The character that \p Text begins with; \p Text is then what follows. False
/// if it begins with a byte that is no UTF-8, which is taken, too.
static bool takeCharacter(StringRef &Text, llvm::UTF32 &Character) {
  const auto *Begin = Text.bytes_begin();
  auto Result = llvm::convertUTF8Sequence(&Begin, Text.bytes_end(), &Character, llvm::strictConversion);
  if (Result != llvm::conversionOK) {
    Character = static_cast<unsigned char>(Text.front());
    Text = Text.drop_front();
    return false;
  }
  Text = Text.drop_front(Begin - Text.bytes_begin());
  return true;
}

std::string gputidy::printable(StringRef Text) {
  std::string Result;
  llvm::raw_string_ostream Out(Result);
  while (!Text.empty()) {
    StringRef Before = Text;
    llvm::UTF32 Character;
    if (!takeCharacter(Text, Character))
      Out << '<' << llvm::format_hex_no_prefix(Character, 2, /*Upper=*/true) << '>';
    else if (Character != '\t' && !llvm::sys::unicode::isPrintable(int(Character)))
      Out << "<U+" << llvm::format_hex_no_prefix(Character, 4, /*Upper=*/true) << '>';
    else if (Character == '[' && StringRef(Result).ends_with("##"))
      Out << "<U+005B>";
    else
      Out << Before.drop_back(Text.size());
  }
  return Result;
}

std::string gputidy::printablePath(StringRef Path) {
  std::string Shown = printable(Path);
  return StringRef(Shown).ltrim().starts_with("::") ? "./" + Shown : Shown;
}

std::string gputidy::escapeXml(StringRef Text) {
  std::string Result;
  llvm::raw_string_ostream Out(Result);
  llvm::printHTMLEscaped(printable(Text), Out);
  return Result;
}

std::string gputidy::escapeMarkdown(StringRef Text) {
  std::string Result;
  for (char C : escapeXml(Text)) {
    if (StringRef("\\`*_{}[]()#|~!").contains(C))
      Result += '\\';
    Result += C;
  }
  return Result;
}
