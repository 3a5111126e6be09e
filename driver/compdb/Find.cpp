//===- Find.cpp - finding compile databases -------------------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Nobody wants to say where the build directory is. The places are those that
// CMake's users, presets, CLion, Meson and Visual Studio choose; the newest
// database of the nearest level is the one that was built last.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/Database.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <cstdlib>
#include <map>
#include <tuple>

using namespace llvm;

namespace gputidy::compdb {

namespace {

constexpr StringRef FileName = "compile_commands.json";

std::string below(const Twine &Directory, const Twine &Rest) {
  SmallString<256> Path;
  sys::path::append(Path, Directory, Rest);
  return Path.str().str();
}

Words directoriesBelow(const Twine &Directory, StringRef Prefix = "") {
  Words Result;
  std::error_code Failed;
  for (sys::fs::directory_iterator It(Directory, Failed), End; It != End && !Failed; It.increment(Failed))
    if (sys::path::filename(It->path()).starts_with(Prefix) && sys::fs::is_directory(It->path()))
      Result.push_back(It->path());
  sort(Result);
  return Result;
}

/// The directories on one level where a database may lie.
Words usualPlaces(StringRef Level) {
  Words Places = {Level.str()};
  for (StringRef Name : {"build", "out", "builddir", ".build", "_build"})
    Places.push_back(below(Level, Name));
  for (StringRef Parent : {"build", "out", "out/build", "_build"})
    append_range(Places, directoriesBelow(below(Level, Parent)));
  append_range(Places, directoriesBelow(Level, "cmake-build-"));
  append_range(Places, directoriesBelow(Level, "build-"));
  append_range(Places, presetBuildDirectories(Level));
  return Places;
}

struct Dated {
  std::string Path;
  sys::TimePoint<> Written;
};

/// The databases on one level, the newest first. One that is reached by two
/// ways (a symlink in the project's root is usual) counts once.
std::vector<Dated> databasesOn(StringRef Level) {
  std::vector<Dated> Result;
  std::vector<sys::fs::UniqueID> Seen;
  for (const std::string &Place : usualPlaces(Level)) {
    std::string Path = below(Place, FileName);
    sys::fs::file_status Status;
    if (sys::fs::status(Path, Status) || !sys::fs::is_regular_file(Status) || is_contained(Seen, Status.getUniqueID()))
      continue;
    Seen.push_back(Status.getUniqueID());
    Result.push_back({Path, Status.getLastModificationTime()});
  }
  sort(Result,
       [](const Dated &A, const Dated &B) { return std::tie(B.Written, A.Path) < std::tie(A.Written, B.Path); });
  return Result;
}

/// Takes the newest of \p Found, which is not empty.
FoundDatabase newest(const std::vector<Dated> &Found) {
  FoundDatabase Result;
  Result.Path = Found.front().Path;
  for (const Dated &Other : drop_begin(Found))
    Result.Others.push_back(Other.Path);
  Result.Report = "using " + Result.Path;
  if (!Result.Others.empty())
    Result.Report += ", newer than " + join(Result.Others, ", ");
  return Result;
}

/// A directory with a database means that one; a project's root means the
/// newest in its build directories.
FoundDatabase askedFor(StringRef Asked) {
  FoundDatabase Result;
  bool IsDirectory = sys::fs::is_directory(Asked);
  std::string Path = IsDirectory ? below(Asked, FileName) : Asked.str();
  if (sys::fs::exists(Path)) {
    Result.Path = Path;
    Result.Report = "using " + Path;
    return Result;
  }
  std::vector<Dated> Below;
  if (IsDirectory)
    Below = databasesOn(Asked);
  if (!Below.empty())
    return newest(Below);
  if (IsDirectory)
    Result.Report = "no compile_commands.json in '" + Asked.str() +
                    "': configure with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON, or "
                    "run the build under bear";
  else
    Result.Report = "'" + Asked.str() + "' does not exist";
  return Result;
}

/// The presets of one directory by name, from both files and what they include.
class Presets {
public:
  explicit Presets(StringRef Directory) : Directory(Directory) {
    read(below(Directory, "CMakePresets.json"), 0);
    read(below(Directory, "CMakeUserPresets.json"), 0);
  }

