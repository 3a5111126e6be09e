//===- Request.h - what the options of an analysis ask for
//------------------===//
//
// Shared by the commands that analyse: scan and check in Analyze.cpp, hook in
// Hook.cpp.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_CLI_REQUEST_H
#define GPU_TIDY_DRIVER_CLI_REQUEST_H

#include "driver/cli/Commands.h"
#include "driver/cli/Targets.h"
#include "driver/report/Baseline.h"
#include "driver/scan/Scan.h"

namespace gputidy::cli {

/// What the options of an analysis say, checked.
struct Request {
  SourceOptions Sources;
  ScanOptions Scan;
  GlobList Checks;
  OptionValues Options;
  Targets Reports;
  std::optional<Baseline> Known;
  bool Quiet = false, AllowErrors = false;
  bool Whole = false; // all of the project, with all checks and the levels that are usual
  std::string Problem;
};

Request readRequest(const Arguments &Given, bool WholeDatabase);
/// Says on stderr what went unread.
void tellGaps(const Report &Result);
int exitStatus(const Report &Result, bool AllowErrors, bool BadSettings);

} // namespace gputidy::cli

#endif
