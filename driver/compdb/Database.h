//===- Database.h - finding and reading compile databases -----------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A compile database tells for each source how the build compiles it. People
// keep it in many places, and it is rarely in perfect order: written by a tool
// that is still running, for files that are gone since, by a compiler that
// clang does not understand. Here it is found, read as far as it can be read,
// and handed out in commands that clang accepts.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_DATABASE_H
#define GPU_TIDY_DRIVER_COMPDB_DATABASE_H

#include "driver/compdb/Translate.h"

#include "llvm/ADT/StringMap.h"

#include <memory>

namespace gputidy::compdb {

/// The outcome of a search for a compile database.
struct FoundDatabase {
  /// The file; empty if there is none.
  std::string Path;
  /// Other databases that were found and lost, because they are older.
  Words Others;
  /// A sentence: which was taken and why, or what to do if there is none.
  std::string Report;
};

/// Looks for compile_commands.json. \p Asked is the user's `-p`, a file or a
/// directory; nothing outside of it is looked at. Without, the search goes
/// from \p Start upwards; the first level that has databases in one of the
/// usual places wins, and of those the newest.
FoundDatabase findDatabase(llvm::StringRef Start, llvm::StringRef Asked = "");

/// The build directories that the CMake presets in \p Directory configure.
Words presetBuildDirectories(llvm::StringRef Directory);

/// The entries of a compile_commands.json as they stand there.
class JsonDatabase : public clang::tooling::CompilationDatabase {
public:
  /// Reads the database in \p Path. Entries that make no sense are left out
  /// with a sentence in problems(); \returns null with a sentence in \p Problem
  /// if nothing can be read at all.
  static std::unique_ptr<JsonDatabase> load(llvm::StringRef Path, std::string &Problem);
  /// The same from text. Relative directories are relative to that of \p Path.
  static std::unique_ptr<JsonDatabase> parse(llvm::StringRef Text, llvm::StringRef Path, std::string &Problem);

  std::vector<clang::tooling::CompileCommand> getCompileCommands(llvm::StringRef File) const override;
  std::vector<std::string> getAllFiles() const override;
  std::vector<clang::tooling::CompileCommand> getAllCompileCommands() const override;

  /// Forgets the entries whose source is gone, with one sentence for all.
  void leaveOutGoneSources(llvm::StringRef Path);

  const Words &problems() const { return Problems; }

private:
  void add(clang::tooling::CompileCommand Command);

  std::vector<clang::tooling::CompileCommand> Commands;
  llvm::StringMap<std::vector<unsigned>> ByFile;
  Words Problems;
};

/// A database whose commands are translated on their way out. Safe to ask from
/// several threads if the inner one is.
class AdaptedDatabase : public clang::tooling::CompilationDatabase {
public:
  AdaptedDatabase(std::unique_ptr<clang::tooling::CompilationDatabase> Inner, ToolkitInfo Toolkit);

  std::vector<clang::tooling::CompileCommand> getCompileCommands(llvm::StringRef File) const override;
  /// Only sources; device links and the like are left out.
  std::vector<std::string> getAllFiles() const override;
  std::vector<clang::tooling::CompileCommand> getAllCompileCommands() const override;

  /// The translations of all commands for \p File, with their details.
  std::vector<Translation> translations(llvm::StringRef File) const;

  const ToolkitInfo &toolkit() const { return Toolkit; }
  /// The commands as the build wrote them.
  const clang::tooling::CompilationDatabase &inner() const { return *Inner; }

private:
  std::unique_ptr<clang::tooling::CompilationDatabase> Inner;
  ToolkitInfo Toolkit;
};

/// How to load a database for an analysis.
struct LoadOptions {
  /// Where to look for a toolkit; the compilers of the build are added.
  ToolkitSearch Toolkits;
  /// Make the commands for this program: they name it as the compiler, and the
  /// directory of its clang's own headers. Wrong for commands written to a
  /// file.
  bool ForThisProgram = true;
  const char *ProgramName = "gpu-tidy";
};

struct LoadedDatabase {
  std::unique_ptr<AdaptedDatabase> Database;
  std::string Path;
  /// Sentences: what could not be read, which sources are gone. Null Database
  /// means that the first says why.
  Words Problems;
};

/// Reads and adapts the database in \p Path. Entries whose source is gone are
/// left out and counted in one sentence.
LoadedDatabase loadDatabase(llvm::StringRef Path, const LoadOptions &Options);

/// \returns the toolkit that \p Commands need, and whether they are CUDA or
/// HIP.
ToolkitInfo toolkitFor(llvm::ArrayRef<clang::tooling::CompileCommand> Commands, ToolkitSearch Search);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_DATABASE_H
