//===- database-test.cpp - finding, reading and writing databases ---------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Databases in all the places where people keep them, and in all the states in
// which they are found.
//
//===----------------------------------------------------------------------===//

#include "Trees.h"

#include "driver/compdb/Doctor.h"
#include "driver/compdb/Write.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

using namespace gputidy::compdb;
using namespace llvm;

TEST(FindDatabase, InTheUsualPlaces) {
  for (StringRef Place :
       {"", "build/", "out/", "build/debug/", "out/build/x64/",
        "cmake-build-debug/", "builddir/", ".build/"}) {
    Tree Project;
    std::string Path =
        Project.file((Place + "compile_commands.json").str(), "[]");
    EXPECT_EQ(findDatabase(Project.Root).Path, Path) << Place.str();
    Project.file("src/deep/a.cu");
    EXPECT_EQ(findDatabase(Project.path("src/deep")).Path, Path) << Place.str();
  }
}

TEST(FindDatabase, TheNewestWinsAndIsReported) {
  Tree Project;
  std::string Old = Project.file("build/compile_commands.json", "[]", 100);
  std::string New = Project.file("out/compile_commands.json", "[]", 10);
  FoundDatabase Found = findDatabase(Project.Root);
  EXPECT_EQ(Found.Path, New);
  EXPECT_EQ(Found.Others, Words{Old});
  EXPECT_EQ(Found.Report, "using " + New + ", newer than " + Old);
}

TEST(FindDatabase, TheNearestLevelWins) {
  Tree Project;
  Project.file("build/compile_commands.json", "[]");
  std::string Near = Project.file("sub/build/compile_commands.json", "[]", 100);
  EXPECT_EQ(findDatabase(Project.path("sub")).Path, Near);
}

TEST(FindDatabase, ALinkInTheRootIsTheSameDatabase) {
  Tree Project;
  Project.file("build/compile_commands.json", "[]");
  Project.link("build/compile_commands.json", "compile_commands.json");
  EXPECT_TRUE(findDatabase(Project.Root).Others.empty());
}

TEST(FindDatabase, AskedFor) {
  Tree Project;
  std::string Path = Project.file("odd/compile_commands.json", "[]");
  EXPECT_EQ(findDatabase("", Project.path("odd")).Path, Path);
  EXPECT_EQ(findDatabase("", Path).Path, Path);
  Project.file("build/compile_commands.json", "[]");
  FoundDatabase None = findDatabase(Project.Root, Project.path("gone"));
  EXPECT_EQ(None.Path, "");
  EXPECT_EQ(None.Report, "'" + Project.path("gone") + "' does not exist");
  Project.file("empty/x");
  EXPECT_NE(findDatabase("", Project.path("empty"))
                .Report.find("no compile_commands.json in '"),
            std::string::npos);
}

TEST(PresetBuildDirectories, MacrosInheritanceAndIncludes) {
  Tree Project;
  Project.file("CMakePresets.json", R"({"include": ["more.json"],
    "configurePresets": [
      {"name": "base", "hidden": true,
       "binaryDir": "${sourceDir}/../out-${sourceDirName}/${presetName}"},
      {"name": "debug", "inherits": "base"},
      {"name": "own", "inherits": ["base"], "binaryDir": "rel"}]})");
  Project.file(
      "more.json",
      R"({"configurePresets": [{"name": "m", "binaryDir": "/abs/m"}]})");
  Project.file("CMakeUserPresets.json", R"({"configurePresets": [
      {"name": "mine", "inherits": ["nothing", "debug"]}]})");
  std::string Name = sys::path::filename(Project.Root).str();
  std::string Out = Project.path("../out-" + Name + "/");
  EXPECT_EQ(
      presetBuildDirectories(Project.Root),
      (Words{Out + "debug", "/abs/m", Out + "mine", Project.path("rel")}));
}

TEST(PresetBuildDirectories, BrokenFilesHaveNone) {
  Tree Project;
  Project.file("CMakePresets.json", "{ broken");
  EXPECT_EQ(presetBuildDirectories(Project.Root), Words{});
  Project.file("CMakePresets.json", R"({"configurePresets": [
      {"name": "a", "inherits": "b"}, {"name": "b", "inherits": "a"}]})");
  EXPECT_EQ(presetBuildDirectories(Project.Root), Words{});
}

static std::unique_ptr<JsonDatabase> parsed(StringRef Text,
                                            std::string &Problem) {
  return JsonDatabase::parse(Text, "/p/build/compile_commands.json", Problem);
}

