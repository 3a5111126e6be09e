//===- Output.cpp - writing what was asked for, whole or not at all
//---------===//
//
// A full disk shows when the stream is flushed. LLVM's streams end the program
// if an error is left in them, so it is taken out and told here.
//
//===----------------------------------------------------------------------===//
#include "driver/cli/Output.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Signals.h"
#include <unistd.h>

using namespace gputidy::cli;
using llvm::StringRef;

/// Writes all of \p Text to an open file.
static std::error_code writeAll(llvm::raw_fd_ostream &To, StringRef Text) {
  To << Text;
  To.flush();
  std::error_code Failed = To.error();
  To.clear_error();
  return Failed;
}

/// Devices and pipes are written to as they are.
static bool isOrdinary(StringRef Path) {
  llvm::sys::fs::file_status Status;
  return llvm::sys::fs::status(Path, Status) || llvm::sys::fs::is_regular_file(Status);
}

static std::error_code writeInPlace(StringRef Path, StringRef Text,
                                    llvm::sys::fs::OpenFlags Flags = llvm::sys::fs::OF_None) {
  std::error_code Failed;
  llvm::raw_fd_ostream To(Path, Failed, Flags);
  return Failed ? Failed : writeAll(To, Text);
}

static std::error_code writeAndMove(StringRef Path, StringRef Text) {
  auto Failed = llvm::writeToOutput(Path, [&](llvm::raw_ostream &Out) -> llvm::Error {
    return llvm::errorCodeToError(writeAll(static_cast<llvm::raw_fd_ostream &>(Out), Text));
  });
  return llvm::errorToErrorCode(std::move(Failed));
}

std::string gputidy::cli::writeOutput(StringRef Path, const std::function<void(llvm::raw_ostream &)> &Write) {
  std::string Text;
  llvm::raw_string_ostream Buffer(Text);
  bool Standard = Path.empty() || Path == "-";
  if (Standard && llvm::outs().has_colors())
    Buffer.enable_colors(true);
  Write(Buffer);
  Buffer.flush();
  std::error_code Failed = Standard           ? writeAll(llvm::outs(), Text)
                           : isOrdinary(Path) ? writeAndMove(Path, Text)
                                              : writeInPlace(Path, Text);
  if (!Failed)
    return "";
  return "cannot write " + (Standard ? "the findings" : "'" + Path.str() + "'") + ": " + Failed.message();
}

std::string gputidy::cli::appendOutput(StringRef Path, StringRef Text) {
  std::error_code Failed = writeInPlace(Path, Text, llvm::sys::fs::OF_Append);
  return Failed ? "cannot write '" + Path.str() + "': " + Failed.message() : "";
}

std::string gputidy::cli::replaceFile(StringRef Path, StringRef Text) {
  namespace fs = llvm::sys::fs;
  llvm::SmallString<256> Real;
  std::error_code Failed = fs::real_path(Path, Real);
  if (Failed)
    return "cannot write '" + Path.str() + "': " + Failed.message();
  auto Rights = fs::getPermissions(Real);
  std::string Sentence = writeOutput(Real, [&](llvm::raw_ostream &Out) { Out << Text; });
  if (Sentence.empty() && Rights)
    (void)fs::setPermissions(Real, *Rights);
  return Sentence;
}

void gputidy::cli::endQuietlyOnInterrupt() {
  static constexpr int Interrupted = 130; // 128 + SIGINT, as shells have it
  llvm::sys::SetInterruptFunction([] { _exit(Interrupted); });
}
