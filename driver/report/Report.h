//===- Report.h - what a run has to say, as a value
//-------------------------===//
//
// Text and JSON are printed from this. Paths in it are absolute; what is
// printed is relative to the current directory where it lies below.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_REPORT_REPORT_H
#define GPU_TIDY_DRIVER_REPORT_REPORT_H

#include "checks/Finding.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "llvm/Support/raw_ostream.h"

namespace gputidy {

/// A source of which something, or everything, went unread.
struct NotAnalysed {
  std::string File;
  std::string Reason;              // one clause
  std::vector<std::string> Errors; // the first few, `file:line:column: text`
  unsigned SkippedFunctions = 0;
};

struct Statistics {
  unsigned Files = 0, Functions = 0, SkippedFunctions = 0;
  unsigned UninstantiatedTemplates = 0, Suppressed = 0;
  unsigned Known = 0;      // findings that the baseline lists
  unsigned OverBudget = 0; // functions with something that was not followed to the end
  double ParseSeconds = 0, FactSeconds = 0, CheckSeconds = 0;
};

/// A finding as it is reported, with the name that edits elsewhere keep.
struct Reported : Finding {
  explicit Reported(Finding F) : Finding(std::move(F)) {}
  std::string Fingerprint; // Fingerprint.h
};

/// An entry of a baseline; the file is relative to the repository.
struct KnownFinding {
  std::string Fingerprint, Check, File, Function;
};

struct Report {
  std::vector<Reported> Findings;
  std::vector<NotAnalysed> Gaps;
  std::vector<KnownFinding> Gone;      // entries of the baseline that no finding has
  std::vector<std::string> Unfinished; // files for which the time was too short
  /// Where the sources were read; null: the disk.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  Statistics Counts;
};

/// \p Path relative to the current directory if it lies below.
llvm::StringRef relativePath(llvm::StringRef Path);
/// \p Path as a person in the current directory would write it, printable.
std::string shownPath(llvm::StringRef Path);

/// The way clang-tidy prints: each finding with its source line and a caret,
/// notes below it.
void printText(llvm::raw_ostream &Out, const Report &What, bool Color);

struct CheckCount {
  std::string Check;
  unsigned Proven = 0, Likely = 0, Possible = 0;
  unsigned total() const;
};
/// The checks that found something, the most findings first.
std::vector<CheckCount> countByCheck(const Report &What);
/// That as a table; nothing if there are no findings.
void printStatistics(llvm::raw_ostream &Out, const Report &What);
/// One line with the counts.
std::string summaryLine(const Report &What);

} // namespace gputidy

#endif
