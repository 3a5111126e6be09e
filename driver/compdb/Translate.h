//===- Translate.h - a build's compile command as one for clang -----------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Builds call nvcc, hipcc, nvc++, g++ or clang; the analysis reads every source
// with clang, and of GPU sources the host side only. This is the way from one
// to the other. No compiler runs for it, and no flag makes it fail: what clang
// does not know is dropped and listed.
//
// The silent misreadings are why nvcc's commands can't be given to clang as
// they are: `-isystem=dir` names a directory "=dir", `-G host.cu` swallows the
// source, `-t 2` adds an input file.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_TRANSLATE_H
#define GPU_TIDY_DRIVER_COMPDB_TRANSLATE_H

#include "driver/compdb/Toolkit.h"

#include "clang/Tooling/CompilationDatabase.h"

namespace gputidy::compdb {

struct Translation {
  enum CompilerKind { Nvcc, NvccWrapper, Hipcc, Nvcxx, Clang, Gcc };
  enum LanguageKind { C, CXX, CUDA, HIP };

  CompilerKind Kind = Gcc;
  LanguageKind Language = CXX;
  /// A command that clang's driver accepts, with the source as last word.
  Words Arguments;
  /// Flags that were left out because clang does not know them.
  Words Dropped;
  /// Sentences about what will probably make the source fail to parse.
  Words Problems;
  /// The build's compiler as the command names it, behind any launcher.
  std::string Compiler;
  /// False for steps that compile no C++ (device links, assembler, PTX).
  bool IsSource = true;

  bool isGpu() const { return Language == CUDA || Language == HIP; }
};

/// Translates \p Command. Options files and response files are read through
/// \p Files, relative to the command's directory; null is the real file system.
Translation translate(const clang::tooling::CompileCommand &Command, const ToolkitInfo &Toolkit,
                      llvm::vfs::FileSystem *Files = nullptr);

/// \returns the words of \p CommandLine from the compiler on: ccache, sccache,
/// distcc, env, `cmake -E` and their own arguments are skipped.
Words withoutLaunchers(const Words &CommandLine);

/// Tells compilers apart by their file name; unknown ones count as gcc.
Translation::CompilerKind compilerKind(llvm::StringRef Program);

/// Tells sources from the objects, PTX and assembler files of other steps.
bool isSourceFile(llvm::StringRef Path);

llvm::StringRef nameOf(Translation::CompilerKind Kind);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_TRANSLATE_H
