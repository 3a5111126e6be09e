//===- Targets.h - where the reports of a run go ----------------------------===//
//
// `-f sarif` prints to standard output or to the file of `-o`; `-f sarif=FILE`
// writes FILE and may be repeated, so that one run serves a log, a code host and
// a test page.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CLI_TARGETS_H
#define GPU_TIDY_DRIVER_CLI_TARGETS_H

#include "driver/cli/Arguments.h"
#include "driver/report/Formats.h"

namespace gputidy::cli {

class Targets {
public:
  /// Reads --format, --output, --color and --statistics. \returns a sentence on
  /// a mistake.
  std::string read(const Arguments &Given);
  /// Writes all reports. \returns a sentence if one could not be written.
  std::string write(const Report &What) const;

private:
  struct Target {
    const Format *As;
    std::string File;
  };
  std::string add(llvm::StringRef Asked, llvm::StringRef Output);

  std::vector<Target> All;
  bool Color = false, Table = false;
};

} // namespace gputidy::cli

#endif
