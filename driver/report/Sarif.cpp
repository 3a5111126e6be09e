//===- Sarif.cpp - findings as SARIF 2.1.0 ----------------------------------===//
//
// One run, as GitHub wants it. Paths are relative to the repository; the story of
// a finding is a code flow; rules and their help come from Checks.def and the
// pages. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
//
//===----------------------------------------------------------------------===//
#include "driver/report/Fingerprint.h"
#include "driver/report/Formats.h"
#include "driver/report/Pages.h"
#include "driver/report/Printable.h"
#include "driver/report/Repository.h"
#include "driver/report/SourceLines.h"
#include "driver/report/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

using namespace gputidy;
using llvm::StringRef;
using llvm::json::fixUTF8;

static constexpr llvm::StringLiteral BaseId = "SRCROOT";

/// How bad it is if somebody makes use of a weakness, from 0 to 10 as GitHub
/// reads it: above 7 is high, above 4 medium.
static StringRef severityOf(unsigned Weakness) {
  switch (Weakness) {
  case 415: // double free
  case 416: // use after free
    return "7.5";
  case 672: // use after expiration or release
  case 826: // premature release
    return "6.5";
  case 119: // outside of the bounds
  case 762: // mismatched release
    return "6.0";
  case 362: // race
  case 820: // missing synchronisation
  case 833: // deadlock
    return "5.5";
  case 401: // leak
    return "4.0";
  case 1176: // wasted time
    return "1.0";
  default:
    return "5.0";
  }
}

static StringRef sarifLevel(Level L) { return L == Level::Proven ? "error" : L == Level::Likely ? "warning" : "note"; }

/// In messages, braces and brackets are placeholders and links.
static std::string plainMessage(StringRef Text) {
  std::string Result;
  for (char C : printable(Text)) {
    if (C == '{' || C == '}')
      Result += C;
    else if (C == '[' || C == ']' || C == '\\')
      Result += '\\';
    Result += C;
  }
  return Result;
}

/// gpu-view-in-closure → ViewInClosure
static std::string camelCase(StringRef Check) {
  std::string Name;
  for (StringRef Word : llvm::split(Check.substr(Check.find('-') + 1), '-'))
    Name += llvm::toUpper(Word.front()) + Word.drop_front().str();
  return Name;
}

static std::string encodeUri(StringRef Path) {
  std::string Uri;
  for (char C : Path)
    if (llvm::isAlnum(C) || StringRef("-._~/").contains(C))
      Uri += C;
    else
      Uri += {'%', llvm::hexdigit(static_cast<unsigned char>(C) >> 4), llvm::hexdigit(C & 15)};
  return Uri;
}

/// The text between the summary and the next heading or block.
static std::string description(const CheckInfo &Of, StringRef Page) {
  StringRef Rest = Page.split(Of.Summary).second.ltrim();
  std::string Text = Rest.take_front(std::min(Rest.find("\n```"), Rest.find("\n#"))).split("\n\n").first.str();
  std::replace(Text.begin(), Text.end(), '\n', ' ');
  return Text.empty() ? Of.Summary : Of.Summary + (" " + StringRef(Text).trim()).str();
}

namespace {
class SarifWriter {
public:
  SarifWriter(llvm::raw_ostream &Stream, const Report &What)
      : Out(Stream, /*IndentSize=*/2), What(What), Lines(What.Files) {}

  void print() {
    Out.object([&] {
      Out.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      Out.attribute("version", "2.1.0");
      Out.attributeArray("runs", [&] { Out.object([&] { run(); }); });
    });
  }

private:
  void run() {
    Out.attributeObject("tool", [&] { Out.attributeObject("driver", [&] { tool(); }); });
    Out.attributeArray("invocations", [&] { Out.object([&] { invocation(); }); });
    Out.attributeObject("originalUriBaseIds", [&] {
      Out.attributeObject(BaseId, [&] {
        Out.attribute("uri", "file://" + encodeUri(repositoryRoot()) + "/");
        text("description", "The root of the repository.");
      });
    });
    Out.attribute("columnKind", "utf16CodeUnits");
    Out.attributeArray("results", [&] {
      for (const Reported &F : What.Findings)
        Out.object([&] { result(F); });
    });
  }

  void text(StringRef Name, StringRef Value) {
    Out.attributeObject(Name, [&] { Out.attribute("text", fixUTF8(Value)); });
  }

  void tool() {
    Out.attribute("name", "gpu-tidy");
    Out.attribute("version", versionNumber());
    Out.attribute("semanticVersion", versionNumber());
    if (!homepage().empty())
      Out.attribute("informationUri", homepage());
    text("shortDescription", "Finds views of GPU memory that outlive the memory.");
    Out.attributeArray("rules", [&] {
      for (const CheckInfo &I : allChecks())
        Out.object([&] { rule(I); });
    });
  }

