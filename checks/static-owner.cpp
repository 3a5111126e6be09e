//===- static-owner.cpp -----------------------------------------------------===//
//
// A singleton keeps a stream and a library handle, and destroys them politely in
// its destructor. Destructors of statics run after main has returned, when the
// driver may already be shutting down: the calls fail, or abort the process.
//
// Reported: an object with static storage duration whose end frees a GPU resource,
// directly, through a member, or through what a container or smart pointer holds.
// Silent: objects that are never destroyed (`static T &x = *new T`), pointers,
// destructors that free nothing, owners that some function resets.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class StaticOwner : public Check {
  void examine(const GlobalInfo &G, const Unit &In) override {
    Typed T;
    T.In = &In;
    T.Type = G.Type;
    Location Frees;
    if (!program().endsGpu(T, &Frees) || program().ownsNothing(G.Key))
      return;
    Level Sure = G.ThreadLocal ? Level::Likely : Level::Proven;
    if (program().releasedSomewhere(G.Key))
      Sure = Level::Possible;
    Report(*this, nullptr, Sure, G.Where,
           quoted(G.Name.str()) + " frees GPU resources when it is destroyed, after the driver has begun to shut down")
        .note(Frees, "freed here")
        .fix("release it before main returns, or never destroy it: 'static T &x = *new T'");
  }
};
} // namespace

GPU_TIDY_CHECK(StaticOwner)
