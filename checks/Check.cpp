//===- Check.cpp - running checks, telling stories, arbitration -------------===//
//
// The texts of the notes stand here, once for all checks.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

using namespace gputidy;

namespace gputidy {
#define CHECK(NAME, CLASS, SINCE, RANK, SUMMARY) std::unique_ptr<Check> make##CLASS();
#include "checks/Checks.def"
#undef CHECK
} // namespace gputidy

llvm::ArrayRef<CheckInfo> gputidy::allChecks() {
  static const CheckInfo All[] = {
#define CHECK(NAME, CLASS, SINCE, RANK, SUMMARY) {NAME, SINCE, SUMMARY, RANK, make##CLASS},
#include "checks/Checks.def"
#undef CHECK
  };
  return All;
}

llvm::StringRef gputidy::name(Level L) {
  static const char *const Names[] = {"possible", "likely", "proven"};
  return Names[unsigned(L)];
}

void Check::bind(CheckContext &To, llvm::StringRef As, unsigned R) {
  Context = &To;
  Name = As.str();
  Rank = R;
}

Check::Option::Option(Check &Of, llvm::StringRef Name, llvm::StringRef Default, llvm::StringRef Meaning)
    : Of(Of), Info{Name.str(), Default.str(), Meaning.str()} {
  Of.Declared.push_back(Info);
}

std::string Check::Option::get() const {
  if (Of.Context) {
    auto It = Of.Context->Options.find(Of.Name + "." + Info.Name);
    if (It != Of.Context->Options.end())
      return It->second;
  }
  return Info.Default;
}

const Step *Check::oldest(const Step *S) {
  while (S && S->Before)
    S = S->Before;
  return S;
}

const Step *Check::first(const Step *S, StepKind K) {
  for (; S; S = S->Before)
    if (S->Kind == K)
      return S;
  return nullptr;
}

std::string gputidy::spoken(llvm::StringRef Path) {
  static const char *const Pseudo[] = {".data", ".ptr", ".target", ".value", "[]"};
  for (bool Again = true; Again;) {
    Again = false;
    for (const char *P : Pseudo)
      Again |= Path.consume_back(P);
  }
  Path = Path.ltrim("*");
  Path.consume_front("this.");
  if (Path == "this" || Path.ltrim("*").starts_with("temporary") || Path.ltrim("*").starts_with("result"))
    return "";
  return Path.str();
}

static std::string sentence(const Step &S) { // NOLINT(readability-function-size): a flat switch
  std::string Name = spoken(S.Name.str());
  if (!Name.empty())
    Name = " '" + Name + "'";
  switch (S.Kind) {
  case StepKind::Allocated:
    return "allocated here";
  case StepKind::Wrapped:
    return "wrapped here in" + (Name.empty() ? " a view" : Name);
  case StepKind::Captured:
    return "captured here";
  case StepKind::CapturedByAddress:
    return Name + " captured by reference here";
  case StepKind::Inserted:
    return Name.empty() ? "" : "added to" + Name + " here";
  case StepKind::Stored:
    return Name.empty() ? "" : "stored in" + Name + " here";
  case StepKind::Passed:
    return "passed to" + Name + " here";
  case StepKind::Owned:
    return Name.empty() ? "" : "owned by" + Name + " from here on";
  case StepKind::Freed:
    return "freed here";
  case StepKind::OwnerEnded:
    return "owner" + Name + " ends here";
  case StepKind::ScopeEnded:
    return Name.empty() ? "its scope ends here" : "the scope of" + Name + " ends here";
  case StepKind::Cleared:
    return Name + " is cleared here";
  case StepKind::Overwritten:
    return Name + " is overwritten here";
  case StepKind::Used:
    return "used here";
  case StepKind::AsyncUsed:
    return S.Detail.empty() ? "in use on the device from here on"
                            : "in flight from" + std::string(" '") + S.Detail.str().str() + "' here";
  case StepKind::Truncated:
    return "truncated here";
  case StepKind::Appended:
    return "filled again here";
  case StepKind::Registered:
    return "page-locked by registration here";
  case StepKind::Kept:
    return "kept by" + Name + " from here on";
  default:
    return "";
  }
}

Check::Report::Report(Check &By, const FunctionFacts *In, Level Sure, Location Primary, std::string Message) : By(By) {
  F.Check = By.Name;
  F.Rank = By.Rank;
  F.Sure = Sure;
  F.Primary = Primary;
  F.Message = std::move(Message);
  if (In)
    F.Function = In->Name.str().str();
  F.Defect = Primary.File.str().str() + ":" + std::to_string(Primary.Line) + ":" + std::to_string(Primary.Column);
}

Check::Report &Check::Report::note(Location Where, std::string Message) {
  if (Where.valid() && !Message.empty())
    F.Notes.push_back({Where, llvm::StringRef(Message).ltrim().str()});
  return *this;
}

