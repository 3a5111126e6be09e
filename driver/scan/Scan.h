//===- Scan.h - from commands to a report
//-----------------------------------===//
//
// Units are read in parallel, each by a frontend of its own, and linked into
// one program in memory; checks run once over all of it. What is reported
// depends on the commands and their order in the database, not on the number of
// threads.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_SCAN_SCAN_H
#define GPU_TIDY_DRIVER_SCAN_SCAN_H

#include "driver/report/Report.h"
#include "driver/scan/Settings.h"
#include "driver/scan/Sources.h"
#include <functional>

namespace gputidy {

struct ScanOptions {
  unsigned Threads = 0;           // 0: one per core
  std::optional<LevelSet> Levels; // from the command line; else by the files
  bool FindIdle = false;          // tell NOLINT comments that silence nothing
  bool Reload = false;            // serialise each unit and run on what is read back
  double Budget = 0;              // seconds after which nothing more is read; 0: no limit
  /// Makes the file system that a unit is read through; empty: the disk.
  std::function<llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>()> Files;
  /// Called when a source has been read, from one thread at a time.
  std::function<void(unsigned Done, unsigned Of, llvm::StringRef File)> Progress;
};

/// The units of \p From, in its order; a unit that could not be read is null
/// and told in \p Into.
std::vector<std::shared_ptr<Unit>> readUnits(const Sources &From, const ScanOptions &Options, SettingsCache &Files,
                                             Report &Into);

/// Reads, links, checks and suppresses.
Report scan(const Sources &From, const ScanOptions &Options, SettingsCache &Files, std::vector<std::string> &Remarks);

} // namespace gputidy

#endif
