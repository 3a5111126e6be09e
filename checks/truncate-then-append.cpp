//===- truncate-then-append.cpp ---------------------------------------------===//
//
// A loader fills a pinned staging vector, starts the copy, clears the vector and
// fills it with the next batch. clear() keeps the storage: the second batch is
// written over bytes that the copy engine has not read yet, and the first batch
// arrives on the device with the second one's values. No tool complains.
//
//     cudaMemcpyAsync(dev, stage.data(), bytes, cudaMemcpyHostToDevice, s);
//     stage.clear();
//     for (float v : next) stage.push_back(v);
//
// Reported: the refill of a truncated buffer while a copy or kernel may still read
// it, or while a view of the old contents is used later. Silent: a wait in between,
// a fresh buffer, alternating buffers. Pageable storage is at most `possible`: the
// driver stages it before the call returns.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {
class TruncateThenAppend : public Check {
  void examine(const Story &S) override {
    for (const Observation &O : S.Result.Observations) {
      if (O.What == Notice::RefilledInFlight)
        Report(*this, S.Function, sure(S, O), place(S, O),
               quoted(bufferName(S, O)) +
                   " is filled again while an asynchronous operation may still read its old contents")
            .path(O.Flight)
            .path(O.Cause)
            .fix("wait for the stream before the refill, or alternate between two buffers");
      if (O.What == Notice::RefilledInView)
        Report(*this, S.Function, Level::Proven, place(S, O),
               "a view of the old contents of " + quoted(S.Of.Name.str()) +
                   " is used after it was truncated and filled again")
            .path(O.Cause)
            .fix("take the view again after the refill, or fill another buffer");
    }
  }

  /// The truncation, or the call of this function that leads to it.
  const Step *cut(const Story &S, const Observation &O) {
    const Step *Cut = O.Cut ? O.Cut : first(O.Cause, StepKind::Truncated);
    const Step *Called = nullptr;
    for (const Step *Each = Cut; Each; Each = Each->Before)
      if (Each->Kind == StepKind::Passed && Each->Function == S.Function->Key)
        Called = Each;
    return Called ? Called : Cut;
  }

  std::string bufferName(const Story &S, const Observation &O) {
    const Step *Cut = cut(S, O);
    if (!Cut)
      return S.Of.Name.str().str();
    return (Cut->Kind == StepKind::Passed ? Cut->Detail : Cut->Name).str().str();
  }

  Location place(const Story &S, const Observation &O) {
    const Step *Cut = cut(S, O);
    return Cut ? Cut->Where : O.Primary;
  }

  Level sure(const Story &S, const Observation &O) {
    if (O.Graph || O.Registered)
      return Level::Proven;
    switch (S.Of.Memory) {
    case Space::Pinned:
    case Space::Managed:
    case Space::Mapped:
      return Level::Proven;
    case Space::Pageable:
      return Strict.on() ? Level::Likely : Level::Possible;
    default:
      return Level::Likely;
    }
  }

  Option Strict{*this, "Strict", "false", "report pageable buffers, too"};
};
} // namespace

GPU_TIDY_CHECK(TruncateThenAppend)