  void rule(const CheckInfo &Of) {
    std::string Page = pageOf(Of);
    unsigned Weakness = weaknessOf(Page);
    Out.attribute("id", Of.Name);
    Out.attribute("name", camelCase(Of.Name));
    text("shortDescription", Of.Summary);
    text("fullDescription", description(Of, Page));
    Out.attributeObject("help", [&] {
      Out.attribute("text", fixUTF8(Page));
      Out.attribute("markdown", fixUTF8(Page));
    });
    Out.attributeObject("defaultConfiguration", [&] { Out.attribute("level", "warning"); });
    Out.attributeObject("properties", [&] {
      Out.attribute("precision", "high");
      Out.attribute("problem.severity", "warning");
      Out.attribute("security-severity", severityOf(Weakness));
      Out.attributeArray("tags", [&] {
        for (StringRef Tag : {"gpu", "memory", "security"})
          Out.value(Tag);
        if (Weakness)
          Out.value("external/cwe/cwe-" + std::to_string(Weakness));
      });
    });
  }

  void invocation() {
    Out.attribute("executionSuccessful", What.Gaps.empty());
    Out.attributeArray("toolExecutionNotifications", [&] {
      for (const NotAnalysed &G : What.Gaps)
        Out.object([&] {
          Out.attribute("level", "error");
          text("message", plainMessage("The file is not fully analysed: " + G.Reason + "."));
          Out.attributeArray("locations", [&] {
            Out.object([&] { Out.attributeObject("physicalLocation", [&] { artifact(G.File); }); });
          });
        });
    });
  }

  void artifact(StringRef File) {
    StringRef Path = pathInRepository(File);
    bool Outside = llvm::StringRef(Path).starts_with("/");
    Out.attributeObject("artifactLocation", [&] {
      Out.attribute("uri", (Outside ? "file://" : "") + encodeUri(Path));
      if (!Outside)
        Out.attribute("uriBaseId", BaseId);
    });
  }

  /// SARIF counts as UTF-16 does, we count bytes.
  unsigned column(const Location &At) {
    unsigned Column = 1;
    for (char C : Lines.line(At.File.str(), At.Line).take_front(At.Column - 1)) {
      auto Byte = static_cast<unsigned char>(C);
      Column += (Byte & 0xC0) == 0x80 ? 0 : Byte >= 0xF0 ? 2 : 1;
    }
    return Column;
  }

  void place(const Location &At) {
    Out.attributeObject("physicalLocation", [&] {
      artifact(At.File.str());
      Out.attributeObject("region", [&] {
        Out.attribute("startLine", At.Line);
        if (At.Column)
          Out.attribute("startColumn", column(At));
        StringRef Line = Lines.line(At.File.str(), At.Line);
        if (!Line.empty())
          text("snippet", printable(Line));
      });
    });
  }

  void step(const Location &At, StringRef Message) {
    Out.object([&] {
      Out.attributeObject("location", [&] {
        place(At);
        text("message", plainMessage(Message));
      });
    });
  }

  /// The notes in their order with the finding's own place among them: where it
  /// stands if all is in one file, else at the end.
  void codeFlow(const Finding &F) {
    const Note *Remedy = remedyOf(F);
    bool OneFile = llvm::all_of(F.Notes, [&](const Note &N) { return N.Where.File == F.Primary.File; });
    bool Told = false;
    auto Tell = [&] {
      if (!Told)
        step(F.Primary, F.Message);
      Told = true;
    };
    Out.attributeArray("locations", [&] {
      for (const Note &N : F.Notes) {
        if (&N == Remedy)
          continue;
        if (OneFile && F.Primary < N.Where)
          Tell();
        step(N.Where, N.Message);
      }
      Tell();
    });
  }

  void result(const Reported &F) {
    Out.attribute("ruleId", F.Check);
    Out.attribute("ruleIndex", ruleIndex(F.Check));
    Out.attribute("level", sarifLevel(F.Sure));
    text("message", plainMessage(sentencesOf(F)));
    Out.attributeArray("locations", [&] {
      Out.object([&] {
        place(F.Primary);
        if (!F.Function.empty())
          Out.attributeArray("logicalLocations", [&] {
            Out.object([&] {
              Out.attribute("fullyQualifiedName", fixUTF8(F.Function));
              Out.attribute("kind", "function");
            });
          });
      });
    });
    Out.attributeObject("partialFingerprints", [&] {
      Out.attribute(FingerprintVersion, F.Fingerprint);
      Out.attribute("primaryLocationLineHash", F.Fingerprint);
    });
    Out.attributeArray("codeFlows", [&] {
      Out.object([&] { Out.attributeArray("threadFlows", [&] { Out.object([&] { codeFlow(F); }); }); });
    });
    Out.attributeObject("properties", [&] { Out.attribute("certainty", name(F.Sure)); });
  }

  static int64_t ruleIndex(StringRef Check) {
    const auto *It = llvm::find_if(allChecks(), [&](const CheckInfo &I) { return Check == I.Name; });
    return It - allChecks().begin();
  }

  llvm::json::OStream Out;
  const Report &What;
  SourceLines Lines;
};
} // namespace

void gputidy::printSarif(llvm::raw_ostream &Stream, const Report &What, bool) {
  SarifWriter(Stream, What).print();
  Stream << '\n';
}
