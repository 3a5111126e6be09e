//===- translate-test.cpp - commands in, commands out ---------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The first half is the table of what clang silently makes of nvcc's flags when
// it gets them as they are; here none of that may happen. The second half goes
// through the build systems and compilers.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/HostFlags.h"
#include "driver/compdb/Translate.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <gtest/gtest.h>

using namespace gputidy::compdb;
using namespace llvm;

namespace {

/// A machine with CUDA 13 and ROCm, as far as a translation can see.
ToolkitInfo machine() {
  ToolkitInfo Info;
  Info.CudaRoot = "/cuda";
  Info.CudaInclude = "/cuda/include";
  Info.CcclInclude = "/cuda/include/cccl";
  Info.CudaVersion = {13, 0, 88};
  Info.RocmRoot = "/rocm";
  Info.HipInclude = "/rocm/include";
  Info.SdkDirectory = "/sdk";
  return Info;
}

ToolkitInfo bareMachine() {
  ToolkitInfo Info;
  Info.SdkDirectory = "/sdk";
  Info.CudaVersion = {12, 8, 61};
  return Info;
}

Translation translated(Words Line, const ToolkitInfo &Toolkit = machine(),
                       vfs::FileSystem *Files = nullptr) {
  std::string Source = Line.back();
  for (StringRef Word : Line)
    for (StringRef Ending : {".cu", ".cpp", ".hip", ".c"})
      if (Word.ends_with(Ending) && Word[0] != '-')
        Source = Word.str();
  return translate({"/b", Source, Line, ""}, Toolkit, Files);
}

/// The same words with flags and their values in one.
Words paired(const Words &Line) {
  Words Result;
  for (size_t At = 0; At < Line.size(); ++At)
    if (Line[At] == "-isystem" || Line[At] == "-include" || Line[At] == "-I" ||
        Line[At] == "-D") {
      Result.push_back(Line[At] + " " + Line[At + 1]);
      ++At;
    } else {
      Result.push_back(Line[At]);
    }
  return Result;
}

/// The words that come from the user's flags, without what is always there.
Words ownWords(const Words &Line) {
  Words With = paired(translated(Line).Arguments);
  for (const std::string &Word :
       paired(translated({Line.front(), "-c", "k.cu"}).Arguments))
    if (auto Found = find(With, Word); Found != With.end())
      With.erase(Found);
  return With;
}

bool has(const Translation &Result, const Words &Sequence) {
  const Words &All = Result.Arguments;
  return std::search(All.begin(), All.end(), Sequence.begin(),
                     Sequence.end()) != All.end();
}

} // namespace

TEST(Misread, EqualsSignIsNoPartOfTheValue) {
  EXPECT_EQ(ownWords({"nvcc", "-isystem=/p", "-c", "k.cu"}),
            (Words{"-isystem /p"}));
  EXPECT_EQ(ownWords({"nvcc", "-I=/p", "-c", "k.cu"}), (Words{"-I/p"}));
  EXPECT_EQ(ownWords({"nvcc", "-include=f.h", "-c", "k.cu"}),
            (Words{"-include f.h"}));
  EXPECT_EQ(ownWords({"nvcc", "-D=Q=3", "-c", "k.cu"}), (Words{"-DQ=3"}));
}

TEST(Misread, CommasSeparate) {
  EXPECT_EQ(ownWords({"nvcc", "-I", "a,b", "-DA=1,B=2", "-c", "k.cu"}),
            (Words{"-Ia", "-Ib", "-DA=1", "-DB=2"}));
}

TEST(Misread, DeviceDebugKeepsTheSource) {
  Translation Result = translated({"nvcc", "-g", "-G", "k.cu"});
  EXPECT_EQ(Result.Arguments.back(), "k.cu");
  EXPECT_TRUE(has(Result, {"-D__CUDACC_DEBUG__"}));
}

