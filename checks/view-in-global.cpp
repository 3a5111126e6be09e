//===- view-in-global.cpp ---------------------------------------------------===//
//
// A kernel cache keeps "the current weights" in a file-scope span so that every
// launch can reach them. The buffer behind it belongs to a model that is closed;
// the next launch reads freed memory. Or nobody can free it: the span is the last
// handle, and no function of the program frees through it.
//
//     static std::span<float> current;
//     void load(size_t n) {
//       auto owner = make_device<float>(n);
//       current = {owner.get(), n};
//     }
//
// Reported: a global, static or thread_local holds a handle when the memory ends,
// or holds the only one. Silent: it is reset before, some function frees through
// it, the global owns.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class ViewInGlobal : public Check {
  void examine(const Story &S) override {
    if (S.Of.Is != Subject::Allocation || !S.Of.isGpu())
      return;
    for (const Stray &Found : escapes().strays(S))
      if (Found.Kept.By == Keeper::Global)
        report(S, Found);
  }

  void examine(const RecordInfo &R, const Unit &In) override {
    for (const MemberStray &Found : escapes().memberStrays(R))
      if (Found.Kept.By == Keeper::Global)
        Report(*this, Found.In, Level::Likely, Found.Kept.Store ? Found.Kept.Store->Where : Found.In->Where,
               "global " + quoted(Found.Kept.Name) + " keeps a view of member " + quoted(Found.Member) +
                   ", which the destructor frees")
            .path(Found.End)
            .fix("take the view out again in the destructor, or let it share ownership");
  }

  void report(const Story &S, const Stray &Found) {
    const Escape &E = Found.Kept;
    Location Where = E.Store ? E.Store->Where : Found.Exit;
    if (Found.End) {
      Report(*this, S.Function, Level::Proven, Where,
             "global " + quoted(E.Name) + " keeps a view of device memory that ends while the program runs on")
          .allocation(S)
          .path(E.Of->Via)
          .path(Found.End)
          .fix("reset " + quoted(E.Name) + " before the memory ends, or let it own the memory");
      return;
    }
    bool Decided = program().isPrivate(E.Of->At.Name);
    Level Sure = Found.ViewOnly && !S.Function->Main ? (Decided ? Level::Proven : Level::Likely) : Level::Possible;
    Report(*this, S.Function, Sure, Where,
           "global " + quoted(E.Name) + " holds the only handle to device memory and no function frees it")
        .allocation(S)
        .path(E.Of->Via)
        .fix("keep an owner in " + quoted(E.Name) + ", or free the memory in a teardown function");
  }
};
} // namespace

GPU_TIDY_CHECK(ViewInGlobal)
