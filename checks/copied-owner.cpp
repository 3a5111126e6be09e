//===- copied-owner.cpp -----------------------------------------------------===//
//
// A class frees its buffer in the destructor and nobody deleted its copying: it is
// passed by value once, both objects free the block, and the next kernel that gets
// this memory from the allocator fails.
//
// Reported: a class whose destructor frees GPU memory through a raw handle which its
// copy or move operations, written, defaulted or implicit, duplicate; an assignment
// that overwrites the handle without freeing what it named. Silent: deleted or private
// copies, copies that allocate, counted ownership, a destructor that asks a flag.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

static bool isGenerated(Special S) { return S == Special::Trivial || S == Special::Defaulted; }

namespace {
class CopiedOwner : public Check {
  void examine(const RecordInfo &R, const Unit &In) override {
    if (R.Destructor.empty() || !R.Role.empty())
      return;
    for (const FieldInfo &F : R.Fields) {
      const TypeInfo &T = In.Types[F.Type];
      bool Raw = !F.Base && (T.Kind == TypeKind::Pointer || T.Kind == TypeKind::Integer);
      if (Raw && program().destructorEndsGpu(R, {F.Name}) && (examineGenerated(R, F) || examineWritten(R, F)))
        return;
    }
  }

  bool examineGenerated(const RecordInfo &R, const FieldInfo &F) {
    const char *Operation = isGenerated(R.CopyConstructor)                   ? "copy constructor"
                            : isGenerated(R.CopyAssignment)                  ? "copy assignment"
                            : isGenerated(R.MoveConstructor)                 ? "move constructor"
                            : isGenerated(R.MoveAssignment)                  ? "move assignment"
                                                                             : nullptr;
    bool Moves = !isGenerated(R.CopyConstructor) && !isGenerated(R.CopyAssignment);
    if (!Operation || (!Moves && !program().copiable(R)))
      return false;
    Report(*this, nullptr, Level::Likely, R.Where,
           quoted(R.Name.str()) + " frees " + quoted(F.Name.str()) + " in its destructor, but its " + Operation +
               (Moves ? " leaves the handle in the source" : " duplicates the handle"))
        .note(F.Where, "this handle is copied as it is")
        .fix(Moves ? "write the move operations: take the handle and set the source's to null"
                   : "delete the copy operations and write the move operations");
    return true;
  }

  /// Operations that somebody wrote; a destructor that asks another member may know which object owns.
  bool examineWritten(const RecordInfo &R, const FieldInfo &F) {
    const FunctionFacts *Destructor = program().facts(R.Destructor);
    Place Mine;
    Mine.Base = Root::This;
    Mine.Steps = {F.Name};
    if (!Destructor || llvm::any_of(Destructor->Conditions, [&](const Condition &C) {
          return !C.Left.isPlace() || !(C.Left.P == Mine);
        }))
      return false;
    for (const FunctionFacts *M : program().methods(R.FullName)) {
      bool Assigns = M->ShortName.str() == "operator=";
      if (!M->Reported || !takesSource(*M) || (!M->Constructor && !Assigns))
        continue;
      if (duplicates(*M, R, F, Mine) || (Assigns && overwrites(*M, R, F, Mine)))
        return true;
    }
    return false;
  }

  /// One parameter, a reference to an object of the function's own class.
  bool takesSource(const FunctionFacts &M) {
    const Unit *In = program().unitOf(M);
    if (!In || M.Params.size() != 1)
      return false;
    const TypeInfo &T = In->Types[M.Params[0].Type];
    return T.Kind == TypeKind::Reference && In->Types[T.Pointee].Record == M.Class && M.Class;
  }

  /// Afterwards the source and this object have the same handle.
  bool duplicates(const FunctionFacts &M, const RecordInfo &R, const FieldInfo &F, const Place &Mine) {
    Place Source;
    Source.Base = Root::Param;
    Source.Steps = {step::deref(), F.Name};
    Holder Start;
    Start.At = Source;
    const SimulationResult *Effect = program().effect(M.Key, {Start});
    if (!Effect || !llvm::any_of(Effect->Outcomes, [&](const Outcome &O) {
          auto Has = [&](const Place &P) {
            return llvm::any_of(O.Holders, [&](const Holder &H) { return H.At == P && !H.has(HF_Offset); });
          };
          return O.Is == Life::Live && !O.Thrown && !O.Kept && Has(Mine) && Has(Source);
        }))
      return false;
    Report(*this, &M, Level::Likely, M.Where,
           quoted(R.Name.str()) + " frees " + quoted(F.Name.str()) +
               " in its destructor, and here both objects get the same handle")
        .note(F.Where, "this handle is copied as it is")
        .fix("set the source's handle to null, or allocate");
    return true;
  }

  /// The handle that the object had is gone and its memory is not freed.
  bool overwrites(const FunctionFacts &M, const RecordInfo &R, const FieldInfo &F, const Place &Mine) {
    Holder Start;
    Start.At = Mine;
    const SimulationResult *Effect = program().effect(M.Key, {Start});
    for (const Outcome &O : Effect ? Effect->Outcomes : std::vector<Outcome>())
      if (O.Is == Life::Live && O.Holders.empty() && !O.Thrown && !O.Kept && O.Gone) {
        Report(*this, &M, Level::Likely, O.Gone->Where,
               "the assignment overwrites " + quoted(F.Name.str()) + " without freeing what it named")
            .note(R.Where, "the class frees it in its destructor only")
            .fix("free the old memory first, or swap with the source");
        return true;
      }
    return false;
  }
};
} // namespace

GPU_TIDY_CHECK(CopiedOwner)
