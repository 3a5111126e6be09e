//===- Expressions.cpp - what expressions yield -----------------------------===//
//
// valueOf answers for prvalues, placeOf for glvalues. Neither appends events:
// the order of side effects comes from the CFG (Lower.cpp). What can't be named
// as a place or constant is Value::None, and nothing rests on it.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Lowering.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/Builtins.h"

using namespace gputidy;
using namespace clang;

const Expr *Lowering::strip(const Expr *E) {
  while (E) {
    const Expr *Inner = E;
    if (const auto *P = dyn_cast<ParenExpr>(E))
      Inner = P->getSubExpr();
    else if (const auto *F = dyn_cast<FullExpr>(E))
      Inner = F->getSubExpr();
    else if (const auto *B = dyn_cast<CXXBindTemporaryExpr>(E))
      Inner = B->getSubExpr();
    else if (const auto *D = dyn_cast<CXXDefaultArgExpr>(E))
      Inner = D->getExpr();
    else if (const auto *D = dyn_cast<CXXDefaultInitExpr>(E))
      Inner = D->getExpr();
    else if (const auto *S = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
      Inner = S->getReplacement();
    else if (const auto *O = dyn_cast<OpaqueValueExpr>(E))
      Inner = O->getSourceExpr() ? O->getSourceExpr() : E;
    else if (const auto *C = dyn_cast<ChooseExpr>(E))
      Inner = C->isConditionDependent() ? E : C->getChosenSubExpr();
    else if (const auto *G = dyn_cast<GenericSelectionExpr>(E))
      Inner = G->isResultDependent() ? E : G->getResultExpr();
    else if (const auto *R = dyn_cast<CXXRewrittenBinaryOperator>(E))
      Inner = R->getSemanticForm();
    if (Inner == E)
      return E;
    E = Inner;
  }
  return E;
}

std::optional<int64_t> Lowering::constantOf(const Expr *E) {
  if (!E || E->isValueDependent() || !E->getType()->isIntegralOrEnumerationType())
    return std::nullopt;
  Expr::EvalResult R;
  if (!E->EvaluateAsInt(R, Context, Expr::SE_NoSideEffects))
    return std::nullopt;
  const llvm::APSInt &I = R.Val.getInt();
  if (!I.isRepresentableByInt64())
    return std::nullopt;
  return I.getExtValue();
}

Place Lowering::deref(const Value &V) {
  if (V.K == Value::Address) {
    Place P = V.P;
    if (V.Offset && !P.Steps.empty() && step::isElement(P.Steps.back()))
      P.Steps.back() = step::element();
    return P;
  }
  if (V.K != Value::Stored)
    return {};
  bool Several = V.Offset || (!V.P.Steps.empty() && V.P.Steps.back() == step::data());
  return V.P.with(Several ? step::element() : step::deref());
}

Place Lowering::indexed(const Value &Base, const Expr *Index) {
  std::optional<int64_t> N = constantOf(Index);
  Symbol Step = N ? step::at(*N) : step::element();
  if (Base.K == Value::Address) {
    Place P = Base.P;
    if (!P.Steps.empty() && step::isElement(P.Steps.back()) && !Base.Offset)
      P.Steps.pop_back();
    return P.with(Step);
  }
  if (Base.K != Value::Stored)
    return {};
  if (!Base.P.Steps.empty() && Base.P.Steps.back() == step::data())
    return Base.P.with(step::element());
  if (N && *N == 0 && !Base.Offset)
    return Base.P.with(step::deref());
  return Base.P.with(Base.Offset ? step::element() : Step);
}

bool Lowering::isLocal(const ValueDecl *D) const { return Locals.count(D) || Params.count(D); }

Place Lowering::local(const VarDecl *V) {
  auto [It, New] = Locals.try_emplace(V, Out.Locals.size());
  if (New)
    Out.Locals.push_back({Symbol(V->getName()), Builder.typeOf(V->getType()), Builder.locate(V->getLocation()), false});
  Place P;
  P.Base = Root::Local;
  P.Index = It->second;
  return P;
}

Place Lowering::temporary(const Expr *E) {
  auto [It, New] = Temporaries.try_emplace(E, NextTemporary);
  if (New) {
    ++NextTemporary;
    Out.Temporaries.push_back(Builder.typeOf(E->getType()));
  }
  // Those with a destructor end where it runs.
  if (!E->isPRValue() || !E->getType().isDestructedType())
    OpenTemporaries.push_back(It->second);
  Place P;
  P.Base = Root::Temp;
  P.Index = It->second;
  return P;
}

Place Lowering::placeOfVariable(const ValueDecl *D) {
  if (const auto *B = dyn_cast<BindingDecl>(D))
    return placeOfBinding(B);
  if (const auto *F = dyn_cast<FunctionDecl>(D)) {
    Place P;
    P.Base = Root::Global;
    P.Name = Builder.callee(F).Key;
    return P;
  }
  const auto *V = dyn_cast<VarDecl>(D);
  if (!V)
    return {};
  if (auto It = References.find(V); It != References.end())
    return It->second;
  bool Ref = V->getType()->isReferenceType();
  if (auto It = CapturedNames.find(V); It != CapturedNames.end()) {
    Place P;
    P.Base = Root::This;
    P = P.with(It->second.first);
    return It->second.second || Ref ? P.with(step::deref()) : P;
  }
  Place P;
  if (auto It = Params.find(V); It != Params.end()) {
    P.Base = Root::Param;
    P.Index = It->second;
  } else if (V->hasGlobalStorage()) {
    P.Base = Root::Global;
    P.Name = Builder.globalOf(V);
  } else {
    P = local(V);
  }
  return Ref ? P.with(step::deref()) : P;
}

Place Lowering::placeOfBinding(const BindingDecl *D) {
  if (D->getHoldingVar()) {
    const auto *Whole = cast<DecompositionDecl>(D->getDecomposedDecl());
    Place P = placeOfVariable(Whole);
    auto All = Whole->bindings();
    size_t N = llvm::find(All, D) - All.begin();
    if (Builder.role(Whole->getType()) == "pair")
      return P.with(Symbol(N == 0 ? "first" : "second"));
    return P.valid() ? P.with(step::at(N)) : P;
  }
  return D->getBinding() ? placeOf(D->getBinding()) : Place();
}

Place Lowering::placeOfMember(const MemberExpr *E) {
  const ValueDecl *Member = E->getMemberDecl();
  if (!isa<FieldDecl>(Member))
    return placeOfVariable(Member);
  Place Base = E->isArrow() ? deref(valueOf(E->getBase())) : placeOf(E->getBase());
  if (!Base.valid())
    return Base;
  const auto *Field = cast<FieldDecl>(Member);
  if (!Field->getName().empty())
    Base = Base.with(Symbol(Field->getName()));
  return Field->getType()->isReferenceType() ? Base.with(step::deref()) : Base;
}

Place Lowering::placeOfSubscript(const ArraySubscriptExpr *E) { return indexed(valueOf(E->getBase()), E->getIdx()); }

/// The temporary that a prvalue was put into, made when it is first asked for.
Place Lowering::placeOfTemporary(const MaterializeTemporaryExpr *E) {
  Value V = valueOf(E->getSubExpr());
  if (V.K == Value::Stored && V.P.Base == Root::Temp && V.P.Steps.empty())
    return V.P;
  if (auto It = Temporaries.find(E); It != Temporaries.end()) {
    Place P;
    P.Base = Root::Temp;
    P.Index = It->second;
    return P;
  }
  Place P = temporary(E);
  assign(P, V, at(E));
  return P;
}

Place Lowering::placeOf(const Expr *E) {
  E = strip(E);
  if (!E)
    return {};
  if (auto It = Known.find(E); It != Known.end()) {
    if (E->isGLValue())
      return deref(It->second);
    return It->second.K == Value::Stored ? It->second.P : Place();
  }
  if (const auto *D = dyn_cast<DeclRefExpr>(E))
    return placeOfVariable(D->getDecl());
  if (const auto *M = dyn_cast<MemberExpr>(E))
    return placeOfMember(M);
  if (const auto *S = dyn_cast<ArraySubscriptExpr>(E))
    return placeOfSubscript(S);
  if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E))
    return placeOfTemporary(M);
  if (const auto *U = dyn_cast<UnaryOperator>(E)) {
    if (U->getOpcode() == UO_Deref)
      return deref(valueOf(U->getSubExpr()));
    if (U->isIncrementDecrementOp() || U->getOpcode() == UO_Extension)
      return placeOf(U->getSubExpr());
    return {};
  }
  if (const auto *B = dyn_cast<BinaryOperator>(E)) {
    if (B->getOpcode() == BO_Comma)
      return placeOf(B->getRHS());
    return B->isAssignmentOp() ? placeOf(B->getLHS()) : Place();
  }
  if (const auto *C = dyn_cast<CastExpr>(E))
    return placeOf(C->getSubExpr());
  return {};
}

