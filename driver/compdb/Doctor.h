//===- Doctor.h - why does my project not parse? --------------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// `gpu-tidy doctor` says in about ten lines what an analysis would work with,
// which database, toolkit and headers, tries it on one source, and ends with
// what to do if that failed.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_DOCTOR_H
#define GPU_TIDY_DRIVER_COMPDB_DOCTOR_H

#include "driver/compdb/Database.h"

#include "llvm/Support/raw_ostream.h"

namespace gputidy::compdb {

struct DoctorOptions {
  /// Where to look for the build's database, see findDatabase.
  std::string Start, Asked;
  /// The source to try; empty takes one that compiles for the GPU.
  std::string File;
  ToolkitSearch Toolkits;
  const char *ProgramName = "gpu-tidy";
};

/// \returns the exit status: 0 if the source parses, 1 if not, 2 if there is no
/// database.
int doctor(llvm::raw_ostream &Out, const DoctorOptions &Options);

/// How a source parsed.
struct Trial {
  unsigned Errors = 0;
  /// The first few errors as `file:line:column: text`.
  Words First;
  double Seconds = 0;
};

/// Parses the source of \p Command, already translated, in this program.
Trial tryToParse(const clang::tooling::CompileCommand &Command);

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_DOCTOR_H
