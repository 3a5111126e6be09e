//===- slice-out-of-range.cpp -----------------------------------------------===//
//
// `cudaMalloc(&d, n)` takes bytes, `span<float>(d, n)` elements. The view is four
// times as long as the memory, and what lies behind it belongs to somebody else.
//
// Reported: more bytes are viewed or copied than the allocation, the view or the
// array was given, whatever the values of the variables are; memory with a pitch
// is copied as one piece; a tensor's slice that is empty or goes backwards.
// Silent: lengths that can't be compared, pointers that come from several places.
//
//===----------------------------------------------------------------------===//
#include "analysis/summary/Extents.h"
#include "checks/Check.h"

using namespace gputidy;

/// `4 * n + 16`
static std::string spelled(const Amount &A, const FunctionFacts &In) {
  std::string Text;
  for (const Term &T : A.Terms) {
    std::string Product;
    if (T.Factor != 1 || T.Of.empty())
      Product = std::to_string(T.Factor);
    for (const Place &P : T.Of)
      Product += (Product.empty() ? "" : " * ") + spoken(describe(P, In));
    Text += (Text.empty() ? "" : " + ") + Product;
  }
  return Text.empty() ? "0" : Text;
}

/// Is the difference there whatever the values are, so long as there is memory at all? A further variable may be zero.
static bool isCertain(const Amount &Want, const Amount &Have) {
  return llvm::all_of(Want.plus(Have, -1).Terms, [&](const Term &More) {
    return llvm::all_of(More.Of, [&](const Place &P) {
      return llvm::any_of(Have.Terms, [&](const Term &T) { return llvm::is_contained(T.Of, P); });
    });
  });
}

/// A class that keeps a pointer and a `size` may count bytes.
static bool mayCountBytes(const Demand &D, const Extent &Have) {
  if (D.Wraps || D.Copies)
    return false;
  for (int64_t Size : {2, 4, 8, 16})
    if (D.Bytes == Have.Bytes.times(Amount::constant(Size)) &&
        llvm::all_of(Have.Bytes.Terms, [&](const Term &T) { return T.Factor % Size == 0; }))
      return true;
  return false;
}

namespace {
class SliceOutOfRange : public Check {
  void examine(const FunctionFacts &F) override {
    if (!Sizes)
      Sizes.emplace(program());
    for (const Demand &D : Sizes->demands(F))
      examineDemand(F, D);
    for (const Event &E : F.Events)
      if (E.Kind == EventKind::Slice)
        examineSlice(F, E);
  }

  void examineDemand(const FunctionFacts &F, const Demand &D) {
    std::optional<Extent> Have = Sizes->of(F, D.Pointer);
    if (!Have || Have->Bytes.Terms.empty())
      return;
    bool Ours = D.Copies || D.Wraps || Have->View || isGpuFamily(Have->Family);
    if (!Ours)
      return;
    if (Have->Rows && D.Bytes == Have->Bytes)
      Report(*this, &F, Level::Likely, D.By->Where, "memory whose rows are a pitch apart is read as one piece")
          .note(Have->Where, "allocated here, row by row")
          .fix("copy it with the function for two dimensions and the pitch");
    if (Have->Rows || !D.Bytes.exceeds(Have->Bytes) || mayCountBytes(D, *Have))
      return;
    std::string Name = spoken(describe(D.Pointer.P, F));
    if (llvm::StringRef(Name).ends_with("[0]"))
      Name.resize(Name.size() - 3); // an array
    Report R(*this, &F, isCertain(D.Bytes, Have->Bytes) ? Level::Proven : Level::Likely, D.By->Where,
             std::string(D.Copies ? "this copy" : "this view") + " takes " + spelled(D.Bytes, F) + " bytes of " +
                 (Name.empty() ? "memory that has " : "'" + Name + "', which has ") + spelled(Have->Bytes, F));
    R.note(Have->Where, Have->View ? "viewed here" : Have->Family.empty() ? "declared here" : "allocated here");
    R.note(D.Inside, "passed on to here");
    R.fix(isMultiple(D.Bytes, Have->Bytes) ? "one length counts bytes, the other elements; give both the same unit"
                   : "take no more than there is");
  }

  static bool isMultiple(const Amount &A, const Amount &Of) {
    return llvm::any_of(std::initializer_list<int64_t>{2, 4, 8, 16},
                        [&](int64_t N) { return A == Of.times(Amount::constant(N)); });
  }

  /// Args are dimension, start, end, step; what the source doesn't say is 0.
  void examineSlice(const FunctionFacts &F, const Event &E) {
    auto Constant = [&](unsigned I) -> std::optional<int64_t> {
      uint32_t Number = I < E.Amounts.size() ? E.Amounts[I] : 0;
      return Number ? F.Amounts[Number].asConstant() : std::nullopt;
    };
    std::optional<int64_t> Start = Constant(1), End = Constant(2), Step = Constant(3);
    if (Step && *Step <= 0)
      Report(*this, &F, Level::Proven, E.Where, "the step of this slice is " + std::to_string(*Step) + "; it must be positive")
          .fix("use a positive step, and flip() for the reverse order");
    else if (Start && End && *Start >= *End && (*Start < 0) == (*End < 0))
      Report(*this, &F, Level::Likely, E.Where,
             "this slice is empty: it starts at " + std::to_string(*Start) + " and ends at " + std::to_string(*End))
          .fix("the arguments are start and end, not start and length");
  }

  std::optional<Extents> Sizes;
};
} // namespace

GPU_TIDY_CHECK(SliceOutOfRange)
