//===- Baseline.h - findings that were accepted -----------------------------===//
//
// A file of JSON with one line per finding, in an order that moved and renamed
// files keep. The fingerprint decides; the rest is for people.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_REPORT_BASELINE_H
#define GPU_TIDY_DRIVER_REPORT_BASELINE_H

#include "driver/report/Report.h"

namespace gputidy {

class Baseline {
public:
  /// Reads the file. If that fails, \p Problem is a sentence.
  static Baseline read(llvm::StringRef Path, std::string &Problem);

  /// Takes the findings that are listed out of \p From and counts them; entries
  /// that no finding has are From's Gone. \p Whole: all of the project was
  /// analysed with all checks, otherwise no entry is called gone, nor is one
  /// whose file was not fully analysed.
  void apply(Report &From, bool Whole) const;

private:
  std::vector<KnownFinding> Entries;
};

void printBaseline(llvm::raw_ostream &Out, const Report &What);

} // namespace gputidy

#endif
