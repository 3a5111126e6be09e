//===- Printable.h - foreign text in a report, made harmless ----------------===//
//
// Names of files, names in messages and lines of source are whatever somebody
// wrote: escape sequences for terminals, markup, commands for the host of a CI
// job. Each report puts foreign text through one of these.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_DRIVER_REPORT_PRINTABLE_H
#define GPU_TIDY_DRIVER_REPORT_PRINTABLE_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace gputidy {

/// What can't be printed is shown the way Clang shows it, as <U+001B> or, where
/// it is no UTF-8, as <FF>. Tabs stay. `##[`, which begins a command in the log
/// of a GitHub job, is broken up.
std::string printable(llvm::StringRef Text);
/// The same for what may stand at the beginning of a line: one that begins with
/// `::` is a command in that log.
std::string printablePath(llvm::StringRef Path);
/// For text and attributes of XML and HTML.
std::string escapeXml(llvm::StringRef Text);
/// For a line of GitHub's Markdown, cells of tables included.
std::string escapeMarkdown(llvm::StringRef Text);

} // namespace gputidy

#endif
