//===- Formats.h - the formats of reports -----------------------------------===//
//
// The table in Formats.cpp is the only list of them.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_REPORT_FORMATS_H
#define GPU_TIDY_DRIVER_REPORT_FORMATS_H

#include "driver/report/Report.h"
#include "llvm/ADT/ArrayRef.h"

namespace gputidy {

struct Format {
  llvm::StringRef Name;
  void (*Print)(llvm::raw_ostream &Out, const Report &What, bool Color);
};

llvm::ArrayRef<Format> formats();
/// Null if there is none of that name.
const Format *findFormat(llvm::StringRef Name);
/// `text, json and sarif`
std::string formatNames();

// One file each.
void printJson(llvm::raw_ostream &Out, const Report &What, bool Color);
void printSarif(llvm::raw_ostream &Out, const Report &What, bool Color);
void printWorkflowCommands(llvm::raw_ostream &Out, const Report &What, bool Color);
void printCodeQuality(llvm::raw_ostream &Out, const Report &What, bool Color);
void printJunit(llvm::raw_ostream &Out, const Report &What, bool Color);

/// What the summary of a step of a GitHub job says, in Markdown.
std::string stepSummary(const Report &What);

/// The note that says what to do, or nothing.
const Note *remedyOf(const Finding &F);
/// The message and what to do, as sentences.
std::string sentencesOf(const Finding &F);
/// The findings from the worst to the least certain, each level in its order.
std::vector<const Reported *> worstFirst(const Report &What);

} // namespace gputidy

#endif