  Words buildDirectories() const {
    Words Result;
    for (const auto &[Name, Preset] : ByName) {
      std::string Pattern = binaryDirectory(Preset, 0);
      if (!Pattern.empty() && !Preset.getBoolean("hidden").value_or(false))
        Result.push_back(absolutePath(Directory, expand(Pattern, Name)));
    }
    return Result;
  }

private:
  void read(const std::string &Path, unsigned Depth);
  std::string binaryDirectory(const json::Object &Preset, unsigned Depth) const;
  std::string valueOf(StringRef Macro, StringRef Preset) const;
  std::string expand(StringRef Text, StringRef Preset) const;

  std::string Directory;
  std::map<std::string, json::Object> ByName;
};

void Presets::read(const std::string &Path, unsigned Depth) {
  auto Buffer = MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer || Depth > 8)
    return;
  Expected<json::Value> Parsed = json::parse((*Buffer)->getBuffer());
  if (!Parsed)
    return consumeError(Parsed.takeError());
  const json::Object *File = Parsed->getAsObject();
  if (!File)
    return;
  if (const json::Array *Included = File->getArray("include"))
    for (const json::Value &Each : *Included)
      read(absolutePath(sys::path::parent_path(Path), Each.getAsString().value_or("")), Depth + 1);
  if (const json::Array *List = File->getArray("configurePresets"))
    for (const json::Value &Each : *List)
      if (const json::Object *Preset = Each.getAsObject())
        ByName[Preset->getString("name").value_or("").str()] = *Preset;
}

/// A preset without a binaryDir has that of the first one it inherits from.
std::string Presets::binaryDirectory(const json::Object &Preset, unsigned Depth) const {
  if (auto Own = Preset.getString("binaryDir"))
    return Own->str();
  Words Parents;
  if (auto One = Preset.getString("inherits"))
    Parents.push_back(One->str());
  if (const json::Array *Several = Preset.getArray("inherits"))
    for (const json::Value &Each : *Several)
      Parents.push_back(Each.getAsString().value_or("").str());
  for (const std::string &Parent : Parents) {
    auto Found = ByName.find(Parent);
    if (Found == ByName.end() || Depth > 16)
      continue;
    std::string Inherited = binaryDirectory(Found->second, Depth + 1);
    if (!Inherited.empty())
      return Inherited;
  }
  return "";
}

std::string Presets::valueOf(StringRef Macro, StringRef Preset) const {
  if (Macro == "{sourceDir}")
    return Directory;
  if (Macro == "{sourceParentDir}")
    return sys::path::parent_path(Directory).str();
  if (Macro == "{sourceDirName}")
    return sys::path::filename(Directory).str();
  if (Macro == "{presetName}")
    return Preset.str();
  if (Macro == "{hostSystemName}")
    return "Linux";
  if (Macro.consume_front("env{") || Macro.consume_front("penv{"))
    if (const char *Value = std::getenv(Macro.drop_back().str().c_str()))
      return Value;
  return "";
}

std::string Presets::expand(StringRef Text, StringRef Preset) const {
  std::string Result;
  while (!Text.empty()) {
    auto [Before, After] = Text.split('$');
    Result += Before.str();
    size_t End = After.find('}');
    if (After.empty() || End == StringRef::npos)
      break;
    Result += valueOf(After.take_front(End + 1), Preset);
    Text = After.drop_front(End + 1);
  }
  return Result;
}

} // namespace

Words presetBuildDirectories(StringRef Directory) { return Presets(Directory).buildDirectories(); }

FoundDatabase findDatabase(StringRef Start, StringRef Asked) {
  if (!Asked.empty())
    return askedFor(Asked);
  SmallString<256> From(Start.empty() ? StringRef(".") : Start);
  sys::fs::make_absolute(From);
  sys::path::remove_dots(From, /*remove_dot_dot=*/true);
  for (StringRef Level = From; !Level.empty(); Level = sys::path::parent_path(Level)) {
    std::vector<Dated> Found = databasesOn(Level);
    if (!Found.empty())
      return newest(Found);
  }
  FoundDatabase Result;
  Result.Report = "no compile_commands.json in '" + From.str().str() +
                  "', its parents or their build directories: configure with "
                  "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON, run the build under "
                  "bear, or name its directory with -p";
  return Result;
}

} // namespace gputidy::compdb
