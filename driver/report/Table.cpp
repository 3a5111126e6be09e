//===- Table.cpp - how many findings of which check -------------------------===//
#include "driver/report/Report.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include <algorithm>
#include <map>

using namespace gputidy;

unsigned CheckCount::total() const { return Proven + Likely + Possible; }

std::vector<CheckCount> gputidy::countByCheck(const Report &What) {
  std::map<std::string, CheckCount> ByName;
  for (const Reported &F : What.Findings) {
    CheckCount &C = ByName[F.Check];
    C.Check = F.Check;
    ++(F.Sure == Level::Proven ? C.Proven : F.Sure == Level::Likely ? C.Likely : C.Possible);
  }
  std::vector<CheckCount> All;
  for (auto &[Name, C] : ByName)
    All.push_back(C);
  std::stable_sort(All.begin(), All.end(),
                   [](const CheckCount &A, const CheckCount &B) { return A.total() > B.total(); });
  return All;
}

void gputidy::printStatistics(llvm::raw_ostream &Out, const Report &What) {
  std::vector<CheckCount> All = countByCheck(What);
  if (All.empty())
    return;
  CheckCount Sum;
  Out << " total  proven  likely  possible  check\n";
  auto Row = [&](const CheckCount &C) {
    Out << llvm::format("%6u  %6u  %6u  %8u  ", C.total(), C.Proven, C.Likely, C.Possible) << C.Check << '\n';
  };
  for (const CheckCount &C : All) {
    Row(C);
    Sum.Proven += C.Proven;
    Sum.Likely += C.Likely;
    Sum.Possible += C.Possible;
  }
  Sum.Check = "all";
  if (All.size() > 1)
    Row(Sum);
}
