//===- Words.h - splitting command lines the way their readers do ---------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A compile command passes through several readers before a word of it means
// anything: a shell splits the command, nvcc splits lists at commas, a second
// shell (nvcc starts gcc through one) splits what is left. Each has its own
// rules for quotes and backslashes; here is one function for each.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_WORDS_H
#define GPU_TIDY_DRIVER_COMPDB_WORDS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <vector>

namespace gputidy::compdb {

using Words = std::vector<std::string>;

/// Splits \p Text as a POSIX shell does: blanks, quotes and backslashes, but
/// no expansion of `$`, `*` or `;`. An open quote runs to the end.
Words splitShell(llvm::StringRef Text);

/// Splits \p Text as nvcc splits NVCC_PREPEND_FLAGS: at blanks, with double
/// quotes and backslashes, but no single quotes.
Words splitNvccFlags(llvm::StringRef Text);

/// Splits the text of an options file of nvcc (`--options-file`). Like
/// splitNvccFlags, but nvcc takes quotes and backslashes away twice.
Words splitOptionsFile(llvm::StringRef Text);

/// Splits the value of a list option of nvcc: commas separate, a backslash
/// makes the next character ordinary and is dropped, commas between double
/// quotes are ordinary. The quotes stay. Empty items are dropped.
Words splitNvccList(llvm::StringRef Value);

/// The same for options whose values are paths: double quotes are dropped,
/// backslashes stay.
Words splitNvccPaths(llvm::StringRef Value);

/// What arrives at gcc of an item that nvcc writes between double quotes into
/// a shell command: the shell takes one more layer of backslashes away.
std::string throughNvccShell(llvm::StringRef Item);

/// \returns \p Path, or \p Directory/\p Path where it is relative.
std::string absolutePath(llvm::StringRef Directory, llvm::StringRef Path);

/// Replaces each `@file` in \p Arguments by the words in that file, as GCC and
/// Clang do. Names are relative to \p Directory. A file that cannot be read
/// drops out and adds a sentence to \p Problems.
Words expandAtFiles(const Words &Arguments, llvm::StringRef Directory, llvm::vfs::FileSystem &Files, Words &Problems);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_WORDS_H
