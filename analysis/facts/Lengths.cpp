//===- Lengths.cpp - how many bytes an expression says -----------------------===//
//
// Lengths are read as sums of products of variables that keep their value: those
// that the function never changes, and members. An initializer stands for its
// variable, so `bytes` is `4 n` if it was declared so.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Lowering.h"
#include "clang/AST/DeclTemplate.h"

using namespace gputidy;
using namespace clang;

/// Notes the variables that S does anything with but read their value.
static void noteWritten(const Stmt *S, llvm::DenseSet<const ValueDecl *> &Written) {
  if (!S)
    return;
  if (const auto *C = dyn_cast<ImplicitCastExpr>(S)) {
    bool Reads = C->getCastKind() == CK_LValueToRValue ||
                 (C->getCastKind() == CK_NoOp && C->getType().isConstQualified());
    if (Reads && isa<DeclRefExpr>(C->getSubExpr()->IgnoreParens()))
      return;
  }
  if (const auto *D = dyn_cast<DeclRefExpr>(S))
    Written.insert(D->getDecl());
  for (const Stmt *Child : S->children())
    noteWritten(Child, Written);
}

/// Does the variable have one value for as long as it is visible?
bool Lowering::keepsValue(const ValueDecl *D) {
  if (!isLocal(D) || D->getType()->isReferenceType())
    return false;
  if (!WrittenKnown) {
    WrittenKnown = true;
    noteWritten(Function->getBody(), Written);
  }
  return D->getType().isConstQualified() || !Written.count(D);
}

std::optional<Amount> Lowering::amountOfVariable(const DeclRefExpr *E, unsigned Depth) {
  if (!keepsValue(E->getDecl()))
    return std::nullopt;
  const auto *V = dyn_cast<VarDecl>(E->getDecl());
  if (V && !isa<ParmVarDecl>(V) && V->getInit())
    if (std::optional<Amount> A = amountOf(V->getInit(), Depth + 1))
      return A;
  Place P = placeOfVariable(E->getDecl());
  return P.valid() ? std::optional(Amount::valueAt(P)) : std::nullopt;
}

/// A member of an object that stays: of this one, or of a variable that keeps its value.
std::optional<Amount> Lowering::amountOfMember(const MemberExpr *E) {
  const Expr *Base = E->getBase()->IgnoreParenImpCasts();
  while (const auto *M = dyn_cast<MemberExpr>(Base))
    Base = M->getBase()->IgnoreParenImpCasts();
  const auto *Variable = dyn_cast<DeclRefExpr>(Base);
  if (!isa<FieldDecl>(E->getMemberDecl()) || !(isa<CXXThisExpr>(Base) || (Variable && isLocal(Variable->getDecl()))))
    return std::nullopt;
  Place P = placeOf(E);
  return P.valid() ? std::optional(Amount::valueAt(P)) : std::nullopt;
}

/// `v.size()`: as if the length were a member.
std::optional<Amount> Lowering::amountOfSize(const CXXMemberCallExpr *E) {
  const CXXMethodDecl *Method = E->getMethodDecl();
  if (!Method || !Method->getIdentifier() || Method->getName() != "size" || E->getNumArgs() ||
      E->getImplicitObjectArgument()->getType()->isPointerType())
    return std::nullopt;
  Place P = placeOf(E->getImplicitObjectArgument());
  return P.valid() && P.Base != Root::Temp ? std::optional(Amount::valueAt(P.with(Symbol("size")))) : std::nullopt;
}

