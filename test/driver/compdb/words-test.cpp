//===- words-test.cpp - quotes, commas and backslashes --------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every expectation was read off a shell, `nvcc --dryrun` or gcc.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/NvccOptions.h"

#include <gtest/gtest.h>

using namespace gputidy::compdb;
using namespace llvm;

TEST(SplitShell, QuotesAndBackslashes) {
  EXPECT_EQ(splitShell("a  b\tc\n"), (Words{"a", "b", "c"}));
  EXPECT_EQ(splitShell(R"(-DX="a b" 'c "d"' e\ f)"),
            (Words{"-DX=a b", "c \"d\"", "e f"}));
  EXPECT_EQ(splitShell(R"("a\"b\\c\d")"), (Words{R"(a"b\c\d)"}));
  EXPECT_EQ(splitShell(R"('a\b')"), (Words{R"(a\b)"}));
  EXPECT_EQ(splitShell(R"(x"" '' "")"), (Words{"x", "", ""}));
  EXPECT_EQ(splitShell("$HOME *;"), (Words{"$HOME", "*;"}));
  EXPECT_EQ(splitShell("'open end"), (Words{"open end"}));
  EXPECT_EQ(splitShell(""), Words{});
}

TEST(SplitNvccList, CommasSeparateUnlessProtected) {
  EXPECT_EQ(splitNvccList("A=1,B=2"), (Words{"A=1", "B=2"}));
  EXPECT_EQ(splitNvccList("M=f(1,2)"), (Words{"M=f(1", "2)"}));
  EXPECT_EQ(splitNvccList(R"(M=f(1\,2))"), (Words{"M=f(1,2)"}));
  EXPECT_EQ(splitNvccList(R"(S="a,b",T)"), (Words{R"(S="a,b")", "T"}));
  EXPECT_EQ(splitNvccList("C='a,b'"), (Words{"C='a", "b'"}));
  EXPECT_EQ(splitNvccList(R"(T=\"x\")"), (Words{R"(T="x")"}));
  EXPECT_EQ(splitNvccList(R"(E=a\b,F=a\\b)"), (Words{"E=ab", R"(F=a\b)"}));
  EXPECT_EQ(splitNvccList("a,,b,"), (Words{"a", "b"}));
  EXPECT_EQ(splitNvccList(""), Words{});
}

TEST(SplitNvccPaths, QuotesGoBackslashesStay) {
  EXPECT_EQ(splitNvccPaths("a,b"), (Words{"a", "b"}));
  EXPECT_EQ(splitNvccPaths(R"("a,b",c d)"), (Words{"a,b", "c d"}));
  EXPECT_EQ(splitNvccPaths(R"(a\b)"), (Words{R"(a\b)"}));
  EXPECT_EQ(splitNvccPaths(",a,,"), (Words{"a"}));
}

TEST(SplitNvccFlags, DoubleQuotesOnly) {
  EXPECT_EQ(splitNvccFlags(R"(-DP=1 -I"a b")"), (Words{"-DP=1", "-Ia b"}));
  EXPECT_EQ(splitNvccFlags("-DQ='a b'"), (Words{"-DQ='a", "b'"}));
  EXPECT_EQ(splitNvccFlags(R"(-I/a\ b)"), (Words{"-I/a b"}));
}

TEST(SplitOptionsFile, TakesTwoLayersAway) {
  EXPECT_EQ(splitOptionsFile("-DA=1\n-DB\t-DC\n"),
            (Words{"-DA=1", "-DB", "-DC"}));
  EXPECT_EQ(splitOptionsFile(R"(-I"x y" "-DW=1 2")"),
            (Words{"-Ix y", "-DW=1 2"}));
  EXPECT_EQ(splitOptionsFile(R"(-DA=\"q\")"), (Words{"-DA=q"}));
  EXPECT_EQ(splitOptionsFile(R"(-DA=\\\"q\\\")"), (Words{R"(-DA="q")"}));
  EXPECT_EQ(splitOptionsFile(R"(-DA=a\\b)"), (Words{"-DA=ab"}));
}

TEST(ThroughNvccShell, LosesOneLayerOfBackslashes) {
  EXPECT_EQ(throughNvccShell(R"(S="a b")"), R"(S="a b")");
  EXPECT_EQ(throughNvccShell(R"(B=a\b)"), R"(B=a\b)");
  EXPECT_EQ(throughNvccShell(R"(B=a\\b)"), R"(B=a\b)");
  EXPECT_EQ(throughNvccShell("C='q'"), "C='q'");
}

