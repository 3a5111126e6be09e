//===- Sources.cpp - which sources are read, and with which commands
//--------===//
//
// A database may name a file twice: for two targets, or because it was written
// twice. The first command per file and output is taken, and of commands that
// read the same to clang the first.
//
//===----------------------------------------------------------------------===//
#include "driver/scan/Sources.h"
#include "driver/scan/Globs.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <cstdlib>
#include <set>

using namespace gputidy;
using namespace gputidy::compdb;
using clang::tooling::CompileCommand;
using llvm::StringRef;

static std::string absolute(StringRef Directory, StringRef Path) {
  llvm::SmallString<256> Result(absolutePath(Directory, Path));
  llvm::sys::fs::make_absolute(Result);
  llvm::sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return Result.str().str();
}

/// The stand-in headers lie beside the program, as `share/gpu-tidy/sdk`.
static std::string sdkDirectory() {
  llvm::SmallString<256> Path(llvm::sys::path::parent_path(llvm::sys::path::parent_path(ownProgram("gpu-tidy"))));
  llvm::sys::path::append(Path, "share", "gpu-tidy", "sdk");
  return Path.str().str();
}

ToolkitSearch gputidy::toolkitSearch(StringRef Asked) {
  ToolkitSearch Search;
  if (const char *Set = std::getenv("GPU_TIDY_TOOLKIT"); Set && Asked.empty())
    Asked = Set;
  Search.SdkDirectory = sdkDirectory();
  Search.StandIn = Asked == "none";
  if (!Search.StandIn && !Asked.empty())
    Search.CudaPath = Search.RocmPath = absolute("", Asked);
  return Search;
}

void gputidy::useOwnHeaders(ToolkitInfo &Toolkit) {
  Toolkit.ResourceDirectory = findResourceDirectory("gpu-tidy");
  Toolkit.Compiler = ownProgram("gpu-tidy");
}

static void remarkOnToolkit(const ToolkitInfo &Toolkit, Sources &Into) {
  bool Lacks =
      (Toolkit.CudaProject && !Toolkit.hasCuda()) || (!Toolkit.CudaProject && Toolkit.HipProject && !Toolkit.hasRocm());
  if (Lacks && !Toolkit.StandIn)
    Into.Remarks.push_back("no GPU toolkit was found, so stand-in headers take its "
                           "place; --toolkit=DIR names one");
}

/// The compiler whose command line the flags behind `--` are most likely from.
static std::string compilerFor(StringRef File) {
  StringRef Extension = llvm::sys::path::extension(File);
  if (Extension == ".cu" || Extension == ".cuh")
    return "nvcc";
  return Extension == ".hip" ? "hipcc" : "g++";
}

static CompileCommand commandFor(StringRef File, const std::vector<std::string> &Flags) {
  CompileCommand Command;
  llvm::SmallString<256> Here;
  (void)llvm::sys::fs::current_path(Here);
  Command.Directory = Here.str().str();
  Command.Filename = absolute("", File);
  Command.CommandLine = Flags;
  if (Flags.empty() || StringRef(Flags.front()).starts_with("-"))
    Command.CommandLine.insert(Command.CommandLine.begin(), compilerFor(File));
  if (llvm::sys::path::extension(File) == ".cuh")
    Command.CommandLine.insert(Command.CommandLine.begin() + 1, {"-x", "cu"});
  Command.CommandLine.push_back(Command.Filename);
  return Command;
}

/// Files with flags of their own, without a database.
static void fixedCommands(const SourceOptions &Options, const std::vector<std::string> &Flags, Sources &Into) {
  for (const std::string &File : Options.Files) {
    if (!llvm::sys::fs::exists(File)) {
      Into.Missing.push_back(File);
      continue;
    }
    CompileCommand Command = commandFor(File, Flags);
    ToolkitInfo Toolkit = toolkitFor({Command}, toolkitSearch(Options.Toolkit));
    // A source without a project may include either kind of header.
    Toolkit.CudaProject |= !Toolkit.HipProject;
    Toolkit.HipProject |= Toolkit.hasRocm() || !Toolkit.hasCuda();
    useOwnHeaders(Toolkit);
    if (&File == &Options.Files.front())
      remarkOnToolkit(Toolkit, Into);
    Command.CommandLine = translate(Command, Toolkit).Arguments;
    Into.Commands.push_back(std::move(Command));
  }
}

