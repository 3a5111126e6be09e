//===- include-oracle.cpp - what the include scan says
//----------------------===//
//
// Prints, for each entry of a database that clang understands, a line with the
// source and a line for each file of a list that the scan says it may read:
//
//   include-oracle DATABASE TOP FILES
//
//===----------------------------------------------------------------------===//
#include "driver/changes/Includes.h"
#include "driver/compdb/Database.h"
#include "llvm/Support/raw_ostream.h"

using namespace gputidy;

int main(int Count, char **Words) {
  if (Count < 3)
    return 2;
  std::string Problem;
  auto Database = compdb::JsonDatabase::load(Words[1], Problem);
  if (!Database) {
    llvm::errs() << Problem << '\n';
    return 2;
  }
  std::vector<std::string> Targets(Words + 3, Words + Count);
  changes::Includes Read(llvm::vfs::getRealFileSystem(), Targets, Words[2]);
  for (const clang::tooling::CompileCommand &Command : Database->getAllCompileCommands()) {
    changes::Reached By = Read.follow(Command);
    llvm::outs() << Command.Filename << (By.Guessed ? " guessed\n" : "\n");
    for (unsigned Target : By.Targets)
      llvm::outs() << "  " << Targets[Target] << '\n';
  }
  return 0;
}
