//===- Shipped.cpp - the rows that come with the program
//--------------------===//
#include "analysis/model/Packed.h"

/// Written by PackRows.cpp from analysis/model/rows.
extern const char PackedRows[];
extern const unsigned PackedRowsSize;

std::shared_ptr<gputidy::model::Model> gputidy::model::Model::shipped() {
  return unpack(llvm::StringRef(PackedRows, PackedRowsSize));
}
