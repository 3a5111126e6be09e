//===- Words.cpp - splitting command lines the way their readers do -------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The rules were read off `nvcc --dryrun`, case by case; the test oracle
// compares both on random command lines.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/Words.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace gputidy::compdb {

namespace {

/// Collects words; a word exists from its first character or quote on.
class WordList {
public:
  void add(char C) {
    Current += C;
    Open = true;
  }
  void open() { Open = true; }
  void close() {
    if (Open)
      Done.push_back(std::move(Current));
    Current.clear();
    Open = false;
  }
  Words take() {
    close();
    return std::move(Done);
  }

private:
  Words Done;
  std::string Current;
  bool Open = false;
};

bool isEscapedInDoubleQuotes(char C) { return C == '"' || C == '\\' || C == '$' || C == '`'; }

/// Reads the quoted text that starts after Text[At], a quote, into \p Out.
/// \returns the index of the closing quote.
size_t readQuoted(StringRef Text, size_t At, WordList &Out) {
  char Quote = Text[At];
  Out.open();
  for (++At; At < Text.size() && Text[At] != Quote; ++At) {
    if (Quote == '"' && Text[At] == '\\' && At + 1 < Text.size() && isEscapedInDoubleQuotes(Text[At + 1]))
      ++At;
    Out.add(Text[At]);
  }
  return At;
}

/// Takes one layer of double quotes and backslashes away.
std::string unquoteOnce(StringRef Word) {
  std::string Result;
  for (size_t At = 0; At < Word.size(); ++At) {
    if (Word[At] == '"')
      continue;
    if (Word[At] == '\\' && At + 1 < Word.size())
      ++At;
    Result += Word[At];
  }
  return Result;
}

Words withoutEmpty(Words List) {
  erase_if(List, [](const std::string &Item) { return Item.empty(); });
  return List;
}

} // namespace

Words splitShell(StringRef Text) {
  WordList Out;
  for (size_t At = 0; At < Text.size(); ++At) {
    char C = Text[At];
    if (isSpace(C))
      Out.close();
    else if (C == '\'' || C == '"')
      At = readQuoted(Text, At, Out);
    else if (C == '\\' && At + 1 < Text.size())
      Out.add(Text[++At]);
    else
      Out.add(C);
  }
  return Out.take();
}

Words splitNvccFlags(StringRef Text) {
  WordList Out;
  bool Quoted = false;
  for (size_t At = 0; At < Text.size(); ++At) {
    char C = Text[At];
    if (C == '"') {
      Quoted = !Quoted;
      Out.open();
    } else if (C == '\\' && At + 1 < Text.size()) {
      Out.add(Text[++At]);
    } else if (isSpace(C) && !Quoted) {
      Out.close();
    } else {
      Out.add(C);
    }
  }
  return Out.take();
}

Words splitOptionsFile(StringRef Text) {
  Words Result;
  for (const std::string &Word : splitNvccFlags(Text))
    Result.push_back(unquoteOnce(Word));
  return Result;
}

Words splitNvccList(StringRef Value) {
  WordList Out;
  bool Quoted = false;
  for (size_t At = 0; At < Value.size(); ++At) {
    char C = Value[At];
    if (C == '\\' && At + 1 < Value.size()) {
      Out.add(Value[++At]);
      continue;
    }
    Quoted ^= C == '"';
    if (C == ',' && !Quoted)
      Out.close();
    else
      Out.add(C);
  }
  return Out.take();
}

Words splitNvccPaths(StringRef Value) {
  WordList Out;
  bool Quoted = false;
  for (char C : Value) {
    if (C == '"')
      Quoted = !Quoted;
    else if (C == ',' && !Quoted)
      Out.close();
    else
      Out.add(C);
  }
  return withoutEmpty(Out.take());
}

std::string throughNvccShell(StringRef Item) {
  std::string Rendered = "\"";
  for (char C : Item) {
    if (C == '"')
      Rendered += '\\';
    Rendered += C;
  }
  return join(splitShell(Rendered + "\""), " ");
}

std::string absolutePath(StringRef Directory, StringRef Path) {
  if (sys::path::is_absolute(Path) || Directory.empty())
    return Path.str();
  SmallString<256> Result(Directory);
  sys::path::append(Result, Path);
  sys::path::remove_dots(Result, /*remove_dot_dot=*/false);
  return Result.str().str();
}

static Words wordsOfFile(StringRef Text) {
  BumpPtrAllocator Alloc;
  StringSaver Saver(Alloc);
  SmallVector<const char *, 64> Parts;
  cl::TokenizeGNUCommandLine(Text, Saver, Parts);
  return Words(Parts.begin(), Parts.end());
}

/// \p Depth stops files that include themselves.
static void expandInto(const Words &Arguments, StringRef Directory, vfs::FileSystem &Files, Words &Problems,
                       unsigned Depth, Words &Result) {
  for (const std::string &Word : Arguments) {
    if (Word.size() < 2 || Word[0] != '@' || Depth > 16) {
      Result.push_back(Word);
      continue;
    }
    std::string Path = absolutePath(Directory, StringRef(Word).drop_front());
    auto Buffer = Files.getBufferForFile(Path);
    if (Buffer)
      expandInto(wordsOfFile((*Buffer)->getBuffer()), Directory, Files, Problems, Depth + 1, Result);
    else
      Problems.push_back("cannot read response file '" + Path + "': " + Buffer.getError().message());
  }
}

Words expandAtFiles(const Words &Arguments, StringRef Directory, vfs::FileSystem &Files, Words &Problems) {
  Words Result;
  expandInto(Arguments, Directory, Files, Problems, 0, Result);
  return Result;
}

} // namespace gputidy::compdb
