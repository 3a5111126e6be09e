//===- SourceLines.cpp - the sources that findings point into ---------------===//
#include "driver/report/SourceLines.h"

using namespace gputidy;
using llvm::StringRef;

const SourceLines::Source &SourceLines::source(StringRef File) {
  auto [It, New] = Files.try_emplace(File);
  if (!New)
    return It->second;
  if (auto Buffer = Sources->getBufferForFile(File)) {
    It->second.Text = std::move(*Buffer);
    It->second.Text->getBuffer().split(It->second.Lines, '\n');
  }
  return It->second;
}

StringRef SourceLines::line(StringRef File, unsigned Number) {
  const auto &Lines = source(File).Lines;
  return Number && Number <= Lines.size() ? Lines[Number - 1].rtrim('\r') : StringRef();
}

StringRef SourceLines::text(StringRef File) {
  const Source &Read = source(File);
  return Read.Text ? Read.Text->getBuffer() : StringRef();
}