TEST(AbsolutePath, IsRelativeToTheDirectory) {
  EXPECT_EQ(absolutePath("/b", "x.rsp"), "/b/x.rsp");
  EXPECT_EQ(absolutePath("/b", "./x.rsp"), "/b/x.rsp");
  EXPECT_EQ(absolutePath("/b", "/x.rsp"), "/x.rsp");
}

static IntrusiveRefCntPtr<vfs::InMemoryFileSystem> memoryFiles() {
  return IntrusiveRefCntPtr<vfs::InMemoryFileSystem>(
      new vfs::InMemoryFileSystem);
}

TEST(ExpandAtFiles, NestsAndReportsWhatIsMissing) {
  auto Files = memoryFiles();
  Files->addFile("/b/a.rsp", 0,
                 MemoryBuffer::getMemBuffer("-DA @b.rsp '-DC=1 2'"));
  Files->addFile("/b/b.rsp", 0, MemoryBuffer::getMemBuffer("-DB"));
  Words Problems;
  EXPECT_EQ(
      expandAtFiles({"x", "@a.rsp", "@", "@gone"}, "/b", *Files, Problems),
      (Words{"x", "-DA", "-DB", "-DC=1 2", "@"}));
  ASSERT_EQ(Problems.size(), 1u);
  EXPECT_NE(Problems[0].find("'/b/gone'"), std::string::npos);
}

TEST(ExpandAtFiles, AFileThatIncludesItselfEnds) {
  auto Files = memoryFiles();
  Files->addFile("/b/a.rsp", 0, MemoryBuffer::getMemBuffer("-DA @a.rsp"));
  Words Problems;
  EXPECT_LT(expandAtFiles({"@a.rsp"}, "/b", *Files, Problems).size(), 30u);
}

/// The options' long names with their values, and other words as they are.
static Words read(const Words &Arguments) {
  Words Result;
  for (const NvccArgument &Each : readNvccArguments(Arguments))
    Result.push_back(Each.Option
                         ? (Each.Option->LongName + "|" + Each.Text).str()
                         : Each.Text);
  return Result;
}

TEST(ReadNvccArguments, EveryFormOfAValue) {
  for (const Words &Form :
       {Words{"-I", "d"}, Words{"-I=d"}, Words{"-Id"},
        Words{"--include-path", "d"}, Words{"--include-path=d"}})
    EXPECT_EQ(read(Form), (Words{"include-path|d"}));
  EXPECT_EQ(read({"-std", "c++17", "--std=c++20"}),
            (Words{"std|c++17", "std|c++20"}));
  EXPECT_EQ(read({"-D=Q=3", "-DA=1"}),
            (Words{"define-macro|Q=3", "define-macro|A=1"}));
}

TEST(ReadNvccArguments, ValuesAreNeverInputs) {
  EXPECT_EQ(read({"-Xptxas", "-v", "-t", "2", "-odir", "/tmp", "a.cu"}),
            (Words{"ptxas-options|-v", "threads|2", "output-directory|/tmp",
                   "a.cu"}));
  EXPECT_EQ(read({"-MF", "x.d", "-MT", "x.o"}),
            (Words{"dependency-output|x.d", "dependency-target-name|x.o"}));
}

TEST(ReadNvccArguments, FlagsAreNeverPairs) {
  EXPECT_EQ(
      read({"-G", "a.cu", "-lineinfo", "-dc"}),
      (Words{"device-debug|", "a.cu", "generate-line-info|", "device-c|"}));
}

TEST(ReadNvccArguments, OptionalValues) {
  EXPECT_EQ(read({"-Ofc", "-DX"}), (Words{"Ofast-compile|", "define-macro|X"}));
  EXPECT_EQ(read({"-Ofc", "min"}), (Words{"Ofast-compile|min"}));
}

TEST(ReadNvccArguments, OnlyFewLettersAreGlued) {
  EXPECT_EQ(read({"-t2", "-O3", "-Lx", "-lm", "-UX"}),
            (Words{"threads|2", "optimize|3", "library-path|x", "library|m",
                   "undefine-macro|X"}));
  EXPECT_EQ(read({"-xcu", "-oa.o", "-isysteminc"}),
            (Words{"-xcu", "-oa.o", "-isysteminc"}));
}

TEST(ReadNvccArguments, AnUnknownFlagNeverEatsTheNextWord) {
  auto Read = readNvccArguments({"-fopenmp", "a.cu"});
  ASSERT_EQ(Read.size(), 2u);
  EXPECT_FALSE(Read[0].isInput());
  EXPECT_TRUE(Read[1].isInput());
}