TEST(Misread, ValuesDoNotLeak) {
  for (const Words &Noise : {Words{"-Xptxas", "-v"},
                             Words{"-Xptxas", "-O3"},
                             Words{"-Xnvlink", "-v"},
                             Words{"-t", "2"},
                             Words{"--threads", "4"},
                             Words{"-split-compile", "4"},
                             Words{"-diag-suppress", "177"},
                             Words{"-default-stream", "legacy"},
                             Words{"-maxrregcount", "64"},
                             Words{"-cudart", "shared"},
                             Words{"-odir", "/tmp"},
                             Words{"-ldir", "x"},
                             Words{"-lineinfo"},
                             Words{"-use_fast_math"},
                             Words{"-use-local-env"},
                             Words{"-Xcompiler", "-O2"},
                             Words{"-gencode", "arch=compute_75,code=sm_75"},
                             Words{"-ccbin", "/usr/bin/g++"},
                             Words{"--Werror=all-warnings"},
                             Words{"-Xcudafe", "--display_error_number"},
                             Words{"-Xfatbin=-compress-all"},
                             Words{"--cudart=static"},
                             Words{"-keep"},
                             Words{"-jobserver"},
                             Words{"-MD", "-MT", "x", "-MF", "y"}}) {
    Words Line = {"nvcc"};
    append_range(Line, Noise);
    append_range(Line, Words{"-c", "k.cu"});
    EXPECT_EQ(ownWords(Line), Words{}) << join(Line, " ");
    EXPECT_TRUE(translated(Line).Dropped.empty()) << join(Line, " ");
  }
}

TEST(Misread, DeviceCIsNoDumpFlag) {
  EXPECT_EQ(ownWords({"nvcc", "-dc", "k.cu"}),
            (Words{"-fgpu-rdc", "-D__CUDACC_RDC__"}));
}

TEST(Misread, HostCompilerValuesAreListsAndShellWords) {
  EXPECT_EQ(ownWords({"nvcc", "-Xcompiler=-fPIC,-DX", "-c", "k.cu"}),
            (Words{"-fPIC", "-D X"}));
  EXPECT_EQ(ownWords({"nvcc", "--compiler-options", "'-fPIC'", "-c", "k.cu"}),
            (Words{"-fPIC"}));
}

TEST(Nvcc, CompilesTheHostSideOfCuda) {
  Translation Result = translated({"/cuda/bin/nvcc", "-c", "k.cu"});
  EXPECT_EQ(Result.Kind, Translation::Nvcc);
  EXPECT_EQ(Result.Language, Translation::CUDA);
  EXPECT_TRUE(Result.isGpu());
  for (const Words &Part :
       {Words{"-x", "cuda"}, Words{"--cuda-host-only"},
        Words{"--cuda-path=/cuda"}, Words{"-isystem", "/cuda/include/cccl"},
        Words{"-std=c++17"},
        Words{"-D__CUDACC_VER_MAJOR__=13", "-D__CUDACC_VER_MINOR__=0",
              "-D__CUDACC_VER_BUILD__=88"},
        Words{"-include", "/sdk/nvcc_shim.h", "k.cu"}})
    EXPECT_TRUE(has(Result, Part)) << join(Part, " ");
  EXPECT_FALSE(is_contained(Result.Arguments, "-D__NVCC__"));
}

TEST(Nvcc, KeepsTheOrderOfMacrosAndPaths) {
  EXPECT_EQ(ownWords({"nvcc", "-DA=1", "-isystem", "s", "-Xcompiler", "-Ix",
                      "-UA", "-Iy", "-DA=2", "-include", "p.h", "-c", "k.cu"}),
            (Words{"-I x", "-Iy", "-isystem s", "-DA=1", "-UA", "-DA=2",
                   "-include p.h"}));
}

TEST(Nvcc, DialectDependsOnTheToolkit) {
  ToolkitInfo Old = machine();
  Old.CudaVersion = {11, 8, 0};
  EXPECT_TRUE(has(translated({"nvcc", "-c", "k.cu"}, Old), {"-std=c++14"}));
  EXPECT_TRUE(has(translated({"nvcc", "-std", "c++20", "-c", "k.cu"}, Old),
                  {"-std=c++20"}));
  EXPECT_FALSE(
      has(translated({"nvcc", "-Xcompiler", "-std=c++20", "-c", "k.cu"}),
          {"-std=c++17"}));
}

