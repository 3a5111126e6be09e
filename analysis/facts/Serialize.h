//===- Serialize.h - facts of a unit as bytes -------------------------------===//
//
// A unit's facts are portable: written by one process, read by another, linked
// with the facts of other units. The format starts with a magic word and a
// version; a reader refuses other versions, truncated and damaged data.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FACTS_SERIALIZE_H
#define GPU_TIDY_ANALYSIS_FACTS_SERIALIZE_H

#include "analysis/facts/Facts.h"
#include <optional>

namespace gputidy {

std::string serialize(const Unit &U);
/// Empty if \p Bytes is not a whole unit of this version.
std::optional<Unit> deserialize(llvm::StringRef Bytes);

} // namespace gputidy

#endif
