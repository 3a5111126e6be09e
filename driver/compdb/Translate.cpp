//===- Translate.cpp - a build's compile command as one for clang ---------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Finds out which compiler a command calls, behind which launchers, for which
// language, and hands it to the reader of that compiler's flags. nvcc's are in
// TranslateNvcc.cpp; the others are close enough to clang's to be read here.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/Parts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

using namespace llvm;

namespace gputidy::compdb {

using LanguageKind = Translation::LanguageKind;

static StringRef nameOfProgram(StringRef Program) {
  StringRef Name = sys::path::filename(Program);
  Name.consume_back(".exe");
  return Name;
}

Translation::CompilerKind compilerKind(StringRef Program) {
  StringRef Name = nameOfProgram(Program);
  if (Name == "nvcc_wrapper")
    return Translation::NvccWrapper;
  if (Name == "nvcc" || Name.starts_with("nvcc-") || Name.starts_with("nvcc."))
    return Translation::Nvcc;
  if (Name.starts_with("hipcc"))
    return Translation::Hipcc;
  if (Name == "nvc++" || Name == "nvc" || Name == "pgc++" || Name == "pgcc")
    return Translation::Nvcxx;
  if (Name.contains("clang") || Name == "icpx" || Name == "icx" || Name == "dpcpp" || Name == "armcxx")
    return Translation::Clang;
  return Translation::Gcc;
}

StringRef nameOf(Translation::CompilerKind Kind) {
  static constexpr StringRef Names[] = {"nvcc", "nvcc_wrapper", "hipcc", "nvc++", "clang", "gcc"};
  return Names[Kind];
}

namespace {

bool isLauncher(StringRef Name) {
  static constexpr StringRef Names[] = {"ccache", "sccache",   "distcc", "icecc", "gomacc", "buildcache",
                                        "recc",   "rewrapper", "env",    "nice",  "time",   "cmake"};
  return is_contained(Names, Name);
}

bool looksLikeCompiler(StringRef Word) {
  StringRef Name = nameOfProgram(Word);
  if (compilerKind(Word) != Translation::Gcc)
    return true;
  static constexpr StringRef Endings[] = {"g++", "gcc", "c++", "cc", "CC", "mpicxx", "mpic++", "mpicc"};
  StringRef Stem = Name.rtrim("0123456789.-");
  return any_of(Endings, [&](StringRef End) { return Stem.ends_with(End); });
}

/// \returns the index after `--` for `cmake -E __run_co_compile ... -- c++`.
size_t afterDashes(const Words &Line, size_t From) {
  auto Dashes = std::find(Line.begin() + From, Line.end(), "--");
  return Dashes == Line.end() ? From : Dashes - Line.begin() + 1;
}

bool isAssignmentOrFlag(StringRef Word) { return Word.starts_with("-") || Word.contains('='); }

} // namespace

Words withoutLaunchers(const Words &Line) {
  size_t At = 0;
  while (At < Line.size() && isLauncher(nameOfProgram(Line[At]))) {
    bool IsCMake = nameOfProgram(Line[At]) == "cmake";
    size_t Next = At + 1;
    if (IsCMake && is_contained(Line, "__run_co_compile"))
      Next = afterDashes(Line, Next);
    // The launcher's own flags, settings, and words of which we know nothing.
    while (Next < Line.size() && (isAssignmentOrFlag(Line[Next]) ||
                                  (!isLauncher(nameOfProgram(Line[Next])) && !looksLikeCompiler(Line[Next]))))
      ++Next;
    if (Next == Line.size())
      break;
    At = Next;
  }
  return Words(Line.begin() + At, Line.end());
}

LanguageKind languageOfSource(const Job &Work) {
  StringRef Path = Work.Command.Filename;
  auto Language = StringSwitch<LanguageKind>(sys::path::extension(Path))
                      .Case(".cu", Translation::CUDA)
                      .Case(".cuh", Translation::CUDA)
                      .Case(".hip", Translation::HIP)
                      .Case(".c", Translation::C)
                      .Default(Translation::CXX);
  const auto &ReadAsCuda = Work.Toolkit.ReadAsCuda;
  if (Language == Translation::CXX && ReadAsCuda && ReadAsCuda(absolutePath(Work.Command.Directory, Path)))
    return Translation::CUDA;
  return Language;
}

std::optional<LanguageKind> languageNamed(StringRef Name) {
  Name.consume_back("-header");
  Name.consume_back("-cpp-output");
  return StringSwitch<std::optional<LanguageKind>>(Name)
      .Case("cu", Translation::CUDA)
      .Case("cuda", Translation::CUDA)
      .Case("hip", Translation::HIP)
      .Case("c", Translation::C)
      .Case("c++", Translation::CXX)
      .Case("c++-module", Translation::CXX)
      .Default(std::nullopt);
}

bool isSourceFile(StringRef Path) {
  static constexpr StringRef Extensions[] = {".c",   ".cc",  ".cp",   ".cpp",  ".cxx", ".c++", ".C",   ".CPP",
                                             ".cu",  ".cuh", ".hip",  ".h",    ".hh",  ".hpp", ".hxx", ".h++",
                                             ".H",   ".inl", ".ipp",  ".tpp",  ".tcc", ".txx", ".inc", ".ixx",
                                             ".ccm", ".mpp", ".cppm", ".cxxm", ".c++m"};
  return is_contained(Extensions, sys::path::extension(Path));
}

std::string sourceWord(const Job &Work, const Words &Inputs) {
  StringRef Directory = Work.Command.Directory;
  std::string Wanted = absolutePath(Directory, Work.Command.Filename);
  for (const std::string &Input : Inputs)
    if (absolutePath(Directory, Input) == Wanted)
      return Input;
  return Work.Command.Filename;
}

void emitStart(Job &Work) {
  static constexpr StringRef Names[] = {"c", "c++", "cuda", "hip"};
  Work.emit({Work.Toolkit.Compiler, "--driver-mode=g++"});
  if (!Work.Toolkit.ResourceDirectory.empty())
    Work.emit({"-resource-dir=" + Work.Toolkit.ResourceDirectory});
  Work.emit({"-Wno-unused-command-line-argument", "-x", Names[Work.Result.Language].str()});
}

bool emitDialectOf(Job &Work, StringRef Dialect) {
  bool IsCxx = Dialect.contains("++");
  bool WantsCxx = Work.Result.Language != Translation::C;
  if (Dialect.empty() || IsCxx != WantsCxx)
    return false;
  Work.emit({("-std=" + Dialect).str()});
  return true;
}

namespace {

/// `aarch64-linux-gnu-g++` compiles for another machine than ours.
void emitCrossTarget(Job &Work) {
  StringRef Name = nameOfProgram(Work.Result.Compiler).rtrim("0123456789.-");
  StringRef Prefix = Name.rsplit('-').first;
  if (Prefix.count('-') < 2)
    return;
  Triple Target(Prefix);
  if (Target.getArch() != Triple::UnknownArch && Target.getArch() != Triple(sys::getDefaultTargetTriple()).getArch())
    Work.emit({("--target=" + Prefix).str()});
}

/// gcc compiles .c files as C, g++ compiles them as C++.
bool isCxxDriver(StringRef Compiler) {
  StringRef Name = nameOfProgram(Compiler);
  return Name.contains("++") || Name.contains("xx") || Name == "CC" || Name == "icpx";
}

LanguageKind chooseLanguage(const Job &Work, const HostFlags &Host) {
  if (auto Named = languageNamed(Host.Language))
    return *Named;
  LanguageKind OfFile = languageOfSource(Work);
  if (Work.Result.Kind == Translation::Hipcc && OfFile != Translation::C)
    return Translation::HIP;
  if (OfFile == Translation::C && isCxxDriver(Work.Result.Compiler))
    return Translation::CXX;
  return OfFile;
}

/// A toolkit that the command names goes before the one that was found.
void useNamedToolkit(Job &Work, const HostFlags &Host) {
  ToolkitInfo &Toolkit = Work.Toolkit;
  if (Toolkit.StandIn)
    return;
  if (std::optional<ToolkitInfo> Cuda = Host.CudaPath.empty() ? std::nullopt : cudaToolkitAt(Host.CudaPath)) {
    Toolkit.CudaRoot = Cuda->CudaRoot;
    Toolkit.CudaInclude = Cuda->CudaInclude;
    Toolkit.CcclInclude = Cuda->CcclInclude;
    Toolkit.CudaVersion = Cuda->CudaVersion;
  }
  if (sys::fs::exists(Host.RocmPath + "/include/hip/hip_runtime.h")) {
    Toolkit.RocmRoot = Host.RocmPath;
    Toolkit.HipInclude = Host.RocmPath + "/include";
  }
}

/// Emits what gcc's, clang's and their relatives' commands have in common.
void translateGnu(Job &Work) {
  Translation &Result = Work.Result;
  HostFlags Host = readHostFlags(Work.Arguments, /*KeepWarnings=*/true);
  Work.note(Host.Dropped);
  useNamedToolkit(Work, Host);
  Result.Language = chooseLanguage(Work, Host);
  emitStart(Work);
  emitGpuMode(Work, Host.Architectures);
  emitCrossTarget(Work);
  if (Result.Kind == Translation::Gcc)
    emitGccToolchain(Work, Result.Compiler);
  emitDialectOf(Work, Host.Dialect);
  Work.emit({"-Wno-unknown-warning-option"});
  Work.emit(Host.Kept);
  emitGpuIncludes(Work);
  // clang's own users write code that clang reads; all others expect nvcc's.
  bool LikeNvcc = Result.Kind != Translation::Clang;
  if (Result.Language == Translation::CUDA && LikeNvcc)
    emitNvccPrelude(Work);
  if (!Result.isGpu())
    emitHostIncludes(Work, /*LastResort=*/true);
  emitOpenMP(Work, Host);
  Work.emit({sourceWord(Work, Host.Inputs)});
}

/// NVIDIA's HPC compilers, formerly PGI's: a command line of their own.
void translateNvcxx(Job &Work) {
  Words Kept;
  bool Cuda = false;
  for (const std::string &Each : Work.Arguments) {
    StringRef Word = Each;
    Cuda |= Word == "-cuda" || Word.starts_with("-cuda=");
    bool IsDialect = Word.starts_with("--c++") || Word.starts_with("--gnu++");
    bool IsOwn = any_of(ArrayRef<StringRef>({"-cuda", "-stdpar", "-gpu", "-acc", "-tp", "-fast", "-target", "-Minfo",
                                             "-Mcuda", "-ta", "-gopt"}),
                        [&](StringRef Prefix) { return Word.starts_with(Prefix); });
    if (IsDialect)
      Kept.push_back(("-std=" + Word.drop_front(2)).str());
    else if (IsOwn || (Word.starts_with("-M") && Word.size() > 3))
      Work.Result.Dropped.push_back(Each);
    else
      Kept.push_back(Word == "-mp" ? "-fopenmp" : Each);
  }
  if (Cuda)
    Kept.insert(Kept.begin(), {"-x", "cuda"});
  Work.Arguments = std::move(Kept);
  translateGnu(Work);
}

/// hipcc calls nvcc where HIP_PLATFORM says so, and its own clang elsewhere.
void translateHipcc(Job &Work) {
  if (!Work.Toolkit.HipOnNvidia) {
    for (std::string &Word : splitShell(Work.Toolkit.HipccAppendFlags))
      Work.Arguments.push_back(std::move(Word));
    return translateGnu(Work);
  }
  Words Own = {"-forward-unknown-to-host-compiler", "-x", "cu", "-D__HIP_PLATFORM_NVIDIA__", "-isystem"};
  Own.push_back(Work.Toolkit.hasRocm() ? Work.Toolkit.HipInclude : Work.Toolkit.standInHipInclude());
  Work.Arguments.insert(Work.Arguments.begin(), Own.begin(), Own.end());
  translateNvcc(Work, /*GnuStyle=*/false);
}

void translateByKind(Job &Work) {
  if (Work.Result.Kind != Translation::Nvcc)
    Work.Arguments = expandAtFiles(Work.Arguments, Work.Command.Directory, Work.Files, Work.Result.Problems);
  switch (Work.Result.Kind) {
  case Translation::Nvcc:
    return translateNvcc(Work, /*GnuStyle=*/false);
  case Translation::NvccWrapper:
    return translateNvcc(Work, /*GnuStyle=*/true);
  case Translation::Hipcc:
    return translateHipcc(Work);
  case Translation::Nvcxx:
    return translateNvcxx(Work);
  case Translation::Clang:
  case Translation::Gcc:
    return translateGnu(Work);
  }
}

bool holdsCuda(const Job &Work, StringRef Path) {
  return sys::fs::exists(absolutePath(Work.Command.Directory, Path) + "/cuda_runtime.h");
}

/// Stand-ins and a toolkit's own headers don't mix: a build that names the
/// toolkit's directories would decide which of them a source sees.
void leaveOutToolkitPaths(Job &Work) {
  Words Kept;
  Words &All = Work.Result.Arguments;
  std::string OwnCuda = Work.Toolkit.standInCudaInclude();
  for (size_t At = 0; At < All.size(); ++At) {
    StringRef Path = All[At];
    bool Separate = Path == "-I" || Path == "-isystem" || Path == "-idirafter";
    if (Separate && At + 1 < All.size())
      Path = All[At + 1];
    else if (!Path.consume_front("-I"))
      Path = "";
    bool Leave = !Path.empty() && Path != OwnCuda && holdsCuda(Work, Path);
    if (!Leave)
      Kept.push_back(All[At]);
    else if (Separate)
      ++At;
  }
  All = std::move(Kept);
}

} // namespace

Translation translate(const clang::tooling::CompileCommand &Command, const ToolkitInfo &Toolkit,
                      vfs::FileSystem *Files) {
  IntrusiveRefCntPtr<vfs::FileSystem> Real;
  if (!Files) {
    Real = vfs::getRealFileSystem();
    Files = Real.get();
  }
  Job Work{Command, Toolkit, *Files, withoutLaunchers(Command.CommandLine), {}};
  if (Work.Arguments.empty())
    Work.Arguments.push_back(Toolkit.Compiler);
  Work.Result.Compiler = Work.Arguments.front();
  Work.Result.Kind = compilerKind(Work.Result.Compiler);
  Work.Result.IsSource = isSourceFile(Command.Filename);
  Work.Arguments.erase(Work.Arguments.begin());
  translateByKind(Work);
  if (Toolkit.StandIn)
    leaveOutToolkitPaths(Work);
  return std::move(Work.Result);
}

} // namespace gputidy::compdb