TEST(Nvcc, PlainSourcesStayPlainButSeeTheToolkit) {
  Translation Result = translated({"nvcc", "-c", "h.cpp"});
  EXPECT_EQ(Result.Language, Translation::CXX);
  EXPECT_FALSE(has(Result, {"--cuda-host-only"}));
  EXPECT_TRUE(has(
      Result, {"-isystem", "/cuda/include/cccl", "-isystem", "/cuda/include"}));
  EXPECT_EQ(translated({"nvcc", "-x", "cu", "-c", "h.cpp"}).Language,
            Translation::CUDA);
  EXPECT_EQ(translated({"nvcc", "-x=c++", "-c", "k.cu"}).Language,
            Translation::CXX);
  EXPECT_EQ(translated({"nvcc", "-c", "h.c"}).Language, Translation::C);
}

TEST(Nvcc, ModesBecomeTheirMacros) {
  EXPECT_EQ(ownWords({"nvcc", "--extended-lambda", "--expt-extended-lambda",
                      "--expt-relaxed-constexpr", "-ewp", "-noeh",
                      "--default-stream", "per-thread", "-c", "k.cu"}),
            (Words{"-D__CUDACC_EWP__", "-D__CUDACC_EXTENDED_LAMBDA__",
                   "-D__CUDACC_RELAXED_CONSTEXPR__", "-fno-exceptions",
                   "-DCUDA_API_PER_THREAD_DEFAULT_STREAM=1"}));
}

TEST(Nvcc, NewestArchitectureThatClangKnows) {
  EXPECT_TRUE(has(translated({"nvcc", "-gencode", "arch=compute_80,code=sm_80",
                              "--generate-code=arch=compute_90,code=[sm_90]",
                              "-c", "k.cu"}),
                  {"--cuda-gpu-arch=sm_90"}));
  for (StringRef Unknown : {"sm_999", "native", "all-major", "all"})
    EXPECT_TRUE(has(translated({"nvcc", "-arch", Unknown.str(), "-c", "k.cu"}),
                    {"--cuda-gpu-arch=sm_75"}))
        << Unknown.str();
  EXPECT_EQ(newestKnownGpu({"compute_90a", "sm_80"}), "sm_90a");
  EXPECT_EQ(newestKnownGpu({"sm_999"}), "");
}

TEST(Nvcc, OptionsFilesAreRelativeAndNest) {
  IntrusiveRefCntPtr<vfs::InMemoryFileSystem> Files(
      new vfs::InMemoryFileSystem);
  Files->addFile(
      "/b/i.rsp", 0,
      MemoryBuffer::getMemBuffer("-I\"/x y\" --options-file sub/j.rsp"));
  Files->addFile("/b/sub/j.rsp", 0, MemoryBuffer::getMemBuffer("-isystem=q,r"));
  Translation Result =
      translated({"nvcc", "--options-file", "i.rsp", "-c", "k.cu"}, machine(),
                 Files.get());
  EXPECT_TRUE(has(Result, {"-I/x y", "-isystem", "q", "-isystem", "r"}));
  EXPECT_TRUE(Result.Problems.empty());
}

TEST(Nvcc, AMissingOptionsFileIsOneSentence) {
  IntrusiveRefCntPtr<vfs::InMemoryFileSystem> Files(
      new vfs::InMemoryFileSystem);
  Translation Result = translated(
      {"nvcc", "-optf=gone.rsp", "-DA", "-c", "k.cu"}, machine(), Files.get());
  ASSERT_EQ(Result.Problems.size(), 1u);
  EXPECT_EQ(Result.Problems[0],
            "cannot read options file '/b/gone.rsp' of 'k.cu', so its include "
            "paths and macros are missing: build once, or take the "
            "compile_commands.json that CMake writes");
  EXPECT_TRUE(has(Result, {"-DA"}));
}

TEST(Nvcc, AnOptionsFileThatIncludesItselfEnds) {
  IntrusiveRefCntPtr<vfs::InMemoryFileSystem> Files(
      new vfs::InMemoryFileSystem);
  Files->addFile("/b/i.rsp", 0, MemoryBuffer::getMemBuffer("-optf i.rsp"));
  EXPECT_EQ(translated({"nvcc", "-optf", "i.rsp", "-c", "k.cu"}, machine(),
                       Files.get())
                .Problems.size(),
            1u);
}

