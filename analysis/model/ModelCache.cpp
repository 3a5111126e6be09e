//===- ModelCache.cpp - which rows hold for a source
//------------------------===//
//
// A file with a mistake adds nothing: its sources are read with the shipped
// rows.
//
//===----------------------------------------------------------------------===//
#include "analysis/model/ModelCache.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace gputidy::model;
using llvm::StringRef;
namespace path = llvm::sys::path;

std::string UpwardSearch::find(StringRef Source) {
  std::vector<StringRef> Passed;
  std::string Result;
  for (StringRef Here = path::parent_path(Source); !Here.empty(); Here = path::parent_path(Here)) {
    auto It = Known.find(Here);
    if (It != Known.end()) {
      Result = It->second;
      break;
    }
    Passed.push_back(Here);
    llvm::SmallString<256> Candidate(Here);
    path::append(Candidate, Name);
    if (llvm::sys::fs::exists(Candidate)) {
      Result = Candidate.str().str();
      break;
    }
  }
  for (StringRef Directory : Passed)
    Known[Directory] = Result;
  return Result;
}

std::shared_ptr<const Model> ModelCache::read(const std::string &Path) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer) {
    Problems.push_back("cannot read '" + Path + "': " + Buffer.getError().message());
    return Shipped;
  }
  auto Extended = std::make_shared<Model>(*Shipped);
  auto Mistake = Extended->add(Path, (*Buffer)->getBuffer());
  if (!Mistake)
    return Extended;
  Problems.push_back(*Mistake);
  return Shipped;
}

std::shared_ptr<const Model> ModelCache::forSource(StringRef Path) {
  std::lock_guard<std::mutex> Lock(Guard);
  std::string File = Search.find(Path);
  if (File.empty())
    return Shipped;
  auto [It, New] = Models.try_emplace(File);
  if (New)
    It->second = read(File);
  return It->second;
}

bool ModelCache::convention(StringRef What, StringRef Name) {
  std::lock_guard<std::mutex> Lock(Guard);
  if (Shipped->convention(What, Name))
    return true;
  for (const auto &[Path, Rows] : Models)
    if (Rows->convention(What, Name))
      return true;
  return false;
}

std::vector<std::string> ModelCache::problems() {
  std::lock_guard<std::mutex> Lock(Guard);
  return Problems;
}
