//===- stale-registration.cpp -----------------------------------------------===//
//
// A host buffer is page-locked by registration and freed without unregistering.
// The next buffer at the same address is copied from the old physical pages: the
// second batch arrives with the first batch's values, and every call succeeds.
//
// Reported: registered memory ends, or its container moves, while it is
// registered; it is registered again, or unregistered at another address; a class
// never unregisters the member that it registers. Silent: unregistered before on
// every path.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

namespace {
class StaleRegistration : public Check {
  void examine(const Story &S) override {
    for (const Observation &O : S.Result.Observations) {
      if (O.What == Notice::RegisteredEnd && O.Cause && O.Cause->Kind == StepKind::Grown)
        report(S, O, "the container may move its memory, which is still registered",
               "unregister before the container grows, and register the new memory");
      else if (O.What == Notice::RegisteredEnd)
        report(S, O, "memory ends while it is still registered", "unregister the memory before it is freed");
      else if (O.What == Notice::RegisteredTwice)
        report(S, O, "memory is registered again while it is registered", "register it once, or unregister it before");
      else if (O.What == Notice::UnregisteredPart)
        report(S, O, "memory is unregistered at another address than it was registered at",
               "unregister through the pointer that was registered");
    }
  }

  void report(const Story &S, const Observation &O, std::string What, std::string Fix) {
    Report(*this, S.Function, Level::Proven, O.Primary, std::move(What))
        .allocation(S)
        .path(O.Register)
        .path(O.What == Notice::RegisteredEnd ? O.Cause : nullptr)
        .fix(std::move(Fix));
  }

  /// A class that registers a member of its own and never unregisters.
  void examine(const RecordInfo &R, const Unit &In) override {
    for (const auto &[Path, Registered] : program().registered()) {
      if (Path.Class != R.FullName || program().unregisters(Path, R) || !program().ownsMember(Path, R) ||
          isStatic(R.FullName))
        continue;
      std::string Name = quoted(Path.Steps.front().str());
      Report(*this, Registered.By, Level::Likely, Registered.Where,
             "the memory of " + Name + " is registered, and no function of " + quoted(R.Name.str()) + " unregisters it")
          .note(R.Where, "the class frees the memory with its objects")
          .fix("unregister " + Name + " in the destructor");
    }
  }

  /// Does an object of the class live as long as the program?
  bool isStatic(Symbol Class) {
    for (const auto &U : program().units())
      for (const GlobalInfo &G : U->Globals)
        if (uint32_t Number = U->Types[G.Type].Record; Number && U->Records[Number].FullName == Class)
          return true;
    return false;
  }
};
} // namespace

GPU_TIDY_CHECK(StaleRegistration)
