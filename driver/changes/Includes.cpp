//===- Includes.cpp - following include directives
//--------------------------===//
//
// Each file is read once, and what it includes is looked up once per search
// path; most commands of a database share theirs. Names that are not found there
// belong to the compiler or the system, which include nothing of the project.
//
//===----------------------------------------------------------------------===//
#include "driver/changes/Includes.h"
#include "driver/changes/SourceNames.h"
#include "clang/Basic/TokenKinds.h"
#include "clang/Lex/DependencyDirectivesScanner.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace gputidy::changes;
using clang::tooling::CompileCommand;
using llvm::StringRef;
namespace scan = clang::dependency_directives_scan;

/// What a header of the system costs that is not looked into: as much as a
/// middling one of the standard library with all it includes.
static constexpr uint64_t SystemHeader = 300000;

bool gputidy::changes::isCode(StringRef Name) {
  static constexpr StringRef Extensions[] = {".cu",  ".hip", ".c",   ".cc",  ".cpp", ".cxx",  ".c++", ".C",   ".CPP",
                                             ".cuh", ".h",   ".hh",  ".hpp", ".hxx", ".h++",  ".H",   ".inl", ".ipp",
                                             ".tcc", ".tpp", ".txx", ".inc", ".def", ".cppm", ".ixx"};
  return llvm::is_contained(Extensions, llvm::sys::path::extension(Name));
}

/// Where a command's includes are looked for, and what was found there.
struct Includes::SearchPath {
  std::vector<std::string> Quoted, Angled; // Quoted are before Angled
  size_t FirstSystem = 0;                  // of Angled
  llvm::DenseMap<const File *, std::vector<File *>> Edges;
  llvm::DenseMap<const File *, unsigned> Unresolved;
};

Includes::Includes(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Opened, llvm::ArrayRef<std::string> Targets,
                   StringRef Top)
    : Files(std::move(Opened)), Top(Top) {
  for (size_t I = 0; I != Targets.size(); ++I)
    if (auto S = Files->status(Targets[I]))
      Wanted[S->getUniqueID()] = I;
}

Includes::~Includes() = default;

Includes::File *Includes::find(StringRef Path, bool System) {
  auto [It, New] = ByPath.try_emplace(Path, nullptr);
  if (!New)
    return It->second;
  auto S = Files->status(Path);
  if (!S || S->isDirectory())
    return nullptr;
  std::unique_ptr<File> &Known = ById[S->getUniqueID()];
  if (!Known) {
    auto Target = Wanted.find(S->getUniqueID());
    Known = std::make_unique<File>();
    Known->Path = Path.str();
    Known->Size = S->getSize();
    Known->Foreign = System && !Path.starts_with(Top);
    Known->Target = Target == Wanted.end() ? -1 : Target->second;
  }
  return It->second = Known.get();
}

void Includes::read(File &F) {
  F.Read = true;
  auto Text = Files->getBufferForFile(F.Path);
  if (!Text)
    return;
  llvm::SmallVector<scan::Token, 64> Tokens;
  llvm::SmallVector<scan::Directive, 64> Found;
  if (clang::scanSourceForDependencyDirectives((*Text)->getBuffer(), Tokens, Found)) {
    F.Computed = true;
    return;
  }
  for (const scan::Directive &D : Found) {
    bool Next = D.Kind == scan::pp_include_next;
    if (!Next && D.Kind != scan::pp_include && D.Kind != scan::pp_import && D.Kind != scan::pp___include_macros)
      continue;
    const auto *Name = llvm::find_if(D.Tokens, [](const scan::Token &T) {
      return T.is(clang::tok::header_name) || T.is(clang::tok::string_literal);
    });
    F.Computed |= Name == D.Tokens.end();
    if (Name == D.Tokens.end())
      continue;
    StringRef Spelled = (*Text)->getBuffer().substr(Name->Offset, Name->Length);
    F.Directives.push_back({Spelled.drop_front().drop_back().str(), Spelled.front() == '"', Next});
  }
}

static std::string pathIn(StringRef Directory, StringRef Name) {
  llvm::SmallString<256> Path(llvm::sys::path::is_absolute(Name) ? "" : Directory);
  llvm::sys::path::append(Path, Name);
  llvm::sys::path::remove_dots(Path);
  return Path.str().str();
}

namespace {
/// The options of a command that say where includes are, each with its value,
/// written apart or together.
class SearchOptions {
public:
  explicit SearchOptions(const CompileCommand &Of) : Of(Of) {
    for (size_t I = 1; I < Of.CommandLine.size(); ++I)
      for (StringRef Option : {"-iquote", "-isystem", "-idirafter", "-include", "-imacros", "-I"}) {
        StringRef Word = Of.CommandLine[I];
        if (!Word.consume_front(Option))
          continue;
        if (Word.empty() && I + 1 < Of.CommandLine.size())
          Word = Of.CommandLine[++I];
        Given.push_back({Option, Word});
        break;
      }
  }

