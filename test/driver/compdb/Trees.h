//===- Trees.h - small directory trees for tests --------------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A Tree is a temporary directory that a test fills with files and that is gone
// when the test ends.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_TEST_DRIVER_COMPDB_TREES_H
#define GPU_TIDY_TEST_DRIVER_COMPDB_TREES_H

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <chrono>
#include <string>

class Tree {
public:
  Tree() {
    llvm::SmallString<128> Made;
    llvm::sys::fs::createUniqueDirectory("compdb-tests", Made);
    llvm::SmallString<128> Real;
    llvm::sys::fs::real_path(Made, Real);
    Root = Real.str().str();
  }
  ~Tree() { llvm::sys::fs::remove_directories(Root); }
  Tree(const Tree &) = delete;
  Tree &operator=(const Tree &) = delete;

  std::string path(llvm::StringRef Relative) const {
    return Root + "/" + Relative.str();
  }

  /// Writes a file, as if \p SecondsAgo.
  std::string file(llvm::StringRef Relative, llvm::StringRef Text = "",
                   unsigned SecondsAgo = 0) {
    std::string Path = path(Relative);
    llvm::sys::fs::create_directories(llvm::sys::path::parent_path(Path));
    std::error_code Failed;
    llvm::raw_fd_ostream Out(Path, Failed);
    Out << Text;
    Out.close();
    if (SecondsAgo)
      makeOlder(Path, SecondsAgo);
    return Path;
  }

  void link(llvm::StringRef To, llvm::StringRef From) {
    llvm::sys::fs::create_directories(llvm::sys::path::parent_path(path(From)));
    llvm::sys::fs::create_link(path(To), path(From));
  }

  std::string Root;

private:
  static void makeOlder(const std::string &Path, unsigned Seconds) {
    int Handle = -1;
    if (llvm::sys::fs::openFileForWrite(Path, Handle,
                                        llvm::sys::fs::CD_OpenExisting))
      return;
    auto Then =
        std::chrono::system_clock::now() - std::chrono::seconds(Seconds);
    (void)llvm::sys::fs::setLastAccessAndModificationTime(
        Handle,
        std::chrono::time_point_cast<llvm::sys::TimePoint<>::duration>(Then));
    llvm::sys::fs::file_t Native = llvm::sys::fs::convertFDToNativeFile(Handle);
    (void)llvm::sys::fs::closeFile(Native);
  }
};

#endif // GPU_TIDY_TEST_DRIVER_COMPDB_TREES_H