Value Lowering::argument(const Expr *E) {
  if (!E->isGLValue() || E->getType()->isFunctionType())
    return valueOf(E);
  Place P = placeOf(E);
  return P.valid() ? Value::address(P) : Value();
}

Value Lowering::valueOfCast(const CastExpr *E) {
  const Expr *Sub = E->getSubExpr();
  switch (E->getCastKind()) {
  case CK_LValueToRValue:
  case CK_LValueToRValueBitCast: {
    Place P = placeOf(Sub);
    return P.valid() ? Value::stored(P) : Value();
  }
  case CK_ArrayToPointerDecay: {
    Place P = placeOf(Sub);
    return P.valid() ? Value::address(P.with(step::at(0))) : Value();
  }
  case CK_FunctionToPointerDecay:
  case CK_BuiltinFnToFnPtr: {
    Place P = placeOf(Sub);
    return P.valid() ? Value::address(P) : Value();
  }
  case CK_NullToPointer:
  case CK_NullToMemberPointer:
    return Value::null();
  case CK_ToVoid:
    return {};
  default:
    return valueOf(Sub);
  }
}

Value Lowering::valueOfUnary(const UnaryOperator *E) {
  switch (E->getOpcode()) {
  case UO_AddrOf: {
    Place P = placeOf(E->getSubExpr());
    return P.valid() ? Value::address(P) : Value();
  }
  case UO_PostInc:
  case UO_PostDec:
  case UO_PreInc:
  case UO_PreDec: {
    Place P = placeOf(E->getSubExpr());
    return P.valid() ? Value::stored(P) : Value();
  }
  case UO_LNot: {
    Value V;
    bool Negated = false;
    V.K = Value::Test;
    V.Number = conditionOf(E, Negated);
    V.Offset = Negated; // a negated test
    return V;
  }
  case UO_Plus:
  case UO_Extension:
    return valueOf(E->getSubExpr());
  default:
    return {};
  }
}

