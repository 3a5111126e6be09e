//===- Toolkit.h - which GPU toolkit a translation uses -------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The headers of CUDA and ROCm decide how a source reads, and they lie in a
// different place on every machine: beside the nvcc that the build calls,
// behind a wrapper script, below CUDA_PATH, in a conda environment. Where there
// is none, stand-in headers that come with gpu-tidy take their place, so that a
// laptop without a toolkit can check the same project.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_TOOLKIT_H
#define GPU_TIDY_DRIVER_COMPDB_TOOLKIT_H

#include "driver/compdb/Words.h"

#include <functional>
#include <optional>

namespace gputidy::compdb {

struct ToolkitVersion {
  unsigned Major = 0, Minor = 0, Build = 0;
};

/// Everything a translation needs to know about its surroundings.
struct ToolkitInfo {
  /// The directory above `bin` and `include`; empty where no toolkit was found.
  std::string CudaRoot;
  /// Where cuda_runtime.h lies; usually CudaRoot/include.
  std::string CudaInclude;
  /// Where Thrust, CUB and libcu++ lie since CUDA 13; empty before.
  std::string CcclInclude;
  ToolkitVersion CudaVersion;
  std::string CcclVersion;

  std::string RocmRoot;
  std::string HipInclude;

  /// What led to the toolkit, for people: "CUDA_PATH", "the nvcc of the build".
  std::string CudaFoundBy, RocmFoundBy;

  /// The stand-in headers and shims that come with gpu-tidy (driver/sdk).
  std::string SdkDirectory;

  /// The first word of every translated command.
  std::string Compiler = "clang++";
  /// clang's own headers; empty leaves the choice to the tool that reads the
  /// command, which is right for commands that are written to a file.
  std::string ResourceDirectory;
  /// gcc's own headers, for omp.h and the like; empty if not found.
  std::string GccInclude;

  /// NVCC_PREPEND_FLAGS, NVCC_APPEND_FLAGS, HIPCC_COMPILE_FLAGS_APPEND.
  std::string NvccPrependFlags, NvccAppendFlags, HipccAppendFlags;
  /// NVCC_CCBIN: the host compiler of nvcc where the command names none.
  std::string NvccHostCompiler;
  /// HIP_PLATFORM=nvidia: hipcc calls nvcc.
  bool HipOnNvidia = false;
  /// Whether plain C++ sources get the GPU headers, too.
  bool CudaProject = false, HipProject = false;

  /// Asked for each plain C++ source: whether to read it as CUDA all the same,
  /// because it includes headers (Thrust, say) that need it. Empty: never.
  std::function<bool(llvm::StringRef)> ReadAsCuda;
  /// No toolkit of this machine may be used, even one that a command names.
  bool StandIn = false;

  bool hasCuda() const { return !CudaRoot.empty(); }
  bool hasRocm() const { return !HipInclude.empty(); }
  /// The stand-in versions of CudaInclude and HipInclude.
  std::string standInCudaInclude() const { return SdkDirectory + "/cuda/include"; }
  std::string standInHipInclude() const { return SdkDirectory + "/hip/include"; }
};

/// Where findToolkit looks. The defaults look at this machine.
struct ToolkitSearch {
  /// Directories to look in first, as the user gave them (`--cuda-path`).
  std::string CudaPath, RocmPath;
  /// The compilers that the build calls, as it calls them.
  Words Compilers;
  std::string SdkDirectory;
  /// Ignore every toolkit of this machine.
  bool StandIn = false;
  std::function<std::optional<std::string>(llvm::StringRef)> Environment;
};

ToolkitInfo findToolkit(const ToolkitSearch &Search);

/// \returns the toolkit below \p Root, or nothing if cuda_runtime.h isn't
/// there.
std::optional<ToolkitInfo> cudaToolkitAt(llvm::StringRef Root);

/// \returns the roots that the nvcc at \p Program may belong to: symlinks and
/// wrapper scripts are followed, nvcc.profile is read.
Words cudaRootsOfNvcc(llvm::StringRef Program);

/// \returns the path of the running program.
std::string ownProgram(const char *ProgramName);
/// \returns the clang++ of our release in PATH, or just its name.
std::string installedClang();

/// \returns the directory of clang's own headers that belongs to the clang
/// libraries in this program, or nothing.
std::string findResourceDirectory(const char *ProgramName);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_TOOLKIT_H
