//===- NvccOptions.h - nvcc's options and how it reads them ---------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// nvcc's command line is not gcc's: `-isystem=dir`, `-I a,b` and `-t 2` mean
// something else or nothing to gcc and clang. This reader knows the arity of
// every option (NvccOptions.def), so that a value is never taken for a file or
// a flag for a value, and hands out what the words mean, one by one.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_NVCCOPTIONS_H
#define GPU_TIDY_DRIVER_COMPDB_NVCCOPTIONS_H

#include "driver/compdb/Words.h"

namespace gputidy::compdb {

enum class NvccOptionId {
#define NVCC_OPTION(Id, Long, Short, Value, Glued) Id,
#include "driver/compdb/NvccOptions.def"
};

enum class NvccValue { None, One, Optional, List };

struct NvccOption {
  NvccOptionId Id;
  llvm::StringRef LongName;
  llvm::StringRef ShortName;
  NvccValue Value;
  bool Glued;
};

/// One option with its value, or a word that is none of nvcc's options: an
/// input file, or a flag that nvcc forwards to the host compiler.
struct NvccArgument {
  const NvccOption *Option = nullptr;
  /// The value as written; of a word that is no option, the word.
  std::string Text;
  /// The words as they stood on the command line, with blanks between them.
  std::string Spelling;

  bool isInput() const { return !Option && (Text.empty() || Text[0] != '-'); }
};

/// Reads \p Arguments (without the compiler's name) as nvcc does.
std::vector<NvccArgument> readNvccArguments(const Words &Arguments);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_NVCCOPTIONS_H
