//===- CodeQuality.cpp - findings for GitLab --------------------------------===//
//
// A report of the kind `codequality`:
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
//
//===----------------------------------------------------------------------===//
#include "driver/report/Formats.h"
#include "driver/report/Printable.h"
#include "driver/report/Repository.h"
#include "llvm/Support/JSON.h"

using namespace gputidy;
using llvm::json::fixUTF8;

static llvm::StringRef severity(Level L) {
  return L == Level::Proven ? "critical" : L == Level::Likely ? "major" : "minor";
}

void gputidy::printCodeQuality(llvm::raw_ostream &Stream, const Report &What, bool) {
  llvm::json::OStream Out(Stream, /*IndentSize=*/2);
  Out.array([&] {
    for (const Reported &F : What.Findings)
      Out.object([&] {
        Out.attribute("description", printable(sentencesOf(F)));
        Out.attribute("check_name", F.Check);
        Out.attribute("fingerprint", F.Fingerprint);
        Out.attribute("severity", severity(F.Sure));
        Out.attributeObject("location", [&] {
          Out.attribute("path", fixUTF8(pathInRepository(F.Primary.File.str())));
          Out.attributeObject("lines", [&] { Out.attribute("begin", F.Primary.Line); });
        });
      });
  });
  Stream << '\n';
}
