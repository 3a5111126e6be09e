//===- leaked-allocation.cpp ------------------------------------------------===//
//
// A function allocates a workspace, then returns early when the shape doesn't
// fit. The early return loses the workspace; after a few thousand odd requests
// the card is full.
//
// Reported: on some path the last handle goes and the memory stays. An exit taken
// only because a GPU call failed counts where the function frees the memory on its
// normal path. Silent: returned, stored, handed on, owned; what is alive when main
// returns.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

namespace {
class LeakedAllocation : public Check {
  void examine(const FunctionFacts &F) override {
    std::map<Location, std::vector<std::pair<const Story *, const Observation *>>> Exits;
    Location FailedExit; // the first that a failed call takes stands for all
    std::vector<const Story *> All;
    for (const auto *Stories : {&program().stories(F.Key), &program().memberStories(F.Key)})
      for (const Story &S : *Stories)
        All.push_back(&S);
    for (const Story *Each : All) {
      const Story &S = *Each;
      if (!S.Of.isMade() || !S.Of.isGpu() || S.Of.Owned)
        continue;
      const Observation *First = nullptr;
      for (const Observation &O : S.Result.Observations)
        if (O.What == Notice::Lost && (!First || (First->Guarded && !O.Guarded)))
          First = &O;
      if (!First)
        continue;
      if (First->Guarded && !FailedExit.valid())
        FailedExit = First->Primary;
      Exits[First->Guarded ? FailedExit : First->Primary].push_back({&S, First});
    }
    for (auto &[Exit, Lost] : Exits)
      report(F, Exit, Lost);
    for (const Event &E : F.Events)
      if (E.Kind == EventKind::Free && E.has(EF_Asserted))
        Report(*this, &F, Level::Proven, E.Where, "this free stands in an assertion, which release builds leave out")
            .fix("make the call, and assert its result");
  }

  /// A member is allocated over, under a condition that may say whether it is empty.
  static bool maybeEmpty(const FunctionFacts &F, const Story &S, const Observation &O) {
    bool Overwritten = S.Of.Is == Subject::Member && O.Cause && O.Cause->Kind == StepKind::Overwritten;
    return Overwritten && llvm::any_of(F.Conditions, [](const Condition &C) {
             bool Compares = C.Operator == Condition::Less && C.Left.isPlace() && C.Right.isPlace();
             return !C.Status && !Compares;
           });
  }

  Level sure(const FunctionFacts &F, const Story &S, const Observation &O) {
    if (F.Main || maybeEmpty(F, S, O))
      return Level::Possible;
    bool Written = llvm::any_of(
        F.Events, [&](const Event &E) { return E.Kind == EventKind::Throw && E.Where == O.Primary; });
    if (!O.Guarded)
      return F.Constructor && O.Thrown && !Written ? Level::Likely : Level::Proven;
    bool CleansUp = llvm::any_of(S.Result.Outcomes, [](const Outcome &Each) { return Each.Is == Life::Ended; });
    if (ErrorPaths.get() == "all")
      return Level::Proven;
    if (ErrorPaths.get() == "none")
      return Level::Possible;
    return CleansUp ? Level::Likely : Level::Possible;
  }

  /// Members that the functions of a class fill and forget.
  void examine(const RecordInfo &R, const Unit &In) override {
    for (const auto &[Path, M] : program().neverEnded(R)) {
      bool Unseen = !R.Destructor.empty() && !program().facts(R.Destructor);
      if (M.Mixed || !isGpuFamily(M.Family) || !M.By->Reported || Unseen)
        continue;
      const FunctionFacts *Frees = program().freesSibling(Path);
      Level Sure = Frees ? Level::Proven : R.Complete && !R.Destructor.empty() ? Level::Likely : Level::Possible;
      std::string Name = quoted(Path.Steps.back().str());
      Report(*this, M.By, Sure, M.Where,
             "member " + Name + " of " + quoted(R.Name.str()) + " is allocated here and no function frees it")
          .note(R.Where, "the class")
          .note(Frees ? Frees->Where : Location(), "this function frees its siblings")
          .fix(Frees ? "free it there, too" : "free it in the destructor, or hold it in an owner");
    }
  }

  void report(const FunctionFacts &F, Location Exit,
              const std::vector<std::pair<const Story *, const Observation *>> &Lost) {
    const auto &[S, O] = Lost.front();
    Level Sure = sure(F, *S, *O);
    std::string Names;
    for (const auto &[Each, Seen] : Lost) {
      Sure = std::max(Sure, sure(F, *Each, *Seen));
      const Step *At = Seen->Cause;
      std::string Name = At && !At->Name.empty() ? quoted(At->Name.str()) : quoted(Each->Of.Name.str());
      Names += (Names.empty() ? "" : ", ") + Name;
    }
    Report R(*this, &F, Sure, Exit, "memory held by " + Names + " is lost here");
    R.allocation(*S);
    for (const auto &[Each, Seen] : Lost)
      R.path(Seen->Cause);
    R.fix("free it on this path, or hold it in an owner from the start");
  }

  Option ErrorPaths{*this, "ErrorPaths", "cleanup",
                    "exits taken because a GPU call failed: all, cleanup (where the function frees elsewhere), none"};
};
} // namespace

GPU_TIDY_CHECK(LeakedAllocation)
