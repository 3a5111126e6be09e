//===- Settings.h - what a directory's files ask for
//------------------------===//
//
// Two files are looked for upwards from every source. `.gpu-tidy.yaml` says
// what the project's own functions mean (docs/models.md). `.clang-tidy` is
// shared with clang-tidy: of its `CheckOptions` those of our checks count, and
// of its `Checks` the entries that begin with `gpu-` or `-gpu-`. A bare `-*`
// does not count: it is written for clang-tidy's own checks, and would switch
// everything off.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_SCAN_SETTINGS_H
#define GPU_TIDY_DRIVER_SCAN_SETTINGS_H

#include "analysis/model/ModelCache.h"
#include "checks/Check.h"
#include "checks/Levels.h"
#include "driver/scan/Globs.h"
#include "llvm/ADT/StringMap.h"
#include <mutex>

namespace gputidy {

/// Which findings count, and how the checks work.
struct Settings {
  GlobList Checks;
  OptionValues Options;
  /// A list that begins with a name starts from nothing, one that begins with a
  /// minus from all checks.
  bool enabled(llvm::StringRef Check) const;
  /// Which levels of \p Check are reported; the option may be for one check or,
  /// as GpuTidyLevels, for all.
  std::string levels(llvm::StringRef Check) const;
  bool operator==(const Settings &O) const;
};

/// Finds and remembers settings by directory. Safe to use from several threads.
class SettingsCache {
public:
  /// \p Checks from the command line, if not empty, decide alone; \p Options go
  /// before those of files.
  SettingsCache(GlobList Checks, OptionValues Options);

  const Settings &settings(llvm::StringRef File);
  model::ModelCache &models() { return Models; }
  /// Mistakes in the files that were read, each a sentence with its place.
  std::vector<std::string> problems();

private:
  const Settings &settingsOf(const std::string &Path);
  void check(const Settings &Read, llvm::StringRef Path);

  std::mutex Guard;
  GlobList Asked;
  OptionValues Given;
  model::ModelCache Models;
  model::UpwardSearch Search;
  Settings Plain;
  std::map<std::string, Settings> ByPath; // of .clang-tidy
  std::vector<std::string> Problems;
};

/// A sentence if the words of \p Checks name no check, or nothing.
std::string unknownCheck(const GlobList &Checks);
/// A sentence if `gpu-check.Name` is no option of a check, or nothing.
std::string unknownOption(llvm::StringRef Key);

} // namespace gputidy

#endif