TEST(Nvcc, TakesFlagsFromTheEnvironment) {
  ToolkitInfo Toolkit = machine();
  Toolkit.NvccPrependFlags = "-DFIRST -I\"a b\"";
  Toolkit.NvccAppendFlags = "-DLAST";
  Translation Result = translated({"nvcc", "-DMID", "-c", "k.cu"}, Toolkit);
  EXPECT_TRUE(has(Result, {"-DFIRST", "-DMID", "-DLAST"}));
  EXPECT_TRUE(has(Result, {"-Ia b"}));
}

TEST(Nvcc, UnknownFlagsAreDroppedAndCounted) {
  Translation Result = translated({"nvcc", "-forward-unknown-to-host-compiler",
                                   "-fno-gnu-unique", "-ftrapv", "-Xcompiler",
                                   "-fipa-pta", "-c", "k.cu"});
  EXPECT_EQ(Result.Dropped, (Words{"-fipa-pta", "-fno-gnu-unique"}));
  EXPECT_TRUE(has(Result, {"-ftrapv"}));
}

TEST(BuildSystem, CMakeNinja) {
  Translation Result = translated(splitShell(
      R"(/cuda/bin/nvcc -forward-unknown-to-host-compiler -DMSG=\"\\\"a b\\\"\" -DVAL=1 -I/p/inc -isystem=/p/sys -O3 -DNDEBUG --generate-code=arch=compute_90,code=[compute_90,sm_90] -Xcompiler=-fPIC --extended-lambda --expt-relaxed-constexpr -Xcompiler=-Wall,-Wextra -Xcompiler -fno-strict-aliasing --Werror=all-warnings -lineinfo --use_fast_math -Xptxas -v --diag-suppress=177,20012 -Xcudafe --display_error_number -t 2 -Xfatbin=-compress-all --expt-extended-lambda -Wno-deprecated-gpu-targets -std=c++17 -x cu -rdc=true -c /p/k.cu -o CMakeFiles/k.dir/k.cu.o)"));
  EXPECT_TRUE(Result.Dropped.empty()) << join(Result.Dropped, " ");
  EXPECT_TRUE(has(Result, {"-I/p/inc", "-isystem", "/p/sys"}));
  EXPECT_TRUE(has(Result, {"-DVAL=1", "-DNDEBUG"}));
  EXPECT_EQ(Result.Arguments.back(), "/p/k.cu");
}

TEST(BuildSystem, MesonNamesFilesRelatively) {
  Translation Result = translate(
      {"/b", "../k.cu",
       splitShell(
           "ccache nvcc -DNDEBUG -Ilibk.a.p -Xcompiler=-Wall,-Winvalid-pch "
           "--std=c++17 -g -G -g -isystem=../sysinc -I../inc -arch=sm_90 "
           "'-DMSG=\"a b\"' -o libk.a.p/k.cu.o -c ../k.cu"),
       ""},
      machine());
  EXPECT_TRUE(has(Result, {"-DMSG=\"a b\""}));
  EXPECT_EQ(Result.Arguments.back(), "../k.cu");
  EXPECT_EQ(Result.Compiler, "nvcc");
}

TEST(BuildSystem, Bazel) {
  EXPECT_EQ(
      ownWords(splitShell(
          "nvcc -x cu -gencode arch=compute_75,code=sm_75 -rdc=true -ccbin "
          "/usr/bin/gcc -I . -isystem ext -DX -Xcompiler -fPIC -Xcompiler -g1 "
          "-Xptxas -v --allow-unsupported-compiler -c k.cu -o k.o")),
      (Words{"-fgpu-rdc", "-D__CUDACC_RDC__", "-D__NV_NO_HOST_COMPILER_CHECK=1",
             "-fPIC", "-I.", "-isystem ext", "-DX"}));
}

TEST(BuildSystem, PyTorchQuotesForAShell) {
  EXPECT_EQ(
      ownWords(splitShell(
          R"(nvcc --generate-dependencies-with-compile --dependency-output x.d -isystem /t -D__CUDA_NO_HALF_OPERATORS__ --expt-relaxed-constexpr --compiler-options ''"'"'-fPIC'"'"'' -gencode=arch=compute_75,code=sm_75 -std=c++17 -c k.cu -o k.o)")),
      (Words{"-D__CUDACC_RELAXED_CONSTEXPR__", "-fPIC", "-isystem /t",
             "-D__CUDA_NO_HALF_OPERATORS__"}));
}

