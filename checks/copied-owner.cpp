//===- copied-owner.cpp -----------------------------------------------------===//
//
// A buffer class frees its pointer in the destructor and says nothing about
// copying. Somebody passes it by value: the copy's destructor frees the block, the
// original still points to it, and its own destructor frees it again.
//
// Reported: a class whose destructor frees what its copy operations duplicate.
// Silent: deleted or private copies, copies that allocate, shared ownership.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class CopiedOwner : public Check {
  void examine(const RecordInfo &R, const Unit &In) override {
    if (R.Destructor.empty() || !R.Role.empty())
      return;
    bool Copies = R.CopyConstructor == Special::Trivial || R.CopyConstructor == Special::Defaulted;
    bool Assigns = R.CopyAssignment == Special::Trivial || R.CopyAssignment == Special::Defaulted;
    if ((!Copies && !Assigns) || !program().copiable(R))
      return;
    for (const FieldInfo &F : R.Fields) {
      const TypeInfo &T = In.Types[F.Type];
      bool Raw = !F.Base && (T.Kind == TypeKind::Pointer || T.Kind == TypeKind::Integer);
      if (!Raw || !program().destructorEndsGpu(R, {F.Name}))
        continue;
      Report(*this, nullptr, Level::Likely, R.Where,
             quoted(R.Name.str()) + " frees " + quoted(F.Name.str()) + " in its destructor, but its " +
                 (Copies ? "copy constructor" : "copy assignment") + " duplicates the handle")
          .note(F.Where, "this handle is copied as it is")
          .fix("delete the copy operations and write the move operations");
      return;
    }
  }
};
} // namespace

GPU_TIDY_CHECK(CopiedOwner)
