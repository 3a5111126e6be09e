//===- Pages.h - the pages of the checks, which are part of the program -----===//
#ifndef GPU_TIDY_DRIVER_REPORT_PAGES_H
#define GPU_TIDY_DRIVER_REPORT_PAGES_H

#include "checks/Check.h"

namespace gputidy {

/// The page of a check in Markdown; for one that has none what the list knows.
std::string pageOf(const CheckInfo &Of);
/// The number of the CWE entry that the page names, or 0.
unsigned weaknessOf(llvm::StringRef Page);

} // namespace gputidy

#endif
