//===- compdb-oracle.cpp - translated commands, a line for each -----------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Reads a compile database and prints what the translation makes of each entry
// as one line of JSON. For tests: oracle.py compares thousands of commands with
// `nvcc --dryrun` in one run of this program, the lit tests look at single
// ones.
//
//   compdb-oracle DATABASE [--sdk=DIR] [--cuda=DIR] [--stand-in] [--plain]
//
// --plain prints the words of each command, one a line, with the directories
// of toolkit and SDK as <cuda> and <sdk>, for FileCheck.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/Database.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace gputidy::compdb;

static void replaceAll(std::string &Text, StringRef From, StringRef To) {
  for (size_t At = 0;
       !From.empty() && (At = Text.find(From.str(), At)) != std::string::npos;
       At += To.size())
    Text.replace(At, From.size(), To.str());
}

static void printPlain(const Translation &Result, const ToolkitInfo &Toolkit) {
  static constexpr StringRef Languages[] = {"C", "C++", "CUDA", "HIP"};
  outs() << "kind: " << nameOf(Result.Kind)
         << ", language: " << Languages[Result.Language]
         << (Result.IsSource ? "" : ", no source") << '\n';
  for (std::string Word : Result.Arguments) {
    replaceAll(Word, Toolkit.CudaRoot, "<cuda>");
    replaceAll(Word, Toolkit.SdkDirectory, "<sdk>");
    outs() << "  " << Word << '\n';
  }
  for (const std::string &Flag : Result.Dropped)
    outs() << "dropped: " << Flag << '\n';
  for (const std::string &Problem : Result.Problems)
    outs() << "problem: " << Problem << '\n';
  outs() << "end\n";
}

static void printJson(const Translation &Result) {
  json::OStream Out(outs());
  Out.object([&] {
    Out.attributeArray("arguments", [&] {
      for (const std::string &Word : Result.Arguments)
        Out.value(json::fixUTF8(Word));
    });
    Out.attributeArray("dropped", [&] {
      for (const std::string &Word : Result.Dropped)
        Out.value(json::fixUTF8(Word));
    });
  });
  outs() << '\n';
}

int main(int Count, const char **Arguments) {
  ToolkitSearch Search;
  StringRef Path;
  bool Plain = false;
  for (StringRef Word : ArrayRef(Arguments + 1, Count - 1))
    if (Word == "--plain")
      Plain = true;
    else if (Word == "--stand-in")
      Search.StandIn = true;
    else if (Word.consume_front("--sdk="))
      Search.SdkDirectory = Word.str();
    else if (Word.consume_front("--cuda="))
      Search.CudaPath = Word.str();
    else
      Path = Word;
  std::string Problem;
  std::unique_ptr<JsonDatabase> Entries = JsonDatabase::load(Path, Problem);
  for (const std::string &Each : Entries ? Entries->problems() : Words{Problem})
    errs() << Each << '\n';
  if (!Entries)
    return 1;
  auto Commands = Entries->getAllCompileCommands();
  ToolkitInfo Toolkit = toolkitFor(Commands, Search);
  for (const auto &Command : Commands) {
    Translation Result = translate(Command, Toolkit);
    Plain ? printPlain(Result, Toolkit) : printJson(Result);
  }
  return 0;
}
