//===- Amount.cpp - numbers of bytes as sums of products ---------------------===//
//
// `(n + 1) * sizeof(float)` is 4 n + 4. Two such sums can be compared where their
// difference has one sign whatever the (positive) values are.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Facts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>
#include <limits>

using namespace gputidy;

Amount Amount::constant(int64_t N) {
  Amount A;
  if (N)
    A.Terms.push_back({N, {}});
  return A;
}

Amount Amount::valueAt(Place P) {
  Amount A;
  A.Terms.push_back({1, {std::move(P)}});
  return A;
}

/// What is too large for a number; nothing can be said of it.
static constexpr int64_t Overflow = std::numeric_limits<int64_t>::max();

static int64_t sum(int64_t A, int64_t B) {
  int64_t R;
  return llvm::AddOverflow(A, B, R) ? Overflow : R;
}

static int64_t product(int64_t A, int64_t B) {
  int64_t R;
  return llvm::MulOverflow(A, B, R) ? Overflow : R;
}

/// Adds a term to a sum, where its product already stands if it does.
static void add(Amount &To, Term T) {
  std::sort(T.Of.begin(), T.Of.end());
  for (Term &Each : To.Terms) {
    std::sort(Each.Of.begin(), Each.Of.end());
    if (Each.Of == T.Of) {
      Each.Factor = sum(Each.Factor, T.Factor);
      return;
    }
  }
  To.Terms.push_back(std::move(T));
}

Amount Amount::plus(const Amount &O, int64_t Times) const {
  Amount Sum = *this;
  for (const Term &T : O.Terms)
    add(Sum, {product(T.Factor, Times), T.Of});
  llvm::erase_if(Sum.Terms, [](const Term &T) { return T.Factor == 0; });
  return Sum;
}

Amount Amount::times(const Amount &O) const {
  Amount Product;
  for (const Term &A : Terms)
    for (const Term &B : O.Terms) {
      Term T{product(A.Factor, B.Factor), A.Of};
      T.Of.insert(T.Of.end(), B.Of.begin(), B.Of.end());
      add(Product, std::move(T));
    }
  return Product;
}

std::optional<int64_t> Amount::asConstant() const {
  if (Terms.empty())
    return 0;
  return Terms.size() == 1 && Terms[0].Of.empty() ? std::optional(Terms[0].Factor) : std::nullopt;
}

bool Amount::exceeds(const Amount &O) const {
  Amount More = plus(O, -1);
  return !More.Terms.empty() &&
         llvm::all_of(More.Terms, [](const Term &T) { return T.Factor > 0 && T.Factor != Overflow; });
}