TEST(BuildSystem, Xmake) {
  EXPECT_EQ(
      ownWords(splitShell("nvcc -c -Xcompiler -fPIE -O3 -Iinc -m64 -rdc=true "
                          "-gencode arch=compute_75,code=sm_75 -o k.o k.cu")),
      (Words{"-fgpu-rdc", "-D__CUDACC_RDC__", "-fPIE", "-Iinc"}));
}

TEST(NvccWrapper, CompilesPlainSourcesAsCuda) {
  Translation Result = translated(splitShell(
      "/k/bin/nvcc_wrapper -DA=1,2 -O -g3 -iquote q -std=c++17 -arch=sm_80 "
      "--expt-extended-lambda -Xcudafe --diag_suppress=x -fopenmp -MF d -c "
      "a.cpp"));
  EXPECT_EQ(Result.Kind, Translation::NvccWrapper);
  EXPECT_EQ(Result.Language, Translation::CUDA);
  EXPECT_TRUE(has(Result, {"-DA=1,2"}));
  EXPECT_TRUE(has(Result, {"-iquote", "q"}));
  EXPECT_EQ(Result.Arguments.back(), "a.cpp");
}

TEST(Hip, IsHostOnly) {
  Translation Result = translated({"/rocm/bin/hipcc", "--offload-arch=gfx90a",
                                   "-fgpu-rdc", "-hc", "-c", "a.cpp"});
  EXPECT_EQ(Result.Kind, Translation::Hipcc);
  EXPECT_EQ(Result.Language, Translation::HIP);
  EXPECT_TRUE(has(Result, {"-x", "hip", "--offload-host-only", "-nogpulib",
                           "--rocm-path=/rocm"}));
  EXPECT_TRUE(has(Result, {"-fgpu-rdc"}));
  EXPECT_FALSE(has(Result, {"--offload-arch=gfx90a"}));
  EXPECT_EQ(translated({"amdclang++", "-x", "hip", "a.cpp"}).Language,
            Translation::HIP);
  EXPECT_EQ(translated({"amdclang++", "-c", "a.cpp"}).Language,
            Translation::CXX);
  EXPECT_EQ(translated({"hipcc", "-x", "c++", "a.cpp"}).Language,
            Translation::CXX);
}

TEST(Hip, OnNvidiaIsNvcc) {
  ToolkitInfo Toolkit = machine();
  Toolkit.HipOnNvidia = true;
  Translation Result =
      translated({"hipcc", "-arch=sm_80", "-c", "a.cpp"}, Toolkit);
  EXPECT_EQ(Result.Language, Translation::CUDA);
  EXPECT_TRUE(has(Result, {"-D__HIP_PLATFORM_NVIDIA__"}));
  EXPECT_TRUE(has(Result, {"-isystem", "/rocm/include"}));
}

TEST(Nvcxx, DropsItsOwnFlags) {
  Translation Result =
      translated(splitShell("nvc++ -cuda -gpu=cc90 -stdpar=gpu -Minfo=all "
                            "-fast --c++17 -Ix -c a.cpp"));
  EXPECT_EQ(Result.Kind, Translation::Nvcxx);
  EXPECT_EQ(Result.Language, Translation::CUDA);
  EXPECT_TRUE(has(Result, {"-std=c++17"}));
  EXPECT_TRUE(is_contained(Result.Dropped, "-stdpar=gpu"));
  EXPECT_EQ(translated({"nvc++", "-c", "a.cpp"}).Language, Translation::CXX);
}

TEST(Clang, OnlyTurnsToTheHost) {
  Translation Result =
      translated(splitShell("clang++-17 -x cuda --offload-arch=sm_80 "
                            "--cuda-path=/gone -std=c++20 -Wall "
                            "-Werror -O2 -fopenmp -mavx2 -Xclang -load -Xclang "
                            "p.so -Xclang -fno-x -c k.cu"));
  EXPECT_TRUE(has(Result, {"--cuda-host-only", "--cuda-path=/cuda"}));
  EXPECT_TRUE(has(Result, {"--cuda-gpu-arch=sm_80"}));
  EXPECT_TRUE(has(Result, {"-Xclang", "-fno-x"}));
  EXPECT_TRUE(has(Result, {"-Wall"}));
  EXPECT_TRUE(has(Result, {"-mavx2"}));
  for (StringRef Gone : {"-Werror", "p.so", "-load", "-O2", "-c"})
    EXPECT_FALSE(is_contained(Result.Arguments, Gone)) << Gone.str();
  EXPECT_FALSE(has(Result, {"-include", "/sdk/nvcc_shim.h"}));
}

