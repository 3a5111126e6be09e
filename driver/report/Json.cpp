//===- Json.cpp - findings for programs
//-------------------------------------===//
//
// One object. Paths are as in the text report: relative to "directory" where
// they lie below it. A run that finds nothing prints an empty list, so that
// "findings" is always there.
//
//===----------------------------------------------------------------------===//
#include "llvm/Support/JSON.h"
#include "driver/report/Formats.h"
#include "driver/report/Version.h"
#include "llvm/Support/FileSystem.h"

using namespace gputidy;
using llvm::json::fixUTF8;
using llvm::json::OStream;

static void place(OStream &Out, const Location &At) {
  Out.attribute("file", fixUTF8(relativePath(At.File.str())));
  Out.attribute("line", At.Line);
  Out.attribute("column", At.Column);
}

static void finding(OStream &Out, const Reported &F) {
  Out.attribute("check", F.Check);
  Out.attribute("level", name(F.Sure));
  place(Out, F.Primary);
  Out.attribute("message", fixUTF8(F.Message));
  Out.attribute("function", fixUTF8(F.Function));
  Out.attribute("fingerprint", F.Fingerprint);
  Out.attributeArray("notes", [&] {
    for (const Note &N : F.Notes)
      Out.object([&] {
        place(Out, N.Where);
        Out.attribute("message", fixUTF8(N.Message));
      });
  });
}

static void gap(OStream &Out, const NotAnalysed &G) {
  Out.attribute("file", fixUTF8(relativePath(G.File)));
  Out.attribute("reason", fixUTF8(G.Reason));
  Out.attribute("skipped_functions", G.SkippedFunctions);
  Out.attributeArray("errors", [&] {
    for (const std::string &E : G.Errors)
      Out.value(fixUTF8(E));
  });
}

static void gone(OStream &Out, const KnownFinding &E) {
  Out.attribute("check", fixUTF8(E.Check));
  Out.attribute("function", fixUTF8(E.Function));
  Out.attribute("file", fixUTF8(E.File));
  Out.attribute("fingerprint", fixUTF8(E.Fingerprint));
}

static void statistics(OStream &Out, const Report &What) {
  const Statistics &S = What.Counts;
  Out.attribute("files", S.Files);
  Out.attribute("functions", S.Functions);
  Out.attribute("skipped_functions", S.SkippedFunctions);
  Out.attribute("functions_over_budget", S.OverBudget);
  Out.attribute("uninstantiated_templates", S.UninstantiatedTemplates);
  Out.attribute("findings", int64_t(What.Findings.size()));
  Out.attribute("suppressed", S.Suppressed);
  Out.attribute("known", S.Known);
  Out.attributeArray("by_check", [&] {
    for (const CheckCount &C : countByCheck(What))
      Out.object([&] {
        Out.attribute("check", C.Check);
        Out.attribute("proven", C.Proven);
        Out.attribute("likely", C.Likely);
        Out.attribute("possible", C.Possible);
      });
  });
}

void gputidy::printJson(llvm::raw_ostream &Stream, const Report &What, bool) {
  llvm::SmallString<256> Here;
  (void)llvm::sys::fs::current_path(Here);
  OStream Out(Stream, /*IndentSize=*/2);
  Out.object([&] {
    Out.attributeObject("tool", [&] {
      Out.attribute("name", "gpu-tidy");
      Out.attribute("version", versionNumber());
    });
    Out.attribute("directory", fixUTF8(Here));
    Out.attributeArray("findings", [&] {
      for (const Reported &F : What.Findings)
        Out.object([&] { finding(Out, F); });
    });
    Out.attributeArray("not_analysed", [&] {
      for (const NotAnalysed &G : What.Gaps)
        Out.object([&] { gap(Out, G); });
    });
    Out.attributeArray("gone", [&] {
      for (const KnownFinding &E : What.Gone)
        Out.object([&] { gone(Out, E); });
    });
    Out.attributeObject("statistics", [&] { statistics(Out, What); });
  });
  Stream << '\n';
}
