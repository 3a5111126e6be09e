//===- Sources.h - which sources are read, and with which commands
//----------===//
//
// Either the sources of a compile database, or files that were named with the
// flags that stand behind `--`. Commands are translated: clang reads them.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_SCAN_SOURCES_H
#define GPU_TIDY_DRIVER_SCAN_SOURCES_H

#include "driver/compdb/Database.h"

namespace gputidy {

struct SourceOptions {
  std::string Database;                          // the user's -p
  std::vector<std::string> Files;                // what to analyse, or a filter
  std::optional<std::vector<std::string>> Flags; // behind `--`
  std::string Toolkit;                           // none, a directory, or empty
  bool WholeDatabase = false;                    // Files are a filter
};

struct Sources {
  std::vector<clang::tooling::CompileCommand> Commands; // Filename is absolute
  std::vector<std::string> Missing;                     // named files that don't exist
  std::vector<std::string> Remarks;                     // sentences for people
  std::string Database;                                 // a sentence: which one was used
  std::string Problem;                                  // why there is nothing to do
};

Sources findSources(const SourceOptions &Options);

/// Where to look for a toolkit, by the user's `--toolkit`, or if that is empty
/// by the variable GPU_TIDY_TOOLKIT, which means the same.
compdb::ToolkitSearch toolkitSearch(llvm::StringRef Asked);

/// Makes commands for clang as it is in this program.
void useOwnHeaders(compdb::ToolkitInfo &Toolkit);

} // namespace gputidy

#endif