Value Lowering::valueOfOperator(const BinaryOperator *E) {
  if (E->getOpcode() == BO_Comma)
    return valueOf(E->getRHS());
  if (E->isAssignmentOp()) {
    Place P = placeOf(E->getLHS());
    return P.valid() ? Value::stored(P) : Value();
  }
  if (E->isComparisonOp() && E->getOpcode() != BO_Cmp) {
    Value V;
    bool Negated = false;
    V.K = Value::Test;
    V.Number = conditionOf(E, Negated);
    V.Offset = Negated;
    return V;
  }
  if (!E->isAdditiveOp())
    return {};
  const Expr *Base = E->getLHS(), *Amount = E->getRHS();
  if (Amount->getType()->isPointerType())
    std::swap(Base, Amount);
  if (Base->getType()->isIntegerType() && !Base->getType()->isUnsignedIntegerType())
    return {};
  Value V = valueOf(Base);
  if (!V.isPlace())
    return {};
  std::optional<int64_t> N = constantOf(Amount);
  if (!N || *N != 0)
    V.Offset = true;
  return V;
}

/// `this`; in a lambda, the object that the closure captured.
Value Lowering::valueOfThis() {
  Place P;
  P.Base = Root::This;
  if (!LambdaMethod)
    return Value::address(P);
  auto Captured = CapturedNames.find(nullptr);
  bool ByValue = Captured != CapturedNames.end() && !Captured->second.second;
  return ByValue ? Value::address(P.with(Symbol("this"))) : Value::stored(P.with(Symbol("this")));
}

/// A list in braces where a scalar is meant.
Value Lowering::valueOfList(const InitListExpr *E) {
  if (!E->getType()->isRecordType() && !E->getType()->isArrayType() && E->getNumInits() == 1)
    return valueOf(E->getInit(0));
  if (E->getNumInits() == 0 && E->getType()->isPointerType())
    return Value::null();
  return {};
}