namespace {
/// Which entries of the database the words of the command line mean.
class Filter {
public:
  explicit Filter(const std::vector<std::string> &Words) {
    for (const std::string &Word : Words)
      (StringRef(Word).contains('*') ? Patterns : Paths).push_back(absolute("", Word));
    Used.resize(Paths.size() + Patterns.size());
    Given = Words;
  }
  bool takes(StringRef File) {
    bool Any = Given.empty();
    for (size_t I = 0; I != Paths.size(); ++I)
      Any |= use(I, File == Paths[I] || File.starts_with(Paths[I] + "/"));
    for (size_t I = 0; I != Patterns.size(); ++I)
      Any |= use(Paths.size() + I, GlobList::Entry{true, Patterns[I]}.matches(File));
    return Any;
  }
  /// The paths and patterns that no entry had.
  std::vector<std::string> unused() const {
    std::vector<std::string> Result;
    for (size_t I = 0; I != Used.size(); ++I)
      if (!Used[I])
        Result.push_back(I < Paths.size() ? Paths[I] : Patterns[I - Paths.size()]);
    return Result;
  }

private:
  bool use(size_t Index, bool Fits) {
    Used[Index] = Used[Index] || Fits;
    return Fits;
  }
  std::vector<std::string> Paths, Patterns, Given;
  std::vector<bool> Used;
};

/// Takes commands in order, each file and output once.
class CommandList {
public:
  explicit CommandList(Sources &Into) : Into(Into) {}

  void add(CompileCommand Command) {
    Command.Filename = absolute(Command.Directory, Command.Filename);
    bool Again = !Command.Output.empty() &&
                 !Outputs.insert({Command.Filename, absolute(Command.Directory, Command.Output)}).second;
    std::string Key = Command.Filename + "\n" + Command.Directory + "\n" + llvm::join(Command.CommandLine, "\n");
    if (Again || !Lines.insert(Key).second)
      ++Repeated;
    else
      Into.Commands.push_back(std::move(Command));
  }

  void remark() {
    if (Repeated)
      Into.Remarks.push_back(
          std::to_string(Repeated) +
          (Repeated == 1 ? " entry of the database repeats a file" : " entries of the database repeat files") +
          "; the first command of each counts");
  }

private:
  Sources &Into;
  std::set<std::pair<std::string, std::string>> Outputs;
  std::set<std::string> Lines;
  unsigned Repeated = 0;
};
} // namespace

static void commandsOfDatabase(const SourceOptions &Options, LoadedDatabase Loaded, Sources &Into) {
  Filter Wanted(Options.Files);
  CommandList List(Into);
  for (CompileCommand &Command : Loaded.Database->getAllCompileCommands())
    if (Wanted.takes(absolute(Command.Directory, Command.Filename)))
      List.add(std::move(Command));
  List.remark();
  std::vector<std::string> Rest = Wanted.unused();
  if (Rest.empty())
    return;
  // A header has no entry: it is read with the command of a source beside it.
  auto Guessed =
      Options.WholeDatabase ? nullptr : clang::tooling::inferMissingCompileCommands(std::move(Loaded.Database));
  for (const std::string &File : Rest) {
    if (!llvm::sys::fs::exists(File))
      Into.Missing.push_back(File);
    else if (!Guessed || llvm::sys::fs::is_directory(File))
      Into.Remarks.push_back("'" + File + "' fits no entry of the database");
    else
      for (CompileCommand &Command : Guessed->getCompileCommands(File))
        List.add(std::move(Command));
  }
}

static std::string startOfSearch(const SourceOptions &Options) {
  if (Options.WholeDatabase || Options.Files.empty())
    return absolute("", ".");
  return llvm::sys::path::parent_path(absolute("", Options.Files.front())).str();
}

Sources gputidy::findSources(const SourceOptions &Options) {
  Sources Found;
  if (Options.Flags) {
    fixedCommands(Options, *Options.Flags, Found);
    return Found;
  }
  FoundDatabase Where = findDatabase(startOfSearch(Options), Options.Database);
  if (Where.Path.empty()) {
    if (Options.WholeDatabase || !Options.Database.empty()) {
      Found.Problem = Where.Report;
      return Found;
    }
    Found.Remarks.push_back("no compile database was found, so the files are read without "
                            "the flags of their build; -p DIR names one, `-- FLAGS` gives flags");
    fixedCommands(Options, {}, Found);
    return Found;
  }
  Found.Database = Where.Report;
  if (!Where.Others.empty())
    Found.Remarks.push_back(Where.Report);
  LoadOptions Loading;
  Loading.Toolkits = toolkitSearch(Options.Toolkit);
  LoadedDatabase Loaded = loadDatabase(Where.Path, Loading);
  if (!Loaded.Database) {
    Found.Problem = Loaded.Problems.empty() ? "cannot read " + Where.Path : Loaded.Problems.front();
    return Found;
  }
  for (std::string &Problem : Loaded.Problems)
    Found.Remarks.push_back(std::move(Problem));
  remarkOnToolkit(Loaded.Database->toolkit(), Found);
  commandsOfDatabase(Options, std::move(Loaded), Found);
  return Found;
}