TEST(JsonDatabase, ReadsCommandsAndArguments) {
  std::string Problem;
  auto Database = parsed(R"([
    {"directory": "/b", "file": "a.cu", "command": "nvcc -DX=\"a b\" a.cu"},
    {"directory": "sub", "file": "/c/b.cpp", "arguments": ["g++", "a b"],
     "output": "b.o"}])",
                         Problem);
  ASSERT_TRUE(Database) << Problem;
  EXPECT_EQ(Database->getAllFiles(), (Words{"/b/a.cu", "/c/b.cpp"}));
  auto First = Database->getCompileCommands("/b/a.cu");
  ASSERT_EQ(First.size(), 1u);
  EXPECT_EQ(First[0].CommandLine, (Words{"nvcc", "-DX=a b", "a.cu"}));
  auto Second = Database->getCompileCommands("/c/./b.cpp");
  ASSERT_EQ(Second.size(), 1u);
  EXPECT_EQ(Second[0].Directory, "/p/build/sub");
  EXPECT_TRUE(Database->getCompileCommands("/other").empty());
}

TEST(JsonDatabase, OneBadEntryLosesNoOther) {
  std::string Problem;
  auto Database = parsed(R"([{"directory": "/b", "command": "nvcc a.cu"}, 7,
    {"directory": "/b", "file": "b.cu"},
    {"directory": "/b", "file": "c.cu", "command": "nvcc c.cu"}])",
                         Problem);
  ASSERT_TRUE(Database);
  EXPECT_EQ(Database->getAllFiles(), Words{"/b/c.cu"});
  EXPECT_EQ(
      Database->problems(),
      (Words{"entry 1 of '/p/build/compile_commands.json' has no \"file\"",
             "entry 2 of '/p/build/compile_commands.json' is not an object",
             "entry 3 of '/p/build/compile_commands.json' for 'b.cu' has "
             "neither \"command\" nor \"arguments\""}));
}

TEST(JsonDatabase, BrokenJsonSaysWhere) {
  std::string Problem;
  EXPECT_FALSE(parsed("[\n {\"file\": \"a.cu\",}\n]", Problem));
  EXPECT_EQ(Problem.find("'/p/build/compile_commands.json' is not valid JSON: "
                         "line 2, column "),
            0u)
      << Problem;
  EXPECT_FALSE(parsed("{}", Problem));
  EXPECT_EQ(
      Problem,
      "'/p/build/compile_commands.json' holds no list of compile commands");
  EXPECT_FALSE(JsonDatabase::load("/nowhere/compile_commands.json", Problem));
  EXPECT_EQ(Problem.find("cannot read '/nowhere/compile_commands.json': "), 0u);
}

TEST(JsonDatabase, AnEmptyListIsADatabase) {
  std::string Problem;
  auto Database = parsed("[]", Problem);
  ASSERT_TRUE(Database);
  EXPECT_TRUE(Database->getAllFiles().empty());
}

namespace {

LoadOptions standIn() {
  LoadOptions Options;
  Options.Toolkits.StandIn = true;
  Options.Toolkits.SdkDirectory = "/sdk";
  return Options;
}

} // namespace

TEST(LoadDatabase, GoneSourcesAreOneSentence) {
  Tree Project;
  Project.file("a.cu");
  std::string Path = Project.file(
      "compile_commands.json",
      R"([{"directory": ".", "file": "a.cu", "command": "nvcc -c a.cu"},
          {"directory": ".", "file": "b.cu", "command": "nvcc -c b.cu"},
          {"directory": ".", "file": "c.cu", "command": "nvcc -c c.cu"}])");
  LoadedDatabase Loaded = loadDatabase(Path, standIn());
  ASSERT_TRUE(Loaded.Database);
  EXPECT_EQ(Loaded.Database->getAllFiles(), Words{Project.path("a.cu")});
  ASSERT_EQ(Loaded.Problems.size(), 1u);
  EXPECT_EQ(Loaded.Problems[0],
            "'" + Project.path("b.cu") + "' and 1 other source in '" + Path +
                "' do not exist: configure the build again, or build what "
                "generates them");
}

TEST(AdaptedDatabase, HandsOutTranslatedSources) {
  Tree Project;
  Project.file("a.cu");
  std::string Path = Project.file(
      "compile_commands.json",
      R"([{"directory": ".", "file": "a.cu", "command": "nvcc -DA -c a.cu"},
          {"directory": ".", "file": "a.cu", "command": "nvcc -DB -c a.cu"},
          {"directory": ".", "file": "a.o", "command": "nvcc -dlink a.o"}])");
  LoadedDatabase Loaded = loadDatabase(Path, standIn());
  ASSERT_TRUE(Loaded.Database);
  EXPECT_TRUE(Loaded.Problems.empty());
  EXPECT_EQ(Loaded.Database->getAllFiles(), Words{Project.path("a.cu")});
  auto Commands = Loaded.Database->getCompileCommands(Project.path("a.cu"));
  ASSERT_EQ(Commands.size(), 2u);
  EXPECT_TRUE(is_contained(Commands[0].CommandLine, "-DA"));
  EXPECT_TRUE(is_contained(Commands[1].CommandLine, "--cuda-host-only"));
  EXPECT_EQ(Loaded.Database->getAllCompileCommands().size(), 2u);
  EXPECT_TRUE(Loaded.Database->toolkit().CudaProject);
  EXPECT_EQ(Loaded.Database->inner().getAllCompileCommands().size(), 3u);
}

