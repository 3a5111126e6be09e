//===- Junit.cpp - findings as failed tests ---------------------------------===//
//
// For systems that show nothing else: a suite per file, a failed case per
// finding, an error per file that was not analysed. The names of cases have the
// fingerprint and no line, so that such systems know a case again.
//
//===----------------------------------------------------------------------===//
#include "driver/report/Formats.h"
#include "driver/report/Printable.h"
#include "driver/report/Repository.h"
#include <map>

using namespace gputidy;
using llvm::raw_ostream;
using llvm::StringRef;

namespace {
struct Suite {
  std::vector<const Reported *> Failures;
  std::vector<const NotAnalysed *> Errors;
};
} // namespace

static std::string place(const Location &At) {
  return printablePath(pathInRepository(At.File.str())) + ":" + std::to_string(At.Line) + ":" +
         std::to_string(At.Column);
}

static void failure(raw_ostream &Out, StringRef File, const Reported &F) {
  auto [Digest, Number] = StringRef(F.Fingerprint).split(':');
  std::string In = F.Function.empty() ? "" : " in " + F.Function;
  Out << "    <testcase name=\"" << F.Check << escapeXml(In) << " (" << Digest.take_front(8) << ':' << Number
      << ")\" classname=\"" << File << "\" file=\"" << File << "\" line=\"" << F.Primary.Line << "\">\n"
      << "      <failure type=\"" << F.Check << "\" message=\"" << escapeXml(F.Message) << "\">"
      << escapeXml(place(F.Primary)) << ": " << escapeXml(F.Message) << '\n';
  for (const Note &N : F.Notes)
    Out << escapeXml(place(N.Where)) << ": " << escapeXml(N.Message) << '\n';
  Out << "</failure>\n    </testcase>\n";
}

static void error(raw_ostream &Out, StringRef File, const NotAnalysed &G) {
  Out << "    <testcase name=\"analysis\" classname=\"" << File << "\" file=\"" << File << "\">\n"
      << "      <error type=\"not-analysed\" message=\"not fully analysed: " << escapeXml(G.Reason) << "\">";
  for (const std::string &E : G.Errors)
    Out << escapeXml(E) << '\n';
  Out << "</error>\n    </testcase>\n";
}

void gputidy::printJunit(raw_ostream &Out, const Report &What, bool) {
  std::map<std::string, Suite> Suites;
  for (const Reported &F : What.Findings)
    Suites[escapeXml(pathInRepository(F.Primary.File.str()))].Failures.push_back(&F);
  for (const NotAnalysed &G : What.Gaps)
    Suites[escapeXml(pathInRepository(G.File))].Errors.push_back(&G);
  size_t Failures = What.Findings.size(), Errors = What.Gaps.size();
  Out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gpu-tidy\" tests=\""
      << std::max<size_t>(Failures + Errors, 1) << "\" failures=\"" << Failures << "\" errors=\"" << Errors << "\">\n";
  for (const auto &[File, S] : Suites) {
    Out << "  <testsuite name=\"" << File << "\" tests=\"" << S.Failures.size() + S.Errors.size() << "\" failures=\""
        << S.Failures.size() << "\" errors=\"" << S.Errors.size() << "\">\n";
    for (const Reported *F : S.Failures)
      failure(Out, File, *F);
    for (const NotAnalysed *G : S.Errors)
      error(Out, File, *G);
    Out << "  </testsuite>\n";
  }
  // A report without a case counts as a test that did not run.
  if (Suites.empty())
    Out << "  <testsuite name=\"gpu-tidy\" tests=\"1\" failures=\"0\" errors=\"0\">\n"
           "    <testcase name=\"no findings\" classname=\"gpu-tidy\"/>\n  </testsuite>\n";
  Out << "</testsuites>\n";
}
