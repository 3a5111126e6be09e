//===- GpuMode.cpp - how clang reads CUDA and HIP on the host side --------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// clang compiles a CUDA source twice and starts with the device, where
// everything behind `#ifndef __CUDA_ARCH__` is gone: an analysis of the host
// must ask for the host alone. The rest makes up for what nvcc does on its own:
// CCCL's include path, version macros, a few host functions (the shim).
//
// Without a toolkit the stand-in headers take its place, hermetically: clang
// would otherwise find some toolkit on its own and mix both.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/ClangOptions.h"
#include "driver/compdb/Parts.h"

#include "clang/Basic/Version.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace gputidy::compdb {

/// The oldest GPU that CUDA 13 compiles for, its default.
static constexpr StringRef DefaultGpuOfCuda13 = "sm_75";

static void emitCudaMode(Job &Work, const Words &Architectures) {
  const ToolkitInfo &Toolkit = Work.Toolkit;
  std::string Root = Toolkit.hasCuda() ? Toolkit.CudaRoot : Toolkit.SdkDirectory + "/cuda";
  Work.emit({"--cuda-host-only", "--cuda-path=" + Root, "--no-cuda-version-check", "-Wno-unknown-cuda-version",
             "-nocudalib"});
  if (!Toolkit.hasCuda())
    Work.emit({"-nocudainc"});
  std::string Gpu = newestKnownGpu(Architectures);
  if (Gpu.empty() && Toolkit.CudaVersion.Major >= 13)
    Gpu = DefaultGpuOfCuda13.str();
  if (!Gpu.empty())
    Work.emit({"--cuda-gpu-arch=" + Gpu});
}

static void emitHipMode(Job &Work) {
  Work.emit({"--offload-host-only", "-nogpulib"});
  if (Work.Toolkit.hasRocm())
    Work.emit({"--rocm-path=" + Work.Toolkit.RocmRoot});
  else
    Work.emit({"-nogpuinc"});
  if (!DefinesWavefrontSize)
    Work.emit({"-D__AMDGCN_WAVEFRONT_SIZE=64"});
}

void emitGpuMode(Job &Work, const Words &Architectures) {
  if (Work.Result.Language == Translation::CUDA)
    emitCudaMode(Work, Architectures);
  if (Work.Result.Language == Translation::HIP)
    emitHipMode(Work);
}

static Words cudaIncludes(const ToolkitInfo &Toolkit) {
  if (!Toolkit.hasCuda())
    return {Toolkit.standInCudaInclude()};
  if (Toolkit.CcclInclude.empty())
    return {Toolkit.CudaInclude};
  return {Toolkit.CcclInclude, Toolkit.CudaInclude};
}

/// The driver adds the toolkit's own include directory by itself, at the place
/// where its own wrappers of the C++ headers need it.
static Words besidesDriversOwn(Words Paths, const ToolkitInfo &Toolkit) {
  erase(Paths, Toolkit.CudaRoot + "/include");
  return Paths;
}

static std::string hipInclude(const ToolkitInfo &Toolkit) {
  return Toolkit.hasRocm() ? Toolkit.HipInclude : Toolkit.standInHipInclude();
}

/// Headers that our clang asks for and the toolkit no longer has.
static Words missingHeaders(const ToolkitInfo &Toolkit) {
  bool Asks = CLANG_VERSION_MAJOR < 22 && Toolkit.CudaVersion.Major >= 13;
  return Asks ? Words{Toolkit.SdkDirectory + "/older-clang"} : Words();
}

void emitGpuIncludes(Job &Work) {
  const ToolkitInfo &Toolkit = Work.Toolkit;
  if (Work.Result.Language == Translation::CUDA && Toolkit.hasCuda())
    Work.emitPaths("-isystem", missingHeaders(Toolkit));
  if (Work.Result.Language == Translation::CUDA)
    Work.emitPaths("-isystem", besidesDriversOwn(cudaIncludes(Toolkit), Toolkit));
  // Below /usr the driver has it on its list, at the place that it needs.
  if (Work.Result.Language == Translation::HIP && hipInclude(Toolkit) != "/usr/include")
    Work.emitPaths("-isystem", {hipInclude(Toolkit)});
  if (Work.Result.Language == Translation::CUDA && !Toolkit.hasCuda())
    Work.emitPaths("-include", {Toolkit.SdkDirectory + "/cuda_wrapper.h"});
}

void emitNvccPrelude(Job &Work) {
  const ToolkitVersion &Version = Work.Toolkit.CudaVersion;
  if (Version.Major)
    Work.emit({"-D__CUDACC_VER_MAJOR__=" + std::to_string(Version.Major),
               "-D__CUDACC_VER_MINOR__=" + std::to_string(Version.Minor),
               "-D__CUDACC_VER_BUILD__=" + std::to_string(Version.Build)});
  if (Work.Result.Language == Translation::CUDA)
    Work.emitPaths("-include", {Work.Toolkit.SdkDirectory + "/nvcc_shim.h"});
}

void emitHostIncludes(Job &Work, bool LastResort) {
  StringRef Flag = LastResort ? "-idirafter" : "-isystem";
  if (Work.Toolkit.CudaProject)
    Work.emitPaths(Flag, cudaIncludes(Work.Toolkit));
  if (Work.Toolkit.HipProject && hipInclude(Work.Toolkit) != "/usr/include")
    Work.emitPaths(Flag, {hipInclude(Work.Toolkit)});
}

void emitGccToolchain(Job &Work, StringRef Compiler) {
  if (!sys::path::is_absolute(Compiler))
    return;
  StringRef Root = sys::path::parent_path(sys::path::parent_path(Compiler));
  if (Root != "/usr" && sys::fs::is_directory(Root + "/lib/gcc"))
    Work.emit({("--gcc-toolchain=" + Root).str()});
}

void emitOpenMP(Job &Work, const HostFlags &Host) {
  if (Host.UsesOpenMP && !Work.Toolkit.GccInclude.empty())
    Work.emitPaths("-idirafter", {Work.Toolkit.GccInclude});
}

} // namespace gputidy::compdb