TEST(Compdb, WritesADatabaseThatReadsTheSame) {
  Tree Project;
  Project.file("a b.cu");
  std::string Path = Project.file("build/compile_commands.json",
                                  R"([{"directory": "..", "file": "a b.cu",
           "arguments": ["nvcc", "-DS=\"x y\"", "-c", "a b.cu"]}])");
  CompdbOptions Options;
  Options.Asked = Project.path("build");
  Options.Output = Project.path("lint/deep");
  Options.Toolkits = standIn().Toolkits;
  std::string Out, Errors;
  raw_string_ostream OutStream(Out), ErrorStream(Errors);
  EXPECT_EQ(compdb(OutStream, ErrorStream, Options), 0) << Errors;
  std::string Problem;
  std::string Written = Project.path("lint/deep/compile_commands.json");
  auto Again = JsonDatabase::load(Written, Problem);
  ASSERT_TRUE(Again) << Problem;
  auto Commands = Again->getAllCompileCommands();
  ASSERT_EQ(Commands.size(), 1u);
  EXPECT_TRUE(is_contained(Commands[0].CommandLine, "-DS=\"x y\""));
  EXPECT_EQ(Commands[0].CommandLine.back(), "a b.cu");
  EXPECT_EQ(Out, "wrote " + Written + " from " + Path + "\n");
  EXPECT_EQ(Errors, "");
}

TEST(Compdb, NeverOverwritesTheBuildsDatabase) {
  Tree Project;
  std::string Path = Project.file("build/compile_commands.json", "[]");
  CompdbOptions Options;
  Options.Asked = Options.Output = Project.path("build");
  Options.Toolkits = standIn().Toolkits;
  std::string Out, Errors;
  raw_string_ostream OutStream(Out), ErrorStream(Errors);
  EXPECT_EQ(compdb(OutStream, ErrorStream, Options), 2);
  EXPECT_NE(Errors.find("is the build's own database"), std::string::npos);
  EXPECT_EQ((*MemoryBuffer::getFile(Path))->getBuffer(), "[]");
}

TEST(TryToParse, CountsErrors) {
  Tree Project;
  Project.file("ok.cpp", "#include <stddef.h>\nsize_t f();\n");
  Project.file("bad.cpp", "int f() { return missing; }\nint g( {\n");
  std::string Own = "-resource-dir=" + findResourceDirectory("compdb-tests");
  EXPECT_EQ(tryToParse({Project.Root, "ok.cpp", {"clang++", Own, "ok.cpp"}, ""})
                .Errors,
            0u);
  Trial Bad =
      tryToParse({Project.Root, "bad.cpp", {"clang++", Own, "bad.cpp"}, ""});
  EXPECT_GE(Bad.Errors, 2u);
  ASSERT_FALSE(Bad.First.empty());
  EXPECT_NE(Bad.First[0].find("bad.cpp:1:18: use of undeclared identifier"),
            std::string::npos)
      << Bad.First[0];
}

TEST(JsonDatabase, TargetsOfNinjaAreNoEntries) {
  std::string Problem;
  auto Database = parsed(R"([
    {"directory": "/b", "file": "CMakeFiles/k.dir", "command": ""},
    {"directory": "/b", "file": "edit_cache.util", "command": ""},
    {"directory": "/b", "file": "a.cpp", "command": "g++ -c a.cpp"}])",
                         Problem);
  ASSERT_TRUE(Database);
  EXPECT_EQ(Database->getAllFiles(), Words{"/b/a.cpp"});
  EXPECT_TRUE(Database->problems().empty());
}

TEST(JsonDatabase, PathsNeedNotBeUtf8) {
  std::string Problem;
  EXPECT_TRUE(parsed("[{\"directory\": \"/\xe9\", \"file\": \"a.cpp\", "
                     "\"command\": \"g++ a.cpp\"}]",
                     Problem))
      << Problem;
}

TEST(FindDatabase, AskedForARootMeansItsBuildDirectory) {
  Tree Project;
  std::string Path = Project.file("build/compile_commands.json", "[]");
  EXPECT_EQ(findDatabase("", Project.Root).Path, Path);
}
