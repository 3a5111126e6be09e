//===- Parts.h - the pieces a translated command is made of ---------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Between Translate.cpp, which finds out what a command is, TranslateNvcc.cpp,
// which reads nvcc's, and GpuMode.cpp, which knows what clang needs to read
// CUDA and HIP on the host side. Not for use outside of driver/compdb.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_PARTS_H
#define GPU_TIDY_DRIVER_COMPDB_PARTS_H

#include "driver/compdb/HostFlags.h"
#include "driver/compdb/Translate.h"

namespace gputidy::compdb {

/// One command on its way.
struct Job {
  const clang::tooling::CompileCommand &Command;
  ToolkitInfo Toolkit;
  llvm::vfs::FileSystem &Files;
  /// The flags and inputs, without compiler and launchers.
  Words Arguments;
  Translation Result;

  void emit(Words More) { Result.Arguments.insert(Result.Arguments.end(), More.begin(), More.end()); }
  void emitPaths(llvm::StringRef Flag, const Words &Paths) {
    for (const std::string &Path : Paths)
      emit({Flag.str(), Path});
  }
  void note(Words Dropped) { Result.Dropped.insert(Result.Dropped.end(), Dropped.begin(), Dropped.end()); }
};

/// The source as the command spells it, else as the database does.
std::string sourceWord(const Job &Work, const Words &Inputs);

/// Starts the command: compiler, resource directory, language.
void emitStart(Job &Work);

/// Emits `-std=Dialect` unless that is one of another language, which clang
/// refuses and gcc ignores. \returns whether it did.
bool emitDialectOf(Job &Work, llvm::StringRef Dialect);

/// Flags that switch clang to the host side of CUDA or HIP.
/// \p Architectures: what the build compiles for.
void emitGpuMode(Job &Work, const Words &Architectures);
/// The toolkit's include paths; they come after the user's own.
void emitGpuIncludes(Job &Work);
/// Macros and headers that nvcc gives every CUDA source.
void emitNvccPrelude(Job &Work);
/// The toolkit's include paths for plain C++ that a GPU project compiles;
/// with \p LastResort behind all others.
void emitHostIncludes(Job &Work, bool LastResort);
/// `--gcc-toolchain` where \p Compiler is a gcc with a libstdc++ of its own.
void emitGccToolchain(Job &Work, llvm::StringRef Compiler);
/// gcc's omp.h behind all others.
void emitOpenMP(Job &Work, const HostFlags &Host);

/// Reads `Work.Arguments` as nvcc's. \p GnuStyle: nvcc_wrapper, which takes
/// gcc's command lines and compiles everything as CUDA.
void translateNvcc(Job &Work, bool GnuStyle);

/// By the file's name, or CUDA where the toolkit's ReadAsCuda says so.
Translation::LanguageKind languageOfSource(const Job &Work);
std::optional<Translation::LanguageKind> languageNamed(llvm::StringRef Name);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_PARTS_H