Value Lowering::valueOf(const Expr *E) {
  E = strip(E);
  if (!E)
    return {};
  if (auto It = Known.find(E); It != Known.end())
    return It->second;
  if (E->isGLValue()) {
    Place P = placeOf(E);
    return P.valid() ? Value::address(P) : Value();
  }
  if (isa<CXXNullPtrLiteralExpr, GNUNullExpr>(E))
    return Value::null();
  if (const auto *C = dyn_cast<CastExpr>(E); C && C->getCastKind() != CK_IntegralToPointer) {
    if (std::optional<int64_t> N = constantOf(E))
      return Value::constant(*N);
    return valueOfCast(C);
  }
  if (const auto *C = dyn_cast<CastExpr>(E))
    return valueOf(C->getSubExpr());
  if (std::optional<int64_t> N = constantOf(E))
    return Value::constant(*N);
  if (const auto *B = dyn_cast<BinaryOperator>(E))
    return valueOfOperator(B);
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return valueOfUnary(U);
  if (isa<CXXThisExpr>(E))
    return valueOfThis();
  if (const auto *L = dyn_cast<InitListExpr>(E))
    return valueOfList(L);
  if (isa<ImplicitValueInitExpr, CXXScalarValueInitExpr>(E))
    return E->getType()->isPointerType() ? Value::null() : Value::constant(0);
  if (const auto *M = dyn_cast<MaterializeTemporaryExpr>(E))
    return valueOf(M->getSubExpr());
  if (const auto *S = dyn_cast<StmtExpr>(E))
    if (const auto *Last =
            dyn_cast_or_null<Expr>(S->getSubStmt()->body_empty() ? nullptr : S->getSubStmt()->body_back()))
      return valueOf(Last);
  return {};
}

/// Atomics and volatiles: two reads needn't agree.
bool Lowering::changesByItself(const Expr *E) {
  E = strip(E);
  if (const auto *C = dyn_cast<CXXMemberCallExpr>(E))
    return C->getImplicitObjectArgument() &&
           Builder.role(C->getImplicitObjectArgument()->IgnoreParenImpCasts()->getType()) == "atomic";
  if (const auto *C = dyn_cast<ImplicitCastExpr>(E); C && C->getCastKind() == CK_LValueToRValue)
    return C->getSubExpr()->getType().isVolatileQualified();
  return false;
}

/// The expression whose truth decides; Negated flips with every `!` on the way.
static const Expr *decisive(const Expr *E, bool &Negated, llvm::function_ref<const Expr *(const Expr *)> Strip) {
  while (true) {
    E = Strip(E);
    if (const auto *U = dyn_cast<UnaryOperator>(E); U && U->getOpcode() == UO_LNot) {
      Negated = !Negated;
      E = U->getSubExpr();
    } else if (const auto *C = dyn_cast<ImplicitCastExpr>(E); C && C->getCastKind() != CK_LValueToRValue) {
      E = C->getSubExpr();
    } else if (const auto *C = dyn_cast<CallExpr>(E); C && C->getBuiltinCallee() == Builtin::BI__builtin_expect) {
      E = C->getArg(0);
    } else {
      return E;
    }
  }
}

/// Brings a comparison into the form Left == Right or Left < Right.
bool Lowering::comparison(const BinaryOperator *E, Condition &C, bool &Negated) {
  BinaryOperatorKind Op = E->getOpcode();
  if (!E->isComparisonOp() || Op == BO_Cmp)
    return false;
  const Expr *L = E->getLHS(), *R = E->getRHS();
  if (Op == BO_GT || Op == BO_LE)
    std::swap(L, R);
  Negated ^= Op == BO_NE || Op == BO_GE || Op == BO_LE;
  C.Operator = Op == BO_EQ || Op == BO_NE ? Condition::Equal : Condition::Less;
  C.Left = valueOf(L);
  C.Right = valueOf(R);
  if (C.Operator == Condition::Equal && !C.Left.isPlace() && C.Right.isPlace())
    std::swap(C.Left, C.Right);
  return true;
}

uint32_t Lowering::conditionOf(const Expr *E, bool &Negated) {
  E = decisive(E, Negated, [this](const Expr *Each) { return strip(Each); });
  Condition C;
  QualType Tested = E->getType();
  const auto *B = dyn_cast<BinaryOperator>(E);
  if (B && comparison(B, C, Negated)) {
    Tested = B->getLHS()->IgnoreParenImpCasts()->getType();
  } else if (changesByItself(E)) {
    C.Operator = Condition::Other;
  } else {
    C.Left = valueOf(E);
    if (C.Left.K == Value::Test) {
      Negated ^= C.Left.Offset;
      return C.Left.Number;
    }
    C.Operator = C.Left.K == Value::None ? Condition::Other : Condition::Equal;
    C.Right = Value::constant(0);
    Negated = !Negated;
  }
  if (const auto *Enum = Tested->getAs<EnumType>())
    if (const model::StatusRow *S = Builder.rows().status(Builder.qualifiedName(Enum->getDecl())))
      C.Status = C.Right.K == Value::Const && C.Right.Number == S->Success;
  Out.Conditions.push_back(C);
  return Out.Conditions.size() - 1;
}
