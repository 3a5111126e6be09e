//===- Doctor.cpp - why does my project not parse? ------------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each line is one fact with its name in front; the advice at the end follows
// from the first thing that is wrong, because the rest is mostly its fault.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/Doctor.h"

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/Version.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"

#include <chrono>

using namespace llvm;
using clang::tooling::CompileCommand;

namespace gputidy::compdb {

namespace {

constexpr unsigned MostErrorsShown = 3;

class ErrorCollector : public clang::DiagnosticConsumer {
public:
  explicit ErrorCollector(Trial &Result) : Result(Result) {}

  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level, const clang::Diagnostic &Info) override {
    if (Level < clang::DiagnosticsEngine::Error)
      return;
    if (++Result.Errors > MostErrorsShown)
      return;
    SmallString<128> Text;
    if (Info.hasSourceManager() && Info.getLocation().isValid()) {
      std::string Place =
          Info.getSourceManager().getExpansionLoc(Info.getLocation()).printToString(Info.getSourceManager());
      Text = Place + ": ";
    }
    Info.FormatDiagnostic(Text);
    Result.First.push_back(Text.str().str());
  }

private:
  Trial &Result;
};

/// The facts of one run, in the order in which they are printed.
class Examination {
public:
  Examination(raw_ostream &Out, const DoctorOptions &Options) : Out(Out), Options(Options) {}

  int run();

private:
  raw_ostream &line(StringRef Name) { return Out << left_justify(Name, 10) << ' '; }
  void commands();
  void cudaToolkit();
  void hipToolkit();
  void dropped();
  std::string chooseFile() const;
  int parse();
  void advise(const Trial &Tried);

