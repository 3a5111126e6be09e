//===- HostFlags.h - the flags of gcc and clang that an analysis keeps ----===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A build's flags are meant for its own compiler. clang fails on a flag that
// it does not know, on a value that it does not support, on a plugin or a
// precompiled header of another compiler. None of these changes what the
// source means, so they are dropped, and counted. What stays is what decides
// how the source reads: macros, include paths, dialect, target, ABI.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_HOSTFLAGS_H
#define GPU_TIDY_DRIVER_COMPDB_HOSTFLAGS_H

#include "driver/compdb/Words.h"

namespace gputidy::compdb {

struct HostFlags {
  /// What to pass on, in clang's own spelling.
  Words Kept;
  /// Flags that clang does not know or would fail on, as written. Flags that
  /// only say what to build (`-c`, `-o x`, `-O2`, `-MD`) are not counted.
  Words Dropped;
  Words Inputs;
  /// The values of `-x` and of the architecture options, taken out.
  std::string Language;
  /// The value of `-std`, taken out: gcc ignores that of another language.
  std::string Dialect;
  Words Architectures;
  bool UsesOpenMP = false;
  /// The values of `--cuda-path` and `--rocm-path`, taken out.
  std::string CudaPath, RocmPath;
};

/// Reads \p Flags (without the compiler's name) with clang's option table.
/// \p KeepWarnings keeps `-W` flags, except those that make errors of them.
HostFlags readHostFlags(const Words &Flags, bool KeepWarnings);

/// \returns whether clang knows the GPU \p Name (`sm_90`); it fails on others,
/// even where only the host side is compiled.
bool isKnownGpu(llvm::StringRef Name);

/// \returns the one of \p Names that clang knows and whose number is highest.
/// Names are `sm_80`, `compute_80` or `gfx90a`.
std::string newestKnownGpu(const Words &Names);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_HOSTFLAGS_H