std::optional<Amount> Lowering::amountOfOperator(const BinaryOperator *E, unsigned Depth) {
  std::optional<Amount> Left = amountOf(E->getLHS(), Depth + 1), Right = amountOf(E->getRHS(), Depth + 1);
  if (!Left || !Right)
    return std::nullopt;
  switch (E->getOpcode()) {
  case BO_Add:
    return Left->plus(*Right);
  case BO_Sub:
    return Left->plus(*Right, -1);
  case BO_Mul:
    return Left->times(*Right);
  case BO_Shl:
    if (std::optional<int64_t> By = Right->asConstant(); By && *By >= 0 && *By < 40)
      return Left->times(Amount::constant(int64_t(1) << *By));
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

std::optional<Amount> Lowering::amountOf(const Expr *E, unsigned Depth) {
  constexpr unsigned Deepest = 12;
  constexpr int64_t Most = int64_t(1) << 50; // more is no length but "all", or a mistake in a sign
  E = E ? strip(E)->IgnoreParenCasts() : nullptr;
  if (!E || Depth > Deepest)
    return std::nullopt;
  if (std::optional<int64_t> N = constantOf(E))
    return *N > -Most && *N < Most ? std::optional(Amount::constant(*N)) : std::nullopt;
  if (const auto *O = dyn_cast<BinaryOperator>(E))
    return amountOfOperator(O, Depth);
  if (const auto *C = dyn_cast<CXXConstructExpr>(E); C && C->getNumArgs() == 1)
    return amountOf(C->getArg(0), Depth + 1);
  if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E))
    return amountOf(M->getSubExpr(), Depth + 1);
  if (!E->getType()->isIntegralOrEnumerationType())
    return std::nullopt;
  if (const auto *D = dyn_cast<DeclRefExpr>(E))
    return amountOfVariable(D, Depth);
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    return amountOfSize(Call);
  if (const auto *M = dyn_cast<MemberExpr>(E))
    return amountOfMember(M);
  return std::nullopt;
}

/// The number that stands for it in the facts; 0 if the source doesn't say it.
uint32_t Lowering::numbered(const std::optional<Amount> &A) {
  constexpr size_t LongestSum = 6;
  if (!A || A->Terms.size() > LongestSum)
    return 0;
  if (Out.Amounts.empty())
    Out.Amounts.emplace_back();
  for (uint32_t I = 1; I < Out.Amounts.size(); ++I)
    if (Out.Amounts[I] == *A)
      return I;
  Out.Amounts.push_back(*A);
  return Out.Amounts.size() - 1;
}

/// Bytes of one element of a view or container; 0 if it can't be told.
int64_t Lowering::elementSize(QualType T) {
  const model::TypeRow *Row = T.isNull() ? nullptr : Builder.typeRow(T);
  const auto *S = Row ? dyn_cast_or_null<ClassTemplateSpecializationDecl>(T.getNonReferenceType()->getAsCXXRecordDecl())
                      : nullptr;
  if (!S || Row->Elements < 0 || unsigned(Row->Elements) >= S->getTemplateArgs().size() ||
      S->getTemplateArgs()[Row->Elements].getKind() != TemplateArgument::Type)
    return 0;
  return sizeOf(S->getTemplateArgs()[Row->Elements].getAsType());
}

/// Bytes; what a `void *` points to counts as bytes.
int64_t Lowering::sizeOf(QualType T) {
  if (T.isNull() || T->isVoidType())
    return 1;
  if (T->isIncompleteType() || T->isDependentType() || T->isFunctionType())
    return 0;
  return Context.getTypeSizeInChars(T).getQuantity();
}

/// What a row says of a length: `bytes`, or `elements` and those `after` which they stand.
uint32_t Lowering::extentOf(CallSite &Site, const model::Effect &E) {
  auto Given = [&](const model::PlaceExpr &P) -> std::optional<Amount> {
    if (P.Base == model::PlaceExpr::Number)
      return Amount::constant(P.Constant);
    if (P.Base != model::PlaceExpr::Param || P.Derefs || !P.Steps.empty() || P.Index >= Site.Args.size())
      return std::nullopt;
    return amountOf(Site.Args[P.Index]);
  };
  if (E.Bytes.given()) {
    std::optional<Amount> A = Given(E.Bytes), Rows = E.Rows.given() ? Given(E.Rows) : Amount::constant(1);
    return A && Rows ? numbered(A->times(*Rows)) : 0;
  }
  if (!E.Elements.given() && !E.After.given())
    return 0;
  bool ToResult = E.Into.Base == model::PlaceExpr::Return; // else to the object
  int64_t Size = elementSize(ToResult ? Site.E->getType() : Site.ObjectType);
  std::optional<Amount> Count = Given(E.Elements), After = E.After.given() ? Given(E.After) : Amount();
  bool ToTheEnd = E.After.given() && (!E.Elements.given() || E.Elements.Index >= Site.Args.size() ||
                                      isa<CXXDefaultArgExpr>(Site.Args[E.Elements.Index]));
  if (ToTheEnd)
    Count = Amount();
  return Size && Count && After ? numbered(Count->plus(*After).times(Amount::constant(Size))) : 0;
}

