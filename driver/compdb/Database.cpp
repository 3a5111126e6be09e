//===- Database.cpp - reading compile databases ---------------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The reader is our own because LibTooling's gives up the whole file for one
// bad entry and says little about where. Entries keep their order, and a file
// that is compiled twice keeps both commands.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/Database.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using clang::tooling::CompileCommand;

namespace gputidy::compdb {

static std::string normalPath(StringRef Directory, StringRef Path) {
  SmallString<256> Result(absolutePath(Directory, Path));
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return Result.str().str();
}

/// Reads one entry. \returns what is wrong with it, or nothing.
static std::string readEntry(const json::Value &Value, StringRef Base, CompileCommand &Command) {
  const json::Object *Entry = Value.getAsObject();
  if (!Entry)
    return "is not an object";
  auto File = Entry->getString("file");
  if (!File)
    return "has no \"file\"";
  StringRef Directory = Entry->getString("directory").value_or("");
  Command.Directory = absolutePath(Base, Directory);
  Command.Filename = File->str();
  Command.Output = Entry->getString("output").value_or("").str();
  if (const json::Array *Arguments = Entry->getArray("arguments"))
    for (const json::Value &Word : *Arguments)
      Command.CommandLine.push_back(Word.getAsString().value_or("").str());
  else if (auto Line = Entry->getString("command"))
    Command.CommandLine = splitShell(*Line);
  if (Command.CommandLine.empty())
    return ("for '" + *File + "' has neither \"command\" nor \"arguments\"").str();
  return "";
}

/// The place of a JSON error as `line 3`, which an error in JSON buries.
static std::string describe(Error Problem) {
  std::string Text = "is not valid JSON";
  handleAllErrors(
      std::move(Problem), [&](const json::ParseError &Parse) { Text = Parse.message(); },
      [&](const ErrorInfoBase &Other) { Text = Other.message(); });
  // "[3:5, byte=27]: Expected ..."
  StringRef Rest = Text;
  if (!Rest.consume_front("["))
    return Text;
  auto [Place, What] = Rest.split("]: ");
  auto [Line, Column] = Place.split(',').first.split(':');
  return ("line " + Line + ", column " + Column + ": " + What).str();
}

std::unique_ptr<JsonDatabase> JsonDatabase::parse(StringRef Text, StringRef Path, std::string &Problem) {
  // Paths need not be UTF-8, JSON has to be.
  Expected<json::Value> Parsed = json::isUTF8(Text) ? json::parse(Text) : json::parse(json::fixUTF8(Text));
  if (!Parsed) {
    Problem = "'" + Path.str() + "' is not valid JSON: " + describe(Parsed.takeError());
    return nullptr;
  }
  const json::Array *Entries = Parsed->getAsArray();
  if (!Entries) {
    Problem = "'" + Path.str() + "' holds no list of compile commands";
    return nullptr;
  }
  SmallString<256> Base(sys::path::parent_path(Path));
  sys::fs::make_absolute(Base);
  auto Result = std::make_unique<JsonDatabase>();
  for (const json::Value &Value : *Entries) {
    CompileCommand Command;
    std::string Wrong = readEntry(Value, Base, Command);
    // `ninja -t compdb` lists targets without a command, too.
    bool IsTarget = !Command.Filename.empty() && !isSourceFile(Command.Filename);
    if (!Wrong.empty() && IsTarget)
      continue;
    if (!Wrong.empty()) {
      Result->Problems.push_back(("entry " + Twine(&Value - &(*Entries)[0] + 1) + " of '" + Path + "' " + Wrong).str());
      continue;
    }
    Result->add(std::move(Command));
  }
  return Result;
}

void JsonDatabase::add(CompileCommand Command) {
  ByFile[normalPath(Command.Directory, Command.Filename)].push_back(Commands.size());
  Commands.push_back(std::move(Command));
}

void JsonDatabase::leaveOutGoneSources(StringRef Path) {
  std::vector<CompileCommand> All = std::move(Commands);
  Commands.clear();
  ByFile.clear();
  std::string FirstGone;
  unsigned Gone = 0;
  for (CompileCommand &Command : All) {
    std::string File = normalPath(Command.Directory, Command.Filename);
    if (!isSourceFile(File) || sys::fs::exists(File))
      add(std::move(Command));
    else if (++Gone == 1)
      FirstGone = File;
  }
  if (Gone == 0)
    return;
  std::string Others =
      Gone == 1 ? "" : " and " + std::to_string(Gone - 1) + (Gone == 2 ? " other source" : " other sources");
  Problems.push_back("'" + FirstGone + "'" + Others + " in '" + Path.str() + (Gone == 1 ? "' does" : "' do") +
                     " not exist: configure the build again, or build what "
                     "generates them");
}

std::unique_ptr<JsonDatabase> JsonDatabase::load(StringRef Path, std::string &Problem) {
  auto Buffer = MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (Buffer)
    return parse((*Buffer)->getBuffer(), Path, Problem);
  Problem = "cannot read '" + Path.str() + "': " + Buffer.getError().message();
  return nullptr;
}

/// \p File may be relative, or reach the same file through a symlink.
std::vector<CompileCommand> JsonDatabase::getCompileCommands(StringRef File) const {
  SmallString<256> Path(File);
  sys::fs::make_absolute(Path);
  sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  auto Found = ByFile.find(Path);
  if (Found == ByFile.end()) {
    SmallString<256> Real;
    if (!sys::fs::real_path(Path, Real))
      Found = ByFile.find(Real);
  }
  std::vector<CompileCommand> Result;
  if (Found != ByFile.end())
    for (unsigned Index : Found->second)
      Result.push_back(Commands[Index]);
  return Result;
}

static Words filesOf(ArrayRef<CompileCommand> Commands) {
  Words Result;
  StringSet<> Seen;
  for (const CompileCommand &Each : Commands) {
    std::string Path = normalPath(Each.Directory, Each.Filename);
    if (Seen.insert(Path).second)
      Result.push_back(std::move(Path));
  }
  return Result;
}

std::vector<std::string> JsonDatabase::getAllFiles() const { return filesOf(Commands); }

std::vector<CompileCommand> JsonDatabase::getAllCompileCommands() const { return Commands; }

AdaptedDatabase::AdaptedDatabase(std::unique_ptr<clang::tooling::CompilationDatabase> Inner, ToolkitInfo Toolkit)
    : Inner(std::move(Inner)), Toolkit(std::move(Toolkit)) {}

static std::vector<CompileCommand> adapted(std::vector<CompileCommand> Commands, const ToolkitInfo &Toolkit) {
  std::vector<CompileCommand> Result;
  for (CompileCommand &Command : Commands) {
    Translation Translated = translate(Command, Toolkit);
    if (!Translated.IsSource)
      continue;
    Command.CommandLine = std::move(Translated.Arguments);
    Result.push_back(std::move(Command));
  }
  return Result;
}

std::vector<CompileCommand> AdaptedDatabase::getCompileCommands(StringRef File) const {
  return adapted(Inner->getCompileCommands(File), Toolkit);
}

std::vector<CompileCommand> AdaptedDatabase::getAllCompileCommands() const {
  return adapted(Inner->getAllCompileCommands(), Toolkit);
}

std::vector<std::string> AdaptedDatabase::getAllFiles() const {
  Words Result = Inner->getAllFiles();
  erase_if(Result, [](const std::string &File) { return !isSourceFile(File); });
  return Result;
}

std::vector<Translation> AdaptedDatabase::translations(StringRef File) const {
  std::vector<Translation> Result;
  for (const CompileCommand &Command : Inner->getCompileCommands(File))
    Result.push_back(translate(Command, Toolkit));
  return Result;
}

/// A bare name stays, for PATH; `../bin/nvcc` is relative to the directory.
static std::string absoluteProgram(StringRef Directory, StringRef Program) {
  return sys::path::has_parent_path(Program) ? absolutePath(Directory, Program) : Program.str();
}

ToolkitInfo toolkitFor(ArrayRef<CompileCommand> Commands, ToolkitSearch Search) {
  StringSet<> Seen;
  bool Cuda = false, Hip = false;
  for (const CompileCommand &Command : Commands) {
    Words Line = withoutLaunchers(Command.CommandLine);
    if (Line.empty())
      continue;
    auto Kind = compilerKind(Line[0]);
    bool IsHip = Kind == Translation::Hipcc || is_contained(Line, "hip");
    Hip |= IsHip;
    Cuda |=
        Kind == Translation::Nvcc || Kind == Translation::NvccWrapper || StringRef(Command.Filename).ends_with(".cu");
    if (Kind != Translation::Gcc && Seen.insert(Line[0]).second)
      Search.Compilers.push_back(absoluteProgram(Command.Directory, Line[0]));
  }
  ToolkitInfo Info = findToolkit(Search);
  Info.CudaProject = Cuda;
  Info.HipProject = Hip;
  return Info;
}

/// A database that is wrong is often wrong in the same way all over.
static Words firstFew(const Words &Problems) {
  constexpr size_t Most = 5;
  if (Problems.size() <= Most + 1)
    return Problems;
  Words Result(Problems.begin(), Problems.begin() + Most);
  Result.push_back(std::to_string(Problems.size() - Most) + " more problems like these");
  return Result;
}

LoadedDatabase loadDatabase(StringRef Path, const LoadOptions &Options) {
  LoadedDatabase Result;
  Result.Path = Path.str();
  std::string Problem;
  std::unique_ptr<JsonDatabase> Entries = JsonDatabase::load(Path, Problem);
  if (!Entries) {
    Result.Problems.push_back(std::move(Problem));
    return Result;
  }
  Entries->leaveOutGoneSources(Path);
  Result.Problems = firstFew(Entries->problems());
  ToolkitInfo Toolkit = toolkitFor(Entries->getAllCompileCommands(), Options.Toolkits);
  if (Options.ForThisProgram) {
    Toolkit.ResourceDirectory = findResourceDirectory(Options.ProgramName);
    Toolkit.Compiler = ownProgram(Options.ProgramName);
  } else {
    Toolkit.Compiler = installedClang();
  }
  Result.Database = std::make_unique<AdaptedDatabase>(std::move(Entries), std::move(Toolkit));
  return Result;
}

} // namespace gputidy::compdb
