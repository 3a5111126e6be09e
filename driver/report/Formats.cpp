//===- Formats.cpp - the formats of reports ---------------------------------===//
#include "driver/report/Formats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

using namespace gputidy;
using llvm::StringRef;

static constexpr Format Table[] = {
    {"text", printText},          {"json", printJson},   {"sarif", printSarif}, {"github", printWorkflowCommands},
    {"gitlab", printCodeQuality}, {"junit", printJunit},
};

llvm::ArrayRef<Format> gputidy::formats() { return Table; }

const Format *gputidy::findFormat(StringRef Name) {
  const auto *It = llvm::find_if(Table, [&](const Format &F) { return F.Name == Name; });
  return It == std::end(Table) ? nullptr : It;
}

std::string gputidy::formatNames() {
  std::string Names;
  for (const Format &F : Table)
    Names += (&F == std::begin(Table) ? "" : &F == std::end(Table) - 1 ? " and " : ", ") + F.Name.str();
  return Names;
}

const Note *gputidy::remedyOf(const Finding &F) {
  return !F.Notes.empty() && F.Notes.back().Where == F.Primary ? &F.Notes.back() : nullptr;
}

static std::string sentence(StringRef Clause) {
  return Clause.empty() ? "" : llvm::toUpper(Clause.front()) + Clause.drop_front().str() + ".";
}

std::string gputidy::sentencesOf(const Finding &F) {
  const Note *Remedy = remedyOf(F);
  return sentence(F.Message) + (Remedy ? " " + sentence(Remedy->Message) : "");
}

std::vector<const Reported *> gputidy::worstFirst(const Report &What) {
  std::vector<const Reported *> All;
  for (const Reported &F : What.Findings)
    All.push_back(&F);
  std::stable_sort(All.begin(), All.end(), [](const Reported *A, const Reported *B) { return A->Sure > B->Sure; });
  return All;
}
