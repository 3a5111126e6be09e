//===- ReadUnit.cpp - the frontend run
//--------------------------------------===//
//
// The streaming consumer remembers top-level declarations; facts are made at
// the end of the unit, when templates have been instantiated.
//
//===----------------------------------------------------------------------===//
#include "driver/scan/ReadUnit.h"
#include "analysis/facts/Collect.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/Tooling.h"
#include <chrono>

using namespace gputidy;
using namespace clang;

namespace {
double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// Places of errors. Of a statement with an error often nothing is left in the
/// tree, so a function with such a place in its body must not be read.
using ErrorPlaces = std::vector<SourceLocation>;

/// Marks the functions with an error inside; facts pass them over and count
/// them.
class BrokenFunctions : public RecursiveASTVisitor<BrokenFunctions> {
public:
  BrokenFunctions(const SourceManager &Sources, const ErrorPlaces &Errors) : Sources(Sources), Errors(Errors) {}
  bool shouldVisitTemplateInstantiations() const { return true; }
  bool shouldVisitLambdaBody() const { return true; }
  bool VisitFunctionDecl(FunctionDecl *F) {
    if (!F->doesThisDeclarationHaveABody())
      return true;
    SourceRange Body = F->getSourceRange();
    SourceLocation Begin = Sources.getExpansionLoc(Body.getBegin());
    SourceLocation End = Sources.getExpansionLoc(Body.getEnd());
    if (llvm::any_of(Errors, [&](SourceLocation E) { return Sources.isPointWithin(E, Begin, End); }))
      F->setInvalidDecl();
    return true;
  }

private:
  const SourceManager &Sources;
  const ErrorPlaces &Errors;
};

class FactConsumer : public ASTConsumer {
public:
  FactConsumer(const model::Model &Rows, const ErrorPlaces &Errors, const std::function<bool()> &Stop, ReadResult &Out)
      : Rows(Rows), Errors(Errors), Stop(Stop), Out(Out) {}
  bool HandleTopLevelDecl(DeclGroupRef Group) override {
    for (Decl *D : Group)
      Declarations.add(D);
    Out.Stopped = Stop && Stop();
    return !Out.Stopped;
  }
  void HandleTranslationUnit(ASTContext &Context) override {
    double Begin = now();
    if (!Errors.empty())
      BrokenFunctions(Context.getSourceManager(), Errors).TraverseAST(Context);
    Declarations.finish(Context, Rows, *Out.Facts);
    Out.FactSeconds = now() - Begin;
  }

private:
  const model::Model &Rows;
  const ErrorPlaces &Errors;
  const std::function<bool()> &Stop;
  ReadResult &Out;
  Collector Declarations;
};

class FactAction : public ASTFrontendAction {
public:
  FactAction(const model::Model &Rows, const ErrorPlaces &Errors, const std::function<bool()> &Stop, ReadResult &Out)
      : Rows(Rows), Errors(Errors), Stop(Stop), Out(Out) {}
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &, StringRef) override {
    return std::make_unique<FactConsumer>(Rows, Errors, Stop, Out);
  }

private:
  const model::Model &Rows;
  const ErrorPlaces &Errors;
  const std::function<bool()> &Stop;
  ReadResult &Out;
};

/// Counts errors and keeps the first few; warnings are nobody's business here.
class ErrorKeeper : public DiagnosticConsumer {
public:
  ErrorKeeper(ReadResult &Out, ErrorPlaces &Places) : Out(Out), Places(Places) {}
  void HandleDiagnostic(DiagnosticsEngine::Level Level, const Diagnostic &Info) override {
    if (Level < DiagnosticsEngine::Error)
      return;
    if (Info.hasSourceManager() && Info.getLocation().isValid())
      Places.push_back(Info.getSourceManager().getExpansionLoc(Info.getLocation()));
    static constexpr unsigned Kept = 5;
    if (Out.ErrorCount++ >= Kept)
      return;
    llvm::SmallString<128> Text;
    Info.FormatDiagnostic(Text);
    std::string Where;
    if (Info.hasSourceManager() && Info.getLocation().isValid()) {
      PresumedLoc P = Info.getSourceManager().getPresumedLoc(Info.getLocation());
      if (P.isValid())
        Where = std::string(P.getFilename()) + ":" + std::to_string(P.getLine()) + ":" + std::to_string(P.getColumn()) +
                ": error: ";
    }
    Out.Errors.push_back(Where + Text.str().str());
  }

private:
  ReadResult &Out;
  ErrorPlaces &Places;
};
} // namespace

ReadResult gputidy::readUnit(const tooling::CompileCommand &Command, const model::Model &Rows,
                             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files, const std::function<bool()> &Stop) {
  ReadResult Out;
  Out.Facts = std::make_shared<Unit>();
  Out.Facts->MainFile = Command.Filename;
  double Begin = now();
  if (!Files)
    Files = llvm::vfs::createPhysicalFileSystem();
  if (!Command.Directory.empty())
    Files->setCurrentWorkingDirectory(Command.Directory);
  auto Opened = llvm::makeIntrusiveRefCnt<FileManager>(FileSystemOptions(), Files);
  std::vector<std::string> Arguments = Command.CommandLine;
  for (const char *Extra : {"-fsyntax-only", "-w", "-ferror-limit=0", "-Wno-error"})
    Arguments.insert(Arguments.begin() + 1, Extra);
  ErrorPlaces Places;
  tooling::ToolInvocation Run(Arguments, std::make_unique<FactAction>(Rows, Places, Stop, Out), Opened.get());
  ErrorKeeper Errors(Out, Places);
  Run.setDiagnosticConsumer(&Errors);
  Run.run();
  if (Out.Stopped) {
    Out.Facts = nullptr;
    return Out;
  }
  Out.Facts->Errors = Out.Errors;
  Out.ParseSeconds = now() - Begin - Out.FactSeconds;
  return Out;
}
