//===- AddNolint.h - comments that accept findings --------------------------===//
//
//     // NOLINTNEXTLINE(gpu-view-in-closure): the trainer joins before it frees
//
// goes above the line of a finding, with the line's indentation and line end. A
// NOLINTNEXTLINE that is there already gets one more name.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_SCAN_ADDNOLINT_H
#define GPU_TIDY_DRIVER_SCAN_ADDNOLINT_H

#include "driver/report/Report.h"
#include <map>

namespace gputidy {

struct NolintEdits {
  std::map<std::string, std::string> Files; // path → its new text
  std::vector<Reported> Left;               // where no comment can stand: inside a macro or a literal
  unsigned Added = 0;                       // findings that are silenced now
};

NolintEdits addNolint(const std::vector<Reported> &Findings, llvm::StringRef Reason);

} // namespace gputidy

#endif
