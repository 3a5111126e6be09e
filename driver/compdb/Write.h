//===- Write.h - translated databases for stock tools ---------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// clangd, clang-tidy, clang-query and include-what-you-use read a database as
// it stands. `gpu-tidy compdb -p build -o DIR` writes one for them in which the
// GPU sources compile.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_WRITE_H
#define GPU_TIDY_DRIVER_COMPDB_WRITE_H

#include "driver/compdb/Database.h"

#include "llvm/Support/raw_ostream.h"

namespace gputidy::compdb {

/// Writes the commands of \p Database to \p Path, all or nothing: readers never
/// see half a file. \returns a sentence if that failed.
std::string writeDatabase(const clang::tooling::CompilationDatabase &Database, llvm::StringRef Path);

struct CompdbOptions {
  /// Where to look for the build's database, see findDatabase.
  std::string Start, Asked;
  /// The directory to write to; it is created.
  std::string Output;
  ToolkitSearch Toolkits;
  /// List the flags that were dropped.
  bool Verbose = false;
};

/// The command `gpu-tidy compdb`. \returns its exit status: 0, or 2 if there is
/// no database or it can't be written.
int compdb(llvm::raw_ostream &Out, llvm::raw_ostream &Errors, const CompdbOptions &Options);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_WRITE_H
