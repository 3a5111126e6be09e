//===- Module.cpp - the checks as a clang-tidy module
//-----------------------===//
//
// One adapter class makes a clang-tidy check of every entry of Checks.def. The
// adapters of one unit share one analysis: facts are made and checks run once,
// when the first adapter is asked at the end of the unit, and each adapter
// reports the findings that carry its name. The analysis belongs to the
// adapters together; the map below only finds it, by the context that
// clang-tidy makes them with. clangd makes them on several threads.
//
// NOLINT, header filters and fix-its are clang-tidy's business here.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Collect.h"
#include "analysis/model/ModelCache.h"
#include "checks/Check.h"
#include "checks/Levels.h"
#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#if LLVM_VERSION_MAJOR < 22 // its contents moved
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace gputidy;
using namespace clang;
using llvm::StringRef;

namespace {
/// The rows are loaded once per program, not once per unit.
model::ModelCache &models() {
  static model::ModelCache Cache;
  return Cache;
}

/// The one analysis of a unit.
class UnitAnalysis {
public:
  void enable(StringRef Check, const OptionValues &Values, LevelSet Levels) {
    Enabled[Check.str()] = Levels;
    Options.insert(Values.begin(), Values.end());
  }

  const std::vector<Finding> &findings(ASTContext &Context) {
    if (!Done)
      run(Context);
    Done = true;
    return Findings;
  }

private:
  static std::string mainFile(const SourceManager &Sources) {
    llvm::SmallString<256> Path;
    if (auto Entry = Sources.getFileEntryRefForID(Sources.getMainFileID()))
      Path = Entry->getName();
    Sources.getFileManager().makeAbsolutePath(Path);
    llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
    return Path.str().str();
  }

  static void collect(ASTContext &Context, const model::Model &Rows, Unit &Into) {
    Collector Declarations;
    for (Decl *D : Context.getTraversalScope()) {
      if (auto *Whole = llvm::dyn_cast<TranslationUnitDecl>(D))
        for (Decl *Top : Whole->decls())
          Declarations.add(Top);
      else
        Declarations.add(D);
    }
    Declarations.finish(Context, Rows, Into);
  }

  void run(ASTContext &Context) {
    auto Facts = std::make_shared<Unit>();
    Facts->MainFile = mainFile(Context.getSourceManager());
    std::shared_ptr<const model::Model> Rows = models().forSource(Facts->MainFile);
    collect(Context, *Rows, *Facts);
    Program Whole;
    Whole.add(Facts);
    Findings = runChecks(
        Whole, Options, [&](StringRef Check) { return Enabled.count(Check.str()) != 0; },
        [&](StringRef What, StringRef Name) { return Rows->convention(What, Name); },
        [&](const Finding &F) { return Enabled[F.Check].has(F.Sure); });
  }

  std::map<std::string, LevelSet> Enabled;
  OptionValues Options;
  std::vector<Finding> Findings;
  bool Done = false;
};

std::shared_ptr<UnitAnalysis> sharedAnalysis(const tidy::ClangTidyContext *Of) {
  static std::mutex Guard;
  static std::map<const tidy::ClangTidyContext *, std::weak_ptr<UnitAnalysis>> Running;
  std::lock_guard<std::mutex> Lock(Guard);
  std::weak_ptr<UnitAnalysis> &Place = Running[Of];
  std::shared_ptr<UnitAnalysis> Shared = Place.lock();
  if (!Shared)
    Place = Shared = std::make_shared<UnitAnalysis>();
  return Shared;
}

/// One check of Checks.def, as clang-tidy sees it.
class Adapter : public tidy::ClangTidyCheck {
public:
  Adapter(StringRef Name, tidy::ClangTidyContext *Context, const CheckInfo &Info)
      : ClangTidyCheck(Name, Context), Name(Name.str()), Shared(sharedAnalysis(Context)) {
    for (const OptionInfo &O : optionsOf(Info))
      Values[O.Name] = Options.get(O.Name, O.Default).str();
    Levels = Options.get(LevelsOption, Options.getLocalOrGlobal(LevelsOfAll, DefaultLevels)).str();
    std::string Wrong;
    auto Asked = LevelSet::parse(Levels, Wrong);
    if (!Asked)
      configurationDiag("there is no level '%0'; the levels are proven, likely and possible") << Wrong;
    Shared->enable(Name, qualified(), Asked ? *Asked : *LevelSet::parse(DefaultLevels, Wrong));
  }

  void storeOptions(tidy::ClangTidyOptions::OptionMap &Into) override {
    for (const auto &[Option, Value] : Values)
      Options.store(Into, Option, StringRef(Value));
    Options.store(Into, LevelsOption, StringRef(Levels));
  }

  void registerMatchers(ast_matchers::MatchFinder *Finder) override {
    Finder->addMatcher(ast_matchers::translationUnitDecl(), this);
  }

  void check(const ast_matchers::MatchFinder::MatchResult &Result) override {
    for (const Finding &F : Shared->findings(*Result.Context))
      if (F.Check == Name)
        report(F, *Result.SourceManager);
  }

private:
  OptionValues qualified() const {
    OptionValues Result;
    for (const auto &[Option, Value] : Values)
      Result[Name + "." + Option] = Value;
    return Result;
  }

  static SourceLocation locate(const Location &At, const SourceManager &Sources) {
    auto Entry = Sources.getFileManager().getOptionalFileRef(At.File.str());
    return Entry ? Sources.translateFileLineCol(*Entry, At.Line, At.Column) : SourceLocation();
  }

  void report(const Finding &F, const SourceManager &Sources) {
    diag(locate(F.Primary, Sources), "%0") << F.Message;
    for (const Note &N : F.Notes)
      diag(locate(N.Where, Sources), "%0", DiagnosticIDs::Note) << N.Message;
  }

  std::string Name, Levels;
  std::map<std::string, std::string> Values; // of options, by name
  std::shared_ptr<UnitAnalysis> Shared;
};

class Module : public tidy::ClangTidyModule {
public:
  void addCheckFactories(tidy::ClangTidyCheckFactories &Factories) override {
    for (const CheckInfo &Info : allChecks())
      Factories.registerCheckFactory(Info.Name, [&Info](StringRef Name, tidy::ClangTidyContext *Context) {
        return std::make_unique<Adapter>(Name, Context, Info);
      });
  }
};

tidy::ClangTidyModuleRegistry::Add<Module> Registered("gpu-module", "Checks of GPU host code.");
} // namespace
