//===- Cover.cpp - choosing units
//-------------------------------------------===//
//
// Includes are followed only if some file has no command of its own: a commit of
// sources costs no look at headers.
//
//===----------------------------------------------------------------------===//
#include "driver/changes/Cover.h"
#include "driver/changes/ChangedLines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace gputidy::changes;
using clang::tooling::CompileCommand;
using llvm::StringRef;

Cover::Cover(std::vector<CompileCommand> All, std::vector<std::string> Given, StringRef Top,
             llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Sources)
    : Commands(std::move(All)), Files(std::move(Given)), Read(std::move(Sources), Files, Top) {}

const std::vector<Reached> &Cover::reached() {
  if (ByCommand.empty())
    for (const CompileCommand &Each : Commands)
      ByCommand.push_back(Read.follow(Each));
  return ByCommand;
}

/// \returns whether there are such that were not chosen before. A database may
/// write the path with links in it.
bool Cover::chooseOwn(const std::string &File, std::vector<size_t> &Into) {
  StringRef Name = llvm::sys::path::filename(File);
  bool Any = false;
  for (size_t I = 0; I != Commands.size(); ++I) {
    const std::string &Path = Commands[I].Filename;
    bool Same = Path == File || (StringRef(Path).ends_with(Name) && realPath(Path) == File);
    if (!Same || !Chosen.insert(I).second)
      continue;
    Into.push_back(I);
    Any = true;
  }
  return Any;
}

bool Cover::reads(size_t Unit, const std::string &File) {
  return llvm::any_of(reached()[Unit].Targets, [&](unsigned T) { return Files[T] == File; });
}

std::optional<size_t> Cover::cheapestWith(const std::string &File) {
  std::optional<size_t> Best;
  for (size_t I = 0; I != Commands.size(); ++I)
    if (!Chosen.count(I) && reads(I, File) && (!Best || reached()[I].Cost < reached()[*Best].Cost))
      Best = I;
  return Best;
}

std::vector<CompileCommand> Cover::choose(const std::vector<std::string> &Wanted, std::vector<std::string> &Left) {
  std::vector<size_t> Units;
  std::vector<std::string> Others;
  for (const std::string &File : Wanted)
    if (!chooseOwn(File, Units))
      Others.push_back(File);
  for (const std::string &File : Others) {
    if (llvm::any_of(Units, [&](size_t Unit) { return reads(Unit, File); }))
      continue;
    if (auto Unit = cheapestWith(File)) {
      Chosen.insert(*Unit);
      Units.push_back(*Unit);
    } else {
      Left.push_back(File);
    }
  }
  std::vector<CompileCommand> Result;
  for (size_t Unit : Units)
    Result.push_back(Commands[Unit]);
  return Result;
}
