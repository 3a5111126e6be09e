//===- view-in-callback-map.cpp ---------------------------------------------===//
//
// A serving process registers "on new weights" handlers in a map. One entry holds
// a span of a buffer that the registering function frees when it is done; the
// entry stays, and the next event launches a kernel on freed memory.
//
//     static std::unordered_map<std::string, std::span<float>> table;
//     void publish(const char *name, size_t n) {
//       float *d;
//       cudaMalloc(&d, n * 4);
//       table[name] = {d, n};
//       cudaFree(d);
//     }
//
// Reported: an associative container, a list of handlers or a C registration
// function still holds a handle when the memory ends, or holds the only one.
// Silent: the entry is erased before, the registry owns what it holds, or it ends
// with the function.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class ViewInCallbackMap : public Check {
  void examine(const Story &S) override {
    if (!S.Of.isGpu())
      return;
    if (S.Of.Is == Subject::Variable && !program().holdsMemory(*S.Function, S.Of.Object))
      return;
    if (S.Of.Is == Subject::Allocation || S.Of.Is == Subject::Variable)
      for (const Stray &Found : escapes().strays(S))
        if (Found.Kept.By == Keeper::CallbackMap)
          report(S, Found);
    for (const Observation &O : S.Result.Observations)
      if (O.What == Notice::EndedInFlight && O.Callback)
        Report(*this, S.Function, Level::Proven, O.Flight ? O.Flight->Where : O.Primary,
               "memory given to a stream callback ends before the callback has run")
            .allocation(S)
            .path(O.Flight)
            .path(O.End ? O.End : O.Cause)
            .fix("free it in the callback's consumer after a synchronisation, or give the callback an owner");
  }

  void examine(const RecordInfo &R, const Unit &In) override {
    for (const MemberStray &Found : escapes().memberStrays(R))
      if (Found.Kept.By == Keeper::CallbackMap)
        Report(*this, Found.In, Level::Likely, Found.Kept.Store ? Found.Kept.Store->Where : Found.In->Where,
               "registry keeps a view of member " + quoted(Found.Member) + ", which the destructor frees")
            .path(Found.End)
            .fix("take the view out again in the destructor, or let it share ownership");
  }

  void report(const Story &S, const Stray &Found) {
    const Escape &E = Found.Kept;
    Location Where = E.Store ? E.Store->Where : Found.Exit;
    Level Sure = E.Conventional ? Level::Likely : Level::Proven;
    if (Found.End)
      Report(*this, S.Function, Sure, Where, "registry keeps a view of device memory after the memory has ended")
          .allocation(S)
          .path(E.Of->Via)
          .path(Found.End)
          .fix("erase the entry before the memory ends, or let the registry hold an owner");
    else
      Report(*this, S.Function, Sure, Where, "registry holds the only handle to device memory and no function frees it")
          .allocation(S)
          .path(E.Of->Via)
          .fix("let the registry hold an owner, or free the memory when the entry is erased");
  }
};
} // namespace

GPU_TIDY_CHECK(ViewInCallbackMap)
