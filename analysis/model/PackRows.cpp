//===- PackRows.cpp - embeds the shipped rows, a step of the build
//----------===//
//
//     pack-rows OUT.cpp ROWS.yaml...
//
// Reads the rows with the reader that users' files are read with, and writes
// them in packed form as a C++ string. A mistake in a row ends the build.
//
//===----------------------------------------------------------------------===//
#include "analysis/model/Packed.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace gputidy::model;

static int fail(const llvm::Twine &Sentence) {
  llvm::errs() << "pack-rows: " << Sentence << '\n';
  return 1;
}

static void writeSource(llvm::raw_ostream &Out, llvm::StringRef Bytes) {
  static constexpr size_t BytesPerLine = 64;
  Out << "extern const char PackedRows[];\nextern const unsigned "
         "PackedRowsSize;\n"
         "const char PackedRows[] =\n";
  for (size_t At = 0; At < Bytes.size(); At += BytesPerLine) {
    Out << '"';
    for (unsigned char C : Bytes.substr(At, BytesPerLine))
      Out << llvm::format("\\%03o", C);
    Out << "\"\n";
  }
  Out << ";\nconst unsigned PackedRowsSize = " << Bytes.size() << ";\n";
}

int main(int Count, char **Words) {
  if (Count < 2)
    return fail("usage: pack-rows OUT.cpp ROWS.yaml...");
  Model Rows;
  for (int I = 2; I < Count; ++I) {
    auto Text = llvm::MemoryBuffer::getFile(Words[I], /*IsText=*/true);
    if (!Text)
      return fail(llvm::Twine("cannot read ") + Words[I] + ": " + Text.getError().message());
    if (auto Mistake = Rows.add(Words[I], (*Text)->getBuffer()))
      return fail(*Mistake);
  }
  std::error_code Failed;
  llvm::raw_fd_ostream Out(Words[1], Failed);
  if (Failed)
    return fail(llvm::Twine("cannot write ") + Words[1] + ": " + Failed.message());
  writeSource(Out, pack(Rows));
  return 0;
}