  raw_ostream &Out;
  const DoctorOptions &Options;
  LoadedDatabase Loaded;
  unsigned Cuda = 0, Hip = 0;
  Words OptionsFileProblems;
  std::string FirstGpuFile;
  StringMap<unsigned> DroppedFlags;
};

void Examination::commands() {
  unsigned ByKind[6] = {}, Total = 0;
  for (const std::string &File : Loaded.Database->getAllFiles())
    for (const Translation &Each : Loaded.Database->translations(File)) {
      ++Total;
      ++ByKind[Each.Kind];
      Cuda += Each.Language == Translation::CUDA;
      Hip += Each.Language == Translation::HIP;
      if (Each.isGpu() && FirstGpuFile.empty())
        FirstGpuFile = File;
      append_range(OptionsFileProblems, Each.Problems);
      for (const std::string &Flag : Each.Dropped)
        ++DroppedFlags[Flag];
    }
  raw_ostream &Line = line("commands") << Total;
  StringRef Separator = ": ";
  for (unsigned Kind = 0; Kind < 6; ++Kind)
    if (ByKind[Kind]) {
      Line << Separator << ByKind[Kind] << ' ' << nameOf(Translation::CompilerKind(Kind));
      Separator = ", ";
    }
  Line << "; " << Cuda << " CUDA, " << Hip << " HIP\n";
}

void Examination::cudaToolkit() {
  const ToolkitInfo &Toolkit = Loaded.Database->toolkit();
  const ToolkitVersion &Version = Toolkit.CudaVersion;
  if (Toolkit.hasCuda())
    line("CUDA") << Version.Major << '.' << Version.Minor << " in " << Toolkit.CudaRoot << ", found by "
                 << Toolkit.CudaFoundBy << '\n';
  else
    line("CUDA") << "no toolkit found, using stand-in headers (CUDA " << Version.Major << '.' << Version.Minor << ")\n";
  if (!Toolkit.CcclVersion.empty())
    line("CCCL") << Toolkit.CcclVersion << " in "
                 << (Toolkit.CcclInclude.empty() ? Toolkit.CudaInclude : Toolkit.CcclInclude) << '\n';
}

void Examination::hipToolkit() {
  const ToolkitInfo &Toolkit = Loaded.Database->toolkit();
  if (Toolkit.hasRocm())
    line("ROCm") << Toolkit.RocmRoot << ", found by " << Toolkit.RocmFoundBy << '\n';
  else if (Hip)
    line("ROCm") << "not found, using stand-in headers\n";
}

void Examination::dropped() {
  if (DroppedFlags.empty())
    return;
  std::vector<std::pair<unsigned, StringRef>> Sorted;
  for (const auto &Each : DroppedFlags)
    Sorted.push_back({Each.second, Each.first()});
  sort(Sorted,
       [](const auto &A, const auto &B) { return A.first != B.first ? A.first > B.first : A.second < B.second; });
  raw_ostream &Line = line("left out") << "flags that clang does not know:";
  for (const auto &[Count, Flag] : ArrayRef(Sorted).take_front(6))
    Line << ' ' << Flag << " (" << Count << "x)";
  if (Sorted.size() > 6)
    Line << " and " << Sorted.size() - 6 << " more";
  Line << '\n';
}

std::string Examination::chooseFile() const {
  if (!Options.File.empty())
    return Options.File;
  if (!FirstGpuFile.empty())
    return FirstGpuFile;
  std::vector<std::string> Files = Loaded.Database->getAllFiles();
  return Files.empty() ? "" : Files.front();
}

/// One thing to do, for the first thing that is wrong.
void Examination::advise(const Trial &Tried) {
  const ToolkitInfo &Toolkit = Loaded.Database->toolkit();
  StringRef First = Tried.First.empty() ? StringRef() : Tried.First.front();
  raw_ostream &Line = line("to do");
  if (!OptionsFileProblems.empty())
    Line << OptionsFileProblems.front() << '\n';
  else if (First.contains("file not found") && Cuda && !Toolkit.hasCuda())
    Line << "the stand-in headers have no such file: install a CUDA toolkit, "
            "or name one with CUDA_PATH\n";
  else if (First.contains("file not found"))
    Line << "build once if that header is generated; else its directory is "
            "missing in the build's own command\n";
  else
    Line << "functions without errors are checked all the same; if the build's "
            "compiler accepts this source, please report its first error\n";
}

int Examination::parse() {
  std::string File = chooseFile();
  std::vector<CompileCommand> Commands = Loaded.Database->getCompileCommands(File);
  if (Commands.empty()) {
    line("parse") << "no command for '" << File << "' in the database\n";
    return 1;
  }
  Trial Tried = tryToParse(Commands.front());
  raw_ostream &Line = line("parse") << File << ": ";
  if (Tried.Errors == 0) {
    Line << "ok, " << format("%.1f", Tried.Seconds) << " s\n";
    if (!OptionsFileProblems.empty())
      advise(Tried);
    return OptionsFileProblems.empty() ? 0 : 1;
  }
  Line << Tried.Errors << (Tried.Errors == 1 ? " error\n" : " errors\n");
  for (const std::string &Each : Tried.First)
    line("") << Each << '\n';
  advise(Tried);
  return 1;
}

int Examination::run() {
  line("gpu-tidy") << "built with clang " << CLANG_VERSION_STRING << '\n';
  FoundDatabase Found = findDatabase(Options.Start, Options.Asked);
  line("database") << Found.Report << '\n';
  if (Found.Path.empty())
    return 2;
  LoadOptions Loading;
  Loading.Toolkits = Options.Toolkits;
  Loading.ProgramName = Options.ProgramName;
  Loaded = loadDatabase(Found.Path, Loading);
  for (const std::string &Problem : Loaded.Problems)
    line("problem") << Problem << '\n';
  if (!Loaded.Database)
    return 2;
  commands();
  cudaToolkit();
  hipToolkit();
  const std::string &Own = Loaded.Database->toolkit().ResourceDirectory;
  line("headers") << (Own.empty() ? "clang's own headers were not found: install "
                                    "libclang-common of the same release"
                                  : "clang's own in " + Own)
                  << '\n';
  dropped();
  return parse();
}

} // namespace

Trial tryToParse(const CompileCommand &Command) {
  Trial Result;
  auto Start = std::chrono::steady_clock::now();
  IntrusiveRefCntPtr<vfs::FileSystem> Files(vfs::createPhysicalFileSystem().release());
  Files->setCurrentWorkingDirectory(Command.Directory);
  clang::FileSystemOptions Where;
  IntrusiveRefCntPtr<clang::FileManager> Opened(new clang::FileManager(Where, Files));
  Words Arguments = Command.CommandLine;
  Arguments.insert(Arguments.begin() + 1, {"-fsyntax-only", "-ferror-limit=0"});
  clang::tooling::ToolInvocation Invocation(Arguments, std::make_unique<clang::SyntaxOnlyAction>(), Opened.get());
  ErrorCollector Collector(Result);
  Invocation.setDiagnosticConsumer(&Collector);
  if (!Invocation.run() && Result.Errors == 0)
    Result.Errors = 1;
  std::chrono::duration<double> Took = std::chrono::steady_clock::now() - Start;
  Result.Seconds = Took.count();
  return Result;
}

int doctor(raw_ostream &Out, const DoctorOptions &Options) { return Examination(Out, Options).run(); }

} // namespace gputidy::compdb