Check::Report &Check::Report::path(const Step *Last) {
  std::vector<const Step *> Chain;
  for (const Step *S = Last; S; S = S->Before)
    Chain.push_back(S);
  std::reverse(Chain.begin(), Chain.end());
  for (const Step *S : Chain) {
    std::string Text = sentence(*S);
    bool Said = llvm::any_of(F.Notes, [&](const Note &N) { return N.Where == S->Where; });
    if (!Text.empty() && S->Where.valid() && !(S->Where == F.Primary) && !Said)
      note(S->Where, Text);
  }
  return *this;
}

Check::Report &Check::Report::fix(std::string Message) {
  Fix = std::move(Message);
  return *this;
}

Check::Report &Check::Report::defect(std::string Key) {
  F.Defect = std::move(Key);
  return *this;
}

/// The defect is named by where the function at hand obtains the memory.
Check::Report &Check::Report::allocation(const Story &S) {
  const FunctionFacts &F = *S.Function;
  // What was not followed to the end is less certain.
  if (!S.Result.Complete && this->F.Sure != Level::Possible)
    this->F.Sure = Level(unsigned(this->F.Sure) - 1);
  if (S.Of.Is != Subject::Allocation || S.Of.Event >= F.Events.size())
    return *this;
  const Location &L = F.Events[S.Of.Event].Where;
  // Instantiations of one template are one place in the source.
  this->F.Defect = "allocation " + L.File.str().str() + ":" + std::to_string(L.Line) + ":" + std::to_string(L.Column);
  return *this;
}

Check::Report::~Report() {
  bool OneFile = llvm::all_of(F.Notes, [&](const Note &N) { return N.Where.File == F.Primary.File; });
  if (OneFile)
    std::stable_sort(F.Notes.begin(), F.Notes.end(), [](const Note &A, const Note &B) { return A.Where < B.Where; });
  if (!Fix.empty())
    F.Notes.push_back({F.Primary, Fix});
  By.Context->Findings.push_back(std::move(F));
}

std::vector<Finding> gputidy::arbitrate(std::vector<Finding> All) {
  std::stable_sort(All.begin(), All.end(), [](const Finding &A, const Finding &B) {
    if (A.Rank != B.Rank)
      return A.Rank < B.Rank;
    return A.Sure > B.Sure;
  });
  std::set<std::string> Defects;
  std::set<std::pair<std::string, Location>> Places;
  std::vector<Finding> Kept;
  for (Finding &F : All) {
    if (!Places.insert({F.Check, F.Primary}).second)
      continue;
    if (Defects.insert(F.Defect).second)
      Kept.push_back(std::move(F));
  }
  std::stable_sort(Kept.begin(), Kept.end(), [](const Finding &A, const Finding &B) {
    return A.Primary == B.Primary ? A.Rank < B.Rank : A.Primary < B.Primary;
  });
  return Kept;
}

std::vector<Finding> gputidy::runChecks(Program &Whole, const OptionValues &Options,
                                        const std::function<bool(llvm::StringRef)> &Enabled,
                                        const std::function<bool(llvm::StringRef, llvm::StringRef)> &Convention,
                                        const std::function<bool(const Finding &)> &Counts) {
  std::vector<Finding> Findings;
  Escapes Escaping(Whole, Convention);
  CheckContext Context{Whole, Escaping, Options, Findings, Convention};
  std::vector<std::unique_ptr<Check>> Active;
  for (const CheckInfo &I : allChecks())
    if (Enabled(I.Name)) {
      Active.push_back(I.Make());
      Active.back()->bind(Context, I.Name, I.Rank);
    }
  for (const FunctionFacts *F : Whole.functions()) {
    if (!F->Reported)
      continue;
    const std::vector<Story> &Stories = Whole.stories(F->Key);
    for (auto &C : Active) {
      C->examine(*F);
      for (const Story &S : Stories)
        C->examine(S);
      for (const Story &S : Whole.memberStories(F->Key))
        C->examine(S);
    }
  }
  std::set<Symbol> Globals;
  for (const auto &U : Whole.units())
    for (const GlobalInfo &G : U->Globals)
      if (!G.InSystem && G.Where.valid() && Globals.insert(G.Key).second)
        for (auto &C : Active)
          C->examine(G, *U);
  std::set<Symbol> Classes;
  for (const auto &U : Whole.units())
    for (const RecordInfo &R : U->Records)
      if (!R.InSystem && R.Where.valid() && !R.Lambda && Classes.insert(R.FullName).second)
        for (auto &C : Active)
          C->examine(R, *U);
  if (Counts)
    llvm::erase_if(Findings, [&](const Finding &F) { return !Counts(F); });
  return arbitrate(std::move(Findings));
}
