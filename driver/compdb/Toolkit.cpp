//===- Toolkit.cpp - which GPU toolkit a translation uses -----------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A directory is a CUDA toolkit if cuda_runtime.h lies in a place below it that
// some distribution uses. The candidates come in the order in which a user
// would expect them to win: what they named, what the build calls, what the
// environment names, the usual places.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/Toolkit.h"

#include "clang/Basic/Version.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

#include <cstdlib>
#include <dlfcn.h>

using namespace llvm;

namespace gputidy::compdb {

namespace {

std::string below(const Twine &Directory, const Twine &Rest) {
  SmallString<256> Path;
  sys::path::append(Path, Directory, Rest);
  return Path.str().str();
}

std::string parentOf(StringRef Path) { return sys::path::parent_path(Path).str(); }

std::string realPath(const Twine &Path) {
  SmallString<256> Result;
  return sys::fs::real_path(Path, Result) ? Path.str() : Result.str().str();
}

std::string textOf(const Twine &Path) {
  auto Buffer = MemoryBuffer::getFile(Path, /*IsText=*/true);
  return Buffer ? (*Buffer)->getBuffer().str() : std::string();
}

/// The directories directly below \p Directory, sorted.
Words directoriesBelow(const Twine &Directory) {
  Words Result;
  std::error_code Failed;
  for (sys::fs::directory_iterator It(Directory, Failed), End; It != End && !Failed; It.increment(Failed))
    if (sys::fs::is_directory(It->path()))
      Result.push_back(It->path());
  sort(Result);
  return Result;
}

ToolkitVersion parseVersion(StringRef Text) {
  ToolkitVersion Version;
  (void)(Text.consumeInteger(10, Version.Major) || !Text.consume_front(".") || Text.consumeInteger(10, Version.Minor) ||
         !Text.consume_front(".") || Text.consumeInteger(10, Version.Build));
  return Version;
}

/// The number in `#define Name <number>`, or 0.
unsigned definedNumber(StringRef Text, StringRef Name) {
  unsigned Number = 0;
  size_t At = Text.find(("#define " + Name + " ").str());
  if (At == StringRef::npos)
    return 0;
  Text = Text.drop_front(At + Name.size() + 9).ltrim();
  return Text.consumeInteger(10, Number) ? 0 : Number;
}

ToolkitVersion versionFromJson(StringRef Root) {
  auto Parsed = json::parse(textOf(below(Root, "version.json")));
  if (!Parsed) {
    consumeError(Parsed.takeError());
    return {};
  }
  const json::Object *Parts = Parsed->getAsObject();
  for (StringRef Part : {"cuda_nvcc", "cuda"})
    if (const json::Object *Found = Parts ? Parts->getObject(Part) : nullptr)
      if (auto Version = Found->getString("version"))
        return parseVersion(*Version);
  return {};
}

ToolkitVersion cudaVersion(StringRef Root, StringRef Include) {
  ToolkitVersion Version = versionFromJson(Root);
  if (Version.Major)
    return Version;
  unsigned Number = definedNumber(textOf(below(Include, "cuda.h")), "CUDA_VERSION");
  return {Number / 1000, Number % 1000 / 10, 0};
}

std::string ccclVersion(StringRef Include) {
  if (unsigned Number = definedNumber(textOf(below(Include, "cuda/std/__cccl/version.h")), "CCCL_VERSION"))
    return formatv("{0}.{1}.{2}", Number / 1000000, Number / 1000 % 1000, Number % 1000);
  if (unsigned Number = definedNumber(textOf(below(Include, "thrust/version.h")), "THRUST_VERSION"))
    return formatv("{0}.{1}.{2}", Number / 100000, Number / 100 % 1000, Number % 100);
  return "";
}

/// Replaces `$(NAME)` in a line of nvcc.profile.
std::string expandProfile(std::string Text, StringRef Here, StringRef Top) {
  const std::pair<StringRef, StringRef> Values[] = {
      {"$(TOP)", Top}, {"$(_HERE_)", Here}, {"$(_TARGET_DIR_)", ""}, {"$(_SPACE_)", " "}, {"$(_TARGET_SIZE_)", "64"}};
  for (auto [Name, Value] : Values)
    for (size_t At; (At = Text.find(Name.str())) != std::string::npos;)
      Text.replace(At, Name.size(), Value.str());
  return Text;
}

/// nvcc.profile beside nvcc names the toolkit's top and its include paths.
void addRootsOfProfile(StringRef Bin, Words &Roots) {
  std::string Top = parentOf(Bin);
  std::string Profile = textOf(below(Bin, "nvcc.profile"));
  SmallVector<StringRef, 16> Lines;
  StringRef(Profile).split(Lines, '\n');
  for (StringRef Line : Lines) {
    auto [Name, Value] = Line.split('=');
    Name = Name.trim(" \t+");
    std::string Expanded = expandProfile(Value.trim().str(), Bin, Top);
    if (Name == "TOP")
      Roots.push_back(Top = realPath(Expanded));
    if (Name != "INCLUDES")
      continue;
    for (StringRef Word : splitShell(Expanded))
      if (Word.consume_front("-I"))
        Roots.push_back(parentOf(realPath(Word)));
  }
}

/// The nvcc that a wrapper script at \p Path calls by its full name.
std::string nvccInsideScript(StringRef Path) {
  auto Size = uint64_t(0);
  if (sys::fs::file_size(Path, Size) || Size > 64 * 1024)
    return "";
  std::string Text = textOf(Path);
  if (!StringRef(Text).starts_with("#!"))
    return "";
  for (StringRef Word : splitShell(StringRef(Text).drop_until([](char C) { return C == '\n'; })))
    if (Word.ends_with("/nvcc") && Word != Path && sys::fs::exists(Word))
      return Word.str();
  return "";
}

std::string programPath(StringRef Name) {
  if (sys::path::has_parent_path(Name))
    return Name.str();
  auto Found = sys::findProgramByName(Name);
  return Found ? *Found : std::string();
}

struct Candidate {
  std::string Root;
  std::string FoundBy;
};

void addFromEnvironment(const ToolkitSearch &Search, ArrayRef<StringRef> Names, std::vector<Candidate> &Result) {
  for (StringRef Name : Names)
    if (auto Value = Search.Environment(Name); Value && !Value->empty())
      Result.push_back({*Value, Name.str()});
}

std::vector<Candidate> cudaCandidates(const ToolkitSearch &Search) {
  std::vector<Candidate> Result;
  if (!Search.CudaPath.empty())
    Result.push_back({Search.CudaPath, "the command line"});
  for (StringRef Compiler : Search.Compilers)
    if (sys::path::filename(Compiler).starts_with("nvcc"))
      for (std::string &Root : cudaRootsOfNvcc(Compiler))
        Result.push_back({std::move(Root), "the build's nvcc"});
  addFromEnvironment(Search, {"CUDA_PATH", "CUDA_HOME", "CUDA_ROOT"}, Result);
  for (std::string &Root : cudaRootsOfNvcc("nvcc"))
    Result.push_back({std::move(Root), "nvcc in PATH"});
  addFromEnvironment(Search, {"CONDA_PREFIX"}, Result);
  Result.push_back({"/usr/local/cuda", "the usual place"});
  Result.push_back({"/opt/cuda", "the usual place"});
  Result.push_back({"/usr/lib/cuda", "the usual place"});
  return Result;
}

void findCuda(const ToolkitSearch &Search, ToolkitInfo &Info) {
  for (const Candidate &Each : cudaCandidates(Search)) {
    std::optional<ToolkitInfo> Found = cudaToolkitAt(Each.Root);
    if (!Found)
      continue;
    Info.CudaRoot = Found->CudaRoot;
    Info.CudaInclude = Found->CudaInclude;
    Info.CcclInclude = Found->CcclInclude;
    Info.CudaVersion = Found->CudaVersion;
    Info.CcclVersion = Found->CcclVersion;
    Info.CudaFoundBy = Each.FoundBy;
    return;
  }
}

void findRocm(const ToolkitSearch &Search, ToolkitInfo &Info) {
  std::vector<Candidate> Candidates;
  if (!Search.RocmPath.empty())
    Candidates.push_back({Search.RocmPath, "the command line"});
  addFromEnvironment(Search, {"ROCM_PATH", "HIP_PATH"}, Candidates);
  for (StringRef Compiler : Search.Compilers)
    if (sys::path::filename(Compiler).starts_with("hipcc"))
      Candidates.push_back({parentOf(parentOf(realPath(programPath(Compiler)))), "the build's hipcc"});
  Candidates.push_back({"/opt/rocm", "the usual place"});
  Candidates.push_back({"/usr", "the usual place"});
  for (const Candidate &Each : Candidates) {
    std::string Include = below(Each.Root, "include");
    if (!sys::fs::exists(below(Include, "hip/hip_runtime.h")))
      continue;
    Info.RocmRoot = Each.Root;
    Info.HipInclude = Include;
    Info.RocmFoundBy = Each.FoundBy;
    return;
  }
}

/// The newest directory of gcc's own headers that has omp.h.
std::string findGccInclude() {
  std::string Best;
  unsigned BestMajor = 0;
  for (const std::string &Triple : directoriesBelow("/usr/lib/gcc"))
    for (const std::string &Version : directoriesBelow(Triple)) {
      unsigned Major = parseVersion(sys::path::filename(Version)).Major;
      std::string Include = below(Version, "include");
      if (Major < BestMajor || !sys::fs::exists(below(Include, "omp.h")))
        continue;
      Best = Include;
      BestMajor = Major;
    }
  return Best;
}

std::optional<std::string> machineEnvironment(StringRef Name) {
  if (const char *Value = std::getenv(Name.str().c_str()))
    return std::string(Value);
  return std::nullopt;
}

} // namespace

Words cudaRootsOfNvcc(StringRef Program) {
  std::string Path = programPath(Program);
  Words Roots;
  for (unsigned Hops = 0; Hops < 4 && !Path.empty(); ++Hops) {
    // The name that the build uses comes first, so that /usr/local/cuda stays
    // that; behind a link in /usr/bin the toolkit is where the link leads.
    for (const std::string &Each : {Path, realPath(Path)}) {
      Roots.push_back(parentOf(parentOf(Each)));
      addRootsOfProfile(parentOf(Each), Roots);
    }
    Path = nvccInsideScript(realPath(Path));
  }
  return Roots;
}

std::optional<ToolkitInfo> cudaToolkitAt(StringRef Root) {
  Words Places = {below(Root, "include")};
  for (const std::string &Target : directoriesBelow(below(Root, "targets")))
    Places.push_back(below(Target, "include"));
  for (const std::string &Include : Places) {
    if (!sys::fs::exists(below(Include, "cuda_runtime.h")))
      continue;
    ToolkitInfo Info;
    Info.CudaRoot = Root.str();
    Info.CudaInclude = Include;
    Info.CudaVersion = cudaVersion(Root, Include);
    std::string Cccl = below(Include, "cccl");
    if (sys::fs::is_directory(Cccl))
      Info.CcclInclude = Cccl;
    Info.CcclVersion = ccclVersion(Info.CcclInclude.empty() ? Include : Cccl);
    return Info;
  }
  return std::nullopt;
}

ToolkitInfo findToolkit(const ToolkitSearch &Asked) {
  ToolkitSearch Search = Asked;
  if (!Search.Environment)
    Search.Environment = machineEnvironment;
  ToolkitInfo Info;
  Info.SdkDirectory = Search.SdkDirectory;
  Info.StandIn = Search.StandIn;
  if (!Search.StandIn) {
    findCuda(Search, Info);
    findRocm(Search, Info);
  }
  if (!Info.hasCuda())
    Info.CudaVersion = versionFromJson(Info.SdkDirectory + "/cuda");
  Info.GccInclude = findGccInclude();
  Info.NvccPrependFlags = Search.Environment("NVCC_PREPEND_FLAGS").value_or("");
  Info.NvccAppendFlags = Search.Environment("NVCC_APPEND_FLAGS").value_or("");
  Info.HipccAppendFlags = Search.Environment("HIPCC_COMPILE_FLAGS_APPEND").value_or("");
  Info.NvccHostCompiler = Search.Environment("NVCC_CCBIN").value_or("");
  std::string Platform = Search.Environment("HIP_PLATFORM").value_or("");
  Info.HipOnNvidia = Platform == "nvidia" || Platform == "nvcc";
  return Info;
}

std::string ownProgram(const char *ProgramName) {
  return sys::fs::getMainExecutable(ProgramName, reinterpret_cast<void *>(&ownProgram));
}

std::string installedClang() {
  for (StringRef Name : {"clang++-" CLANG_VERSION_MAJOR_STRING, "clang++"})
    if (auto Found = sys::findProgramByName(Name))
      return *Found;
  return "clang++";
}

std::string findResourceDirectory(const char *ProgramName) {
  // A package brings its own.
  Words Beside = {below(parentOf(parentOf(ownProgram(ProgramName))), "share/gpu-tidy")};
  // With shared libraries the headers belong to libclang-cpp, not to us.
  Dl_info Library;
  if (dladdr(reinterpret_cast<void *>(&clang::getClangFullVersion), &Library) && Library.dli_fname)
    Beside.push_back(parentOf(realPath(Library.dli_fname)));
  Beside.push_back(below(parentOf(parentOf(ownProgram(ProgramName))), "lib"));
  std::string Major = CLANG_VERSION_MAJOR_STRING;
  for (const std::string &Directory : Beside)
    for (StringRef Libraries : {"", "../llvm-%/lib", "../lib/llvm-%/lib"}) {
      std::string Relative = Libraries.str();
      if (size_t At = Relative.find('%'); At != std::string::npos)
        Relative.replace(At, 1, Major);
      std::string Found = below(below(Directory, Relative), "clang/" + Twine(Major));
      if (sys::fs::exists(below(Found, "include/stddef.h")))
        return realPath(Found);
    }
  return "";
}

} // namespace gputidy::compdb
