//===- Fingerprint.h - the name of a finding that edits elsewhere keep ------===//
//
// Baselines and the code hosts tell old findings from new ones by it. What it
// is made of, and why, is in docs/decisions/0001-fingerprints.md.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_REPORT_FINGERPRINT_H
#define GPU_TIDY_DRIVER_REPORT_FINGERPRINT_H

#include "driver/report/Report.h"

namespace gputidy {

/// Names what goes into a fingerprint; it changes when that changes.
constexpr llvm::StringLiteral FingerprintVersion = "gpuTidy/v1";

/// Sets the fingerprint of each finding: 32 hexadecimal digits, a colon and the
/// finding's number among those that are otherwise equal. \p All are in order
/// of place and the whole of a run.
/// \p Sources is where they are read; null: the disk.
void setFingerprints(std::vector<Reported> &All, llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Sources = nullptr);

} // namespace gputidy

#endif
