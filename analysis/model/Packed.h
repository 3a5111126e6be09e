//===- Packed.h - a model as bytes
//------------------------------------------===//
//
// Reading the shipped rows as YAML takes longer than checking a small file. The
// build reads them once and embeds what came out (PackRows.cpp); the program
// unpacks it. Both are of one build, so the bytes carry no version.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_MODEL_PACKED_H
#define GPU_TIDY_ANALYSIS_MODEL_PACKED_H

#include "analysis/model/Model.h"

namespace gputidy::model {

std::string pack(Model &Rows);
/// \p Bytes must come from pack().
std::shared_ptr<Model> unpack(llvm::StringRef Bytes);

} // namespace gputidy::model

#endif