  std::vector<StringRef> values(StringRef Option) const {
    std::vector<StringRef> Values;
    for (auto &[Name, Value] : Given)
      if (Name == Option)
        Values.push_back(Value);
    return Values;
  }
  std::vector<std::string> directories(StringRef Option) const {
    std::vector<std::string> Paths;
    for (StringRef Value : values(Option))
      Paths.push_back(pathIn(Of.Directory, Value));
    return Paths;
  }

private:
  const CompileCommand &Of;
  std::vector<std::pair<StringRef, StringRef>> Given;
};
} // namespace

Includes::SearchPath &Includes::searchPathOf(const CompileCommand &Command) {
  SearchOptions Options(Command);
  SearchPath Path;
  Path.Quoted = Options.directories("-iquote");
  Path.Angled = Options.directories("-I");
  Path.FirstSystem = Path.Angled.size();
  for (StringRef Option : {"-isystem", "-idirafter"})
    for (std::string &Each : Options.directories(Option))
      Path.Angled.push_back(std::move(Each));
  std::string Key = llvm::join(Path.Quoted, "\n") + "\n\n" + llvm::join(Path.Angled, "\n");
  std::unique_ptr<SearchPath> &Known = SearchPaths[Key];
  if (!Known)
    Known = std::make_unique<SearchPath>(std::move(Path));
  return *Known;
}

/// One command: a depth-first walk over files.
class Includes::Walk {
public:
  Walk(Includes &In, SearchPath &Path) : In(In), Path(Path) {}

  void start(StringRef Name, StringRef Directory) {
    File *F = In.find(pathIn(Directory, Name), false);
    for (const std::vector<std::string> *Places : {&Path.Quoted, &Path.Angled})
      for (const std::string &Place : *Places)
        F = F ? F : In.find(pathIn(Place, Name), false);
    if (F)
      visit(*F);
    while (!Open.empty())
      leaveFor(*Open.pop_back_val());
  }

  Reached result() {
    llvm::sort(Result.Targets);
    return std::move(Result);
  }

private:
  void visit(File &F) {
    if (!Seen.insert(&F).second)
      return;
    Result.Cost += F.Size;
    if (F.Target >= 0)
      Result.Targets.push_back(F.Target);
    Open.push_back(&F);
  }

  void leaveFor(File &F) {
    auto Known = Path.Edges.find(&F);
    if (Known == Path.Edges.end())
      Known = Path.Edges.try_emplace(&F, lookUp(F)).first;
    Result.Guessed |= F.Computed && !F.Foreign;
    Result.Cost += SystemHeader * Path.Unresolved.lookup(&F);
    for (File *Each : Known->second)
      visit(*Each);
  }

  std::vector<File *> lookUp(File &F) {
    if (!F.Read)
      In.read(F);
    std::vector<File *> Found;
    for (const Directive &D : F.Directives)
      if (!resolve(F, D, Found))
        ++Path.Unresolved[&F];
    return Found;
  }

  /// `#include_next` may mean any later directory: all that have it are taken.
  bool resolve(const File &From, const Directive &D, std::vector<File *> &Into) {
    size_t Before = Into.size();
    auto Try = [&](StringRef Directory, bool System) {
      File *F = In.find(pathIn(Directory, D.Name), System);
      if (F && F != &From)
        Into.push_back(F);
      return F && !D.Next;
    };
    if (llvm::sys::path::is_absolute(D.Name))
      return Try("", false);
    bool Found = D.Quoted && Try(llvm::sys::path::parent_path(From.Path), From.Foreign);
    for (size_t I = 0; D.Quoted && !Found && I != Path.Quoted.size(); ++I)
      Found = Try(Path.Quoted[I], false);
    for (size_t I = 0; !Found && I != Path.Angled.size(); ++I)
      Found = Try(Path.Angled[I], I >= Path.FirstSystem);
    return Found || Into.size() != Before;
  }

  Includes &In;
  SearchPath &Path;
  Reached Result;
  llvm::DenseSet<const File *> Seen;
  llvm::SmallVector<File *, 32> Open;
};

Reached Includes::follow(const CompileCommand &Command) {
  SearchPath &Path = searchPathOf(Command);
  Walk Over(*this, Path);
  SearchOptions Options(Command);
  for (StringRef Option : {"-include", "-imacros"})
    for (StringRef Forced : Options.values(Option))
      Over.start(Forced, Command.Directory);
  Over.start(Command.Filename, "");
  return Over.result();
}