TEST(Gcc, FlagsThatClangLacksAreDropped) {
  Translation Result = translated(splitShell(
      "/usr/bin/c++ -fconcepts -fmodules-ts -fno-canonical-system-headers "
      "-mno-avx256-split-unaligned-load -fno-gnu-unique -fipa-pta "
      "-fdiagnostics-generate-patch -flto-partition=none -include-pch x.pch "
      "-fplugin=p.so -Wall -fPIC -march=native -DX=1 -c a.cpp -o a.o"));
  EXPECT_EQ(Result.Dropped.size(), 10u) << join(Result.Dropped, " ");
  EXPECT_TRUE(has(Result, {"-D", "X=1"}));
  EXPECT_TRUE(has(Result, {"-march=native"}));
  EXPECT_TRUE(has(Result, {"-fPIC"}));
  EXPECT_EQ(Result.Arguments.back(), "a.cpp");
}

TEST(Gcc, UnknownProcessorsAreDropped) {
  EXPECT_EQ(translated({"g++", "-march=nosuchcpu", "-c", "a.cpp"}).Dropped,
            (Words{"-march=nosuchcpu"}));
}

TEST(Gcc, PlainSourcesOfACudaProjectSeeTheToolkitLast) {
  ToolkitInfo Toolkit = machine();
  EXPECT_FALSE(
      has(translated({"g++", "-c", "a.cpp"}, Toolkit), {"-idirafter"}));
  Toolkit.CudaProject = true;
  EXPECT_TRUE(
      has(translated({"g++", "-c", "a.cpp"}, Toolkit),
          {"-idirafter", "/cuda/include/cccl", "-idirafter", "/cuda/include"}));
}

TEST(Gcc, LanguageAndTarget) {
  EXPECT_EQ(translated({"gcc", "-c", "a.c"}).Language, Translation::C);
  EXPECT_EQ(translated({"g++", "-c", "a.c"}).Language, Translation::CXX);
  EXPECT_EQ(translated({"gcc", "-x", "c++", "-c", "a.c"}).Language,
            Translation::CXX);
  EXPECT_TRUE(has(translated({"mips-linux-gnu-g++-12", "-c", "a.cpp"}),
                  {"--target=mips-linux-gnu"}));
}

TEST(Gcc, ReadsResponseFiles) {
  IntrusiveRefCntPtr<vfs::InMemoryFileSystem> Files(
      new vfs::InMemoryFileSystem);
  Files->addFile("/b/x.rsp", 0, MemoryBuffer::getMemBuffer("-DA -I i"));
  EXPECT_TRUE(
      has(translated({"g++", "@x.rsp", "-c", "a.cpp"}, machine(), Files.get()),
          {"-D", "A", "-I", "i"}));
}

TEST(StandIn, ReplacesTheToolkit) {
  Translation Cuda = translated({"nvcc", "-c", "k.cu"}, bareMachine());
  EXPECT_TRUE(has(Cuda, {"--cuda-path=/sdk/cuda"}));
  EXPECT_TRUE(has(Cuda, {"-nocudalib", "-nocudainc"}));
  EXPECT_TRUE(has(Cuda, {"-isystem", "/sdk/cuda/include", "-include",
                         "/sdk/cuda_wrapper.h"}));
  EXPECT_TRUE(has(Cuda, {"-include", "/sdk/nvcc_shim.h"}));
  EXPECT_TRUE(has(Cuda, {"-D__CUDACC_VER_MAJOR__=12"}));
  Translation Hip = translated({"hipcc", "-c", "a.hip"}, bareMachine());
  EXPECT_TRUE(has(Hip, {"-nogpuinc"}));
  EXPECT_TRUE(has(Hip, {"-isystem", "/sdk/hip/include"}));
}

