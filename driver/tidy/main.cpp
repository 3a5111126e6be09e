//===- main.cpp - gpu-tidy-tidy: clang-tidy with our checks
//-----------------===//
//
// clang-tidy's own main with our module linked in, for editors and scripts that
// start a clang-tidy: same command line, same checks, and ours. Compile
// commands of nvcc and hipcc are translated on their way in: the linker lets
// clang-tidy's call of runClangTidy come here first (`--wrap` in
// CMakeLists.txt), and the database goes on in adapted form.
//
//===----------------------------------------------------------------------===//
#include "clang-tidy/ClangTidy.h"
#include "clang-tidy/ClangTidyForceLinker.h"
#include "clang-tidy/tool/ClangTidyMain.h"
#include "driver/scan/Sources.h"
#include "driver/tidy/ClangTidyVersion.h"

using namespace gputidy;
using clang::tooling::CompilationDatabase;
using clang::tooling::CompileCommand;

namespace {
/// The database of clang-tidy, which doesn't belong to us.
class Borrowed : public CompilationDatabase {
public:
  explicit Borrowed(const CompilationDatabase &Of) : Of(Of) {}
  std::vector<CompileCommand> getCompileCommands(llvm::StringRef File) const override {
    return Of.getCompileCommands(File);
  }
  std::vector<std::string> getAllFiles() const override { return Of.getAllFiles(); }
  std::vector<CompileCommand> getAllCompileCommands() const override { return Of.getAllCompileCommands(); }

private:
  const CompilationDatabase &Of;
};
} // namespace

/// The toolkit for the commands of the files that are asked for; a database of
/// flags behind `--` knows no files of its own.
static compdb::ToolkitInfo toolkitOf(const CompilationDatabase &Database, llvm::ArrayRef<std::string> Files) {
  std::vector<CompileCommand> Commands = Database.getAllCompileCommands();
  if (Commands.empty())
    for (const std::string &File : Files)
      for (CompileCommand &Each : Database.getCompileCommands(File))
        Commands.push_back(std::move(Each));
  compdb::ToolkitInfo Toolkit = toolkitFor(Commands, toolkitSearch(""));
  useOwnHeaders(Toolkit);
  return Toolkit;
}

// The linker turns the two names around the one of runClangTidy.
extern decltype(clang::tidy::runClangTidy) realRun __asm__("__real_" RUN_CLANG_TIDY);
extern decltype(clang::tidy::runClangTidy) adaptedRun __asm__("__wrap_" RUN_CLANG_TIDY);

std::vector<clang::tidy::ClangTidyError>
adaptedRun(clang::tidy::ClangTidyContext &Context, const CompilationDatabase &Database,
           llvm::ArrayRef<std::string> Files, llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem> Base,
           bool ApplyFixes, bool Profile, llvm::StringRef StoreProfile MORE_PARAMETERS) {
  compdb::AdaptedDatabase Adapted(std::make_unique<Borrowed>(Database), toolkitOf(Database, Files));
  return realRun(Context, Adapted, Files, Base, ApplyFixes, Profile, StoreProfile MORE_ARGUMENTS);
}

int main(int Count, const char **Words) { return clang::tidy::clangTidyMain(Count, Words); }
