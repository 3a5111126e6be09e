//===- Write.cpp - translated databases for stock tools -------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Editors watch the file and read it the moment it changes, so it is written
// under another name and moved into place.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/Write.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using clang::tooling::CompileCommand;

namespace gputidy::compdb {

static void writeEntry(json::OStream &Out, const CompileCommand &Command) {
  Out.object([&] {
    Out.attribute("directory", json::fixUTF8(Command.Directory));
    Out.attribute("file", json::fixUTF8(Command.Filename));
    Out.attributeArray("arguments", [&] {
      for (const std::string &Word : Command.CommandLine)
        Out.value(json::fixUTF8(Word));
    });
    if (!Command.Output.empty())
      Out.attribute("output", json::fixUTF8(Command.Output));
  });
}

std::string writeDatabase(const clang::tooling::CompilationDatabase &Database, StringRef Path) {
  Error Failed = writeToOutput(Path, [&](raw_ostream &Stream) -> Error {
    json::OStream Out(Stream, /*IndentSize=*/1);
    Out.array([&] {
      for (const CompileCommand &Each : Database.getAllCompileCommands())
        writeEntry(Out, Each);
    });
    Stream << '\n';
    return Error::success();
  });
  if (!Failed)
    return "";
  return "cannot write '" + Path.str() + "': " + toString(std::move(Failed));
}

/// More complaints than this say nothing new.
static constexpr unsigned MostProblems = 5;

/// Says what all translations complained about and, if \p Verbose, left out.
static void reportDetails(raw_ostream &Out, const AdaptedDatabase &Database, bool Verbose) {
  StringMap<unsigned> Dropped;
  unsigned Problems = 0;
  for (const std::string &File : Database.getAllFiles())
    for (const Translation &Each : Database.translations(File)) {
      for (const std::string &Problem : Each.Problems)
        if (++Problems <= MostProblems)
          Out << "gpu-tidy: " << Problem << '\n';
      for (const std::string &Flag : Each.Dropped)
        ++Dropped[Flag];
    }
  if (Problems > MostProblems)
    Out << "gpu-tidy: " << Problems - MostProblems << " more like these\n";
  std::vector<StringRef> Flags(Dropped.keys().begin(), Dropped.keys().end());
  sort(Flags);
  for (StringRef Flag : Flags)
    if (Verbose)
      Out << "gpu-tidy: left out " << Flag << " (" << Dropped[Flag] << "x)\n";
}

/// \returns whether \p Path is the file \p Database, which must stay.
static bool isSameFile(StringRef Path, StringRef Database) {
  bool Same = false;
  return !sys::fs::equivalent(Path, Database, Same) && Same;
}

int compdb(raw_ostream &Out, raw_ostream &Errors, const CompdbOptions &Options) {
  FoundDatabase Found = findDatabase(Options.Start, Options.Asked);
  if (Found.Path.empty()) {
    Errors << "gpu-tidy: " << Found.Report << '\n';
    return 2;
  }
  LoadOptions Loading;
  Loading.Toolkits = Options.Toolkits;
  Loading.ForThisProgram = false;
  LoadedDatabase Loaded = loadDatabase(Found.Path, Loading);
  for (const std::string &Problem : Loaded.Problems)
    Errors << "gpu-tidy: " << Problem << '\n';
  if (!Loaded.Database)
    return 2;
  SmallString<256> Path(Options.Output);
  // If this fails, so does writing, which says it better.
  (void)sys::fs::create_directories(Path);
  sys::path::append(Path, "compile_commands.json");
  std::string Problem = isSameFile(Path, Found.Path)
                            ? "'" + Path.str().str() + "' is the build's own database: name another directory with -o"
                            : writeDatabase(*Loaded.Database, Path);
  if (!Problem.empty()) {
    Errors << "gpu-tidy: " << Problem << '\n';
    return 2;
  }
  reportDetails(Errors, *Loaded.Database, Options.Verbose);
  Out << "wrote " << Path << " from " << Found.Path << '\n';
  return 0;
}

} // namespace gputidy::compdb