TEST(Launchers, AreSkipped) {
  EXPECT_EQ(withoutLaunchers({"ccache", "nvcc", "-c"}), (Words{"nvcc", "-c"}));
  EXPECT_EQ(withoutLaunchers({"/usr/bin/sccache", "distcc", "g++", "a.cpp"}),
            (Words{"g++", "a.cpp"}));
  EXPECT_EQ(withoutLaunchers({"env", "A=1", "B=2", "nvcc", "k.cu"}),
            (Words{"nvcc", "k.cu"}));
  EXPECT_EQ(
      withoutLaunchers({"cmake", "-E", "env", "X=y", "ccache", "c++", "a"}),
      (Words{"c++", "a"}));
  EXPECT_EQ(withoutLaunchers({"/usr/bin/cmake", "-E", "__run_co_compile",
                              "--tidy=clang-tidy", "--source=a.cpp", "--",
                              "/usr/bin/c++", "-c", "a.cpp"}),
            (Words{"/usr/bin/c++", "-c", "a.cpp"}));
  EXPECT_EQ(withoutLaunchers({"g++", "ccache"}), (Words{"g++", "ccache"}));
  EXPECT_EQ(withoutLaunchers({"ccache"}), (Words{"ccache"}));
  EXPECT_EQ(withoutLaunchers({}), Words{});
}

TEST(CompilerKind, ByName) {
  EXPECT_EQ(compilerKind("/opt/cuda/bin/nvcc"), Translation::Nvcc);
  EXPECT_EQ(compilerKind("/k/nvcc_wrapper"), Translation::NvccWrapper);
  EXPECT_EQ(compilerKind("hipcc.bin"), Translation::Hipcc);
  EXPECT_EQ(compilerKind("nvc++"), Translation::Nvcxx);
  EXPECT_EQ(compilerKind("amdclang++"), Translation::Clang);
  EXPECT_EQ(compilerKind("clang-17"), Translation::Clang);
  EXPECT_EQ(compilerKind("x86_64-conda-linux-gnu-c++"), Translation::Gcc);
  EXPECT_EQ(compilerKind("mpicxx"), Translation::Gcc);
}

TEST(IsSource, OtherStepsAreNone) {
  EXPECT_FALSE(translated({"nvcc", "-dlink", "a.o", "-o", "d.o"}).IsSource);
  EXPECT_FALSE(isSourceFile("x/k.ptx"));
  EXPECT_FALSE(isSourceFile("libx.a"));
  for (StringRef Name :
       {"k.cu", "a.cpp", "a.cc", "a.cxx", "a.C", "a.hip", "a.c"})
    EXPECT_TRUE(isSourceFile(Name)) << Name.str();
}

TEST(Translate, AnEmptyCommandIsNoCrash) {
  EXPECT_EQ(translate({"/b", "a.cpp", {}, ""}, machine()).Arguments.back(),
            "a.cpp");
}

TEST(Translate, PlainSourcesCanBeReadAsCuda) {
  ToolkitInfo Toolkit = machine();
  Toolkit.ReadAsCuda = [](StringRef Path) { return Path == "/b/thrust.cpp"; };
  for (StringRef Compiler : {"g++", "nvcc"}) {
    EXPECT_EQ(
        translated({Compiler.str(), "-c", "thrust.cpp"}, Toolkit).Language,
        Translation::CUDA);
    EXPECT_EQ(translated({Compiler.str(), "-c", "plain.cpp"}, Toolkit).Language,
              Translation::CXX);
  }
}

TEST(Gcc, DialectsOfTheOtherLanguageAreIgnored) {
  EXPECT_FALSE(
      has(translated({"g++", "-std=c17", "-c", "a.cpp"}), {"-std=c17"}));
  EXPECT_TRUE(has(translated({"g++", "-std=gnu++20", "-c", "a.cpp"}),
                  {"-std=gnu++20"}));
  EXPECT_TRUE(has(translated({"gcc", "-std=c17", "-c", "a.c"}), {"-std=c17"}));
  EXPECT_FALSE(
      has(translated({"gcc", "-std=c++17", "-c", "a.c"}), {"-std=c++17"}));
}