/// For `p + n` as an argument: the bytes between p and what is passed.
uint32_t Lowering::skippedBy(const CallSite &Site, const model::PlaceExpr &P) {
  if (P.Base != model::PlaceExpr::Param || P.Index >= Site.Args.size())
    return 0;
  const auto *Sum = dyn_cast<BinaryOperator>(strip(Site.Args[P.Index])->IgnoreParenCasts());
  if (!Sum || Sum->getOpcode() != BO_Add || !Sum->getType()->isPointerType())
    return 0;
  const Expr *Number = Sum->getLHS()->getType()->isPointerType() ? Sum->getRHS() : Sum->getLHS();
  std::optional<Amount> Skipped = amountOf(Number);
  return Skipped ? numbered(Skipped->times(Amount::constant(sizeOf(Sum->getType()->getPointeeType())))) : 0;
}

/// The amounts of a call's arguments; empty if none is known.
std::vector<uint32_t> Lowering::amountsOf(const CallSite &Site) {
  std::vector<uint32_t> Numbers(Site.Args.size());
  bool Any = false;
  for (unsigned I = 0; I < Site.Args.size(); ++I) {
    QualType T = Site.Args[I]->getType();
    if (T->isIntegralOrEnumerationType() && !T->isBooleanType())
      Numbers[I] = numbered(amountOf(Site.Args[I]));
    Any |= Numbers[I] != 0;
  }
  return Any ? Numbers : std::vector<uint32_t>();
}

/// The number of elements, or of bytes, that a class keeps beside a pointer.
static const FieldDecl *lengthBeside(const FieldDecl *Pointer, const model::Model &Rows, bool &Bytes) {
  const FieldDecl *Length = nullptr;
  for (const FieldDecl *F : Pointer->getParent()->fields()) {
    if (F != Pointer && F->getType()->isPointerType())
      return nullptr; // whose length is it?
    if (!F->getType()->isIntegerType() || F->getType()->isBooleanType())
      continue;
    bool InBytes = Rows.convention("length-in-bytes", F->getName());
    if (!InBytes && !Rows.convention("length", F->getName()))
      continue;
    if (Length)
      return nullptr;
    Length = F;
    Bytes = InBytes;
  }
  return Length;
}

/// A pointer and its length are given to an object together: the pointer is said to lead to that many elements.
void Lowering::noteExtent(const FieldDecl *Pointer, size_t Begin, const Place &At,
                          llvm::function_ref<const Expr *(const FieldDecl *)> InitOf) {
  bool Bytes = false;
  const FieldDecl *Length = Pointer->getType()->isPointerType() ? lengthBeside(Pointer, Builder.rows(), Bytes) : nullptr;
  const Expr *Init = Length ? InitOf(Length) : nullptr;
  std::optional<Amount> Count = Init ? amountOf(Init) : std::nullopt;
  int64_t Size = Bytes ? 1 : sizeOf(Pointer->getType()->getPointeeType());
  if (!Count || !Size)
    return;
  for (size_t I = Begin; I < Out.Events.size(); ++I)
    if (Out.Events[I].Kind == EventKind::Assign && Out.Events[I].Dst.P == At && Out.Events[I].Src.isPlace())
      Out.Events[I].Extent = numbered(Count->times(Amount::constant(Size)));
}
