//===- ModelCache.h - which rows hold for a source
//--------------------------===//
//
// The rows shipped with the program, and those of the nearest `.gpu-tidy.yaml`
// in the source's directory or above it. Directories and files are looked at
// once.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_MODEL_MODELCACHE_H
#define GPU_TIDY_ANALYSIS_MODEL_MODELCACHE_H

#include "analysis/model/Model.h"
#include <map>
#include <mutex>

namespace gputidy::model {

/// The nearest file called \p Name from a source upwards, remembered by
/// directory. Not for several threads.
class UpwardSearch {
public:
  explicit UpwardSearch(llvm::StringRef Name) : Name(Name.str()) {}
  /// Its path, or an empty one.
  std::string find(llvm::StringRef Source);

private:
  std::string Name;
  llvm::StringMap<std::string> Known;
};

/// Safe to use from several threads.
class ModelCache {
public:
  ModelCache() : Shipped(Model::shipped()), Search(".gpu-tidy.yaml") {}

  std::shared_ptr<const Model> forSource(llvm::StringRef Path);
  /// By the shipped rows or those of any source that was asked for.
  bool convention(llvm::StringRef What, llvm::StringRef Name);
  /// Mistakes in the files that were read, each a sentence with its place.
  std::vector<std::string> problems();

private:
  std::shared_ptr<const Model> read(const std::string &Path);

  std::mutex Guard;
  std::shared_ptr<const Model> Shipped;
  UpwardSearch Search;
  std::map<std::string, std::shared_ptr<const Model>> Models; // by .gpu-tidy.yaml
  std::vector<std::string> Problems;
};

} // namespace gputidy::model

#endif
