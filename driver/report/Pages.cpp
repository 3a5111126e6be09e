//===- Pages.cpp - the pages of the checks, which are part of the program ---===//
#include "driver/report/Pages.h"

using namespace gputidy;
using llvm::StringRef;

/// Check → page; written by driver/cli/embed.cmake.
struct EmbeddedPage {
  const char *Check, *Text;
};
extern const EmbeddedPage EmbeddedPages[];
extern const unsigned EmbeddedPageCount;

/// For a check whose page is not written: what the list and the code know.
static std::string plainPage(const CheckInfo &Of) {
  std::string Text = std::string("# ") + Of.Name + "\n\n" + Of.Summary + "\n";
  for (const OptionInfo &O : optionsOf(Of))
    Text += "\n- `" + O.Name + "` (default `" + O.Default + "`): " + O.Meaning + "\n";
  return Text;
}

std::string gputidy::pageOf(const CheckInfo &Of) {
  for (unsigned I = 0; I != EmbeddedPageCount; ++I)
    if (StringRef(Of.Name) == EmbeddedPages[I].Check)
      return EmbeddedPages[I].Text;
  return plainPage(Of);
}

unsigned gputidy::weaknessOf(StringRef Page) {
  StringRef After = Page.split("CWE-").second;
  unsigned Number = 0;
  return After.consumeInteger(10, Number) ? 0 : Number;
}
