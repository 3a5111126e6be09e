//===- Lower.cpp - statements, destructors and blocks -----------------------===//
//
// Walks Clang's CFG once and appends events block by block. Each element of a
// block is a subexpression in order of evaluation, an initializer of a
// constructor, an implicit destructor or the end of a variable's lifetime.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/ClangVersion.h"
#include "analysis/facts/Lowering.h"
#include "clang/AST/Attr.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace gputidy;
using namespace clang;

Lowering::Lowering(UnitBuilder &Builder, const FunctionDecl *F, FunctionFacts &Out)
    : Builder(Builder), Context(Builder.context()), Function(F), Out(Out) {}

Event &Lowering::append(EventKind K, Location L) {
  Event E;
  E.Kind = K;
  E.Where = L;
  Out.Events.push_back(std::move(E));
  return Out.Events.back();
}

Event &Lowering::append(EventKind K, SourceLocation L) { return append(K, Builder.locate(L)); }

void Lowering::assign(Place Dst, Value Src, Location L, uint32_t Flags, QualType T) {
  if (!Dst.valid())
    return;
  Event &E = append(EventKind::Assign, L);
  E.Dst = Value::stored(std::move(Dst));
  E.Src = std::move(Src);
  E.Flags = Flags;
  E.Type = Builder.typeOf(T);
}

/// Gives Dst its first value. Class prvalues are taken over, not copied.
void Lowering::initialize(Place Dst, QualType T, const Expr *Init, Location Where) {
  if (!Dst.valid() || !Init)
    return;
  const Expr *E = strip(Init);
  // A list that was visited on its own lies in a temporary already.
  const auto *L = dyn_cast<InitListExpr>(E);
  if (L && (T->isRecordType() || T->isArrayType()) && !Known.count(L))
    return emitInitList(L, Dst);
  if (isa<CXXParenListInitExpr>(E))
    return;
  Value V = T->isReferenceType() ? argument(Init) : valueOf(E);
  if (E->isGLValue() && !T->isReferenceType())
    V = V.K == Value::Address ? Value::stored(V.P) : V;
  bool Whole = V.K == Value::Stored && V.P.Base == Root::Temp && V.P.Steps.empty() && T->isRecordType();
  if (Whole) {
    Event &Ev = append(EventKind::Transfer, Where);
    Ev.Dst = Value::stored(Dst);
    Ev.Src = V;
    Ev.Type = Builder.typeOf(T);
    return;
  }
  assign(Dst, V, Where, 0, T);
}

void Lowering::visitDecl(const VarDecl *V) {
  if (V->isStaticLocal() || V->hasGlobalStorage()) {
    Place P = placeOfVariable(V);
    if (V->getInit() && !V->getType()->isReferenceType())
      initialize(P, V->getType(), V->getInit(), Builder.locate(V->getLocation()));
    return;
  }
  const Expr *Init = V->getInit();
  Location Where = Builder.locate(V->getLocation());
  if (V->getType()->isReferenceType()) {
    Place Of = Init ? placeOf(Init) : Place();
    if (Of.valid() && Of.Base == Root::Temp && Of.Steps.empty()) {
      // A bound temporary lives as long as the reference: give it the name.
      Place P = local(V);
      References[V] = P;
      initialize(P, V->getType().getNonReferenceType(), strip(Init)->IgnoreImplicit(), Where);
      return;
    }
    if (Of.valid()) {
      References[V] = Of;
      return;
    }
  }
  Place P = local(V);
  if (Init)
    initialize(P, V->getType(), Init, Where);
  if (const auto *D = dyn_cast<DecompositionDecl>(V))
    for (const BindingDecl *B : D->bindings())
      if (B->getHoldingVar())
        References[B->getHoldingVar()] = placeOfBinding(B);
}

void Lowering::visitAssign(const BinaryOperator *E) {
  Place Dst = placeOf(E->getLHS());
  if (!Dst.valid())
    return;
  if (E->getOpcode() == BO_Assign) {
    QualType T = E->getLHS()->getType();
    Value Src = valueOf(E->getRHS());
    if (E->getRHS()->isGLValue() && Src.K == Value::Address)
      Src = Value::stored(Src.P);
    assign(Dst, Src, at(E), 0, T);
    if (T->isIntegerType() && Src.K == Value::Const && Src.Number == 0)
      noteLength(E->getLHS(), at(E));
    return;
  }
  Value Src = Value::stored(Dst);
  Src.Offset = true;
  bool Pointer = E->getLHS()->getType()->isPointerType();
  assign(Dst, Pointer ? Src : Value(), at(E));
}

/// `b.len = 0` where b has a pointer, too, empties the buffer and keeps it.
void Lowering::noteLength(const Expr *Target, Location Where) {
  const auto *M = dyn_cast<MemberExpr>(Target->IgnoreParenImpCasts());
  const auto *F = M ? dyn_cast<FieldDecl>(M->getMemberDecl()) : nullptr;
  if (!F)
    return;
  bool Pointer = false;
  for (const FieldDecl *Other : F->getParent()->fields())
    Pointer |= Other->getType()->isPointerType() || !Builder.role(Other->getType()).empty();
  Place Whole = M->isArrow() ? deref(valueOf(M->getBase())) : placeOf(M->getBase());
  if (!Pointer || !Whole.valid())
    return;
  Event &Ev = append(EventKind::Truncate, Where);
  Ev.Dst = Value::stored(Whole);
  Ev.Flags = EF_LengthField;
  Ev.Name = Symbol(F->getName());
}

void Lowering::visitReturn(const ReturnStmt *R) {
  const Expr *E = R->getRetValue();
  Event Ev;
  Ev.Kind = EventKind::Return;
  Ev.Where = at(R);
  if (E) {
    const Expr *S = strip(E);
    Place Result;
    Result.Base = Root::Return;
    if (const auto *L = dyn_cast<InitListExpr>(S); L && L->getType()->isRecordType()) {
      emitInitList(L, Result);
    } else if (Function->getReturnType()->isReferenceType()) {
      Ev.Src = argument(E);
    } else {
      Ev.Src = valueOf(E);
      if (Ev.Src.K == Value::Address && S->isGLValue())
        Ev.Src = Value::stored(Ev.Src.P);
    }
  }
  Out.Events.push_back(std::move(Ev));
}

/// A function for both sides may have been written for the device's.
bool Lowering::runsOnDeviceToo() const {
  const auto *Written = Function->getAttr<CUDADeviceAttr>();
  return Written && !Written->isImplicit();
}

/// A read or write of memory through a pointer.
void Lowering::noteUse(const Expr *Pointer, const Expr *At, bool Write) {
  Value V = valueOf(Pointer);
  bool Signal = Pointer->getType()->isPointerType() && Pointer->getType()->getPointeeType().isVolatileQualified();
  if (V.K != Value::Stored || Signal || runsOnDeviceToo()) // host and kernel talk through it
    return;
  Event &E = append(EventKind::Use, At->getExprLoc());
  E.Src = V;
  E.Flags = EF_HostAccess | (Write ? EF_Write : 0);
}

/// Reading or writing this object touches memory that a pointer names.
void Lowering::noteAccess(const Expr *Object, bool Write) {
  const Expr *E = strip(Object);
  while (const auto *M = dyn_cast<MemberExpr>(E)) {
    if (M->isArrow())
      return noteUse(M->getBase(), M, Write);
    E = strip(M->getBase()->IgnoreParenImpCasts());
  }
  if (const auto *U = dyn_cast<UnaryOperator>(E); U && U->getOpcode() == UO_Deref)
    return noteUse(U->getSubExpr(), U, Write);
  if (const auto *A = dyn_cast<ArraySubscriptExpr>(E))
    return noteUse(A->getBase(), A, Write);
  const auto *C = dyn_cast<CallExpr>(E);
  auto It = C && C->isGLValue() ? Known.find(E) : Known.end();
  if (It == Known.end() || It->second.K != Value::Stored)
    return;
  Event &Ev = append(EventKind::Use, E->getExprLoc());
  Ev.Src = It->second;
  Ev.Flags = EF_HostAccess | (Write ? EF_Write : 0);
}

void Lowering::noteArms(const Stmt *S) {
  auto It = Arms.find(S);
  if (It == Arms.end())
    return;
  const Expr *Arm = cast<Expr>(S);
  for (const Expr *Whole : It->second) {
    Value V = Whole->isGLValue() ? argument(Arm) : valueOf(Arm);
    Place P = temporary(Whole);
    assign(P, V, at(S));
  }
}

void Lowering::visitIncrement(const UnaryOperator *E) {
  Place P = placeOf(E->getSubExpr());
  Value V = Value::stored(P);
  V.Offset = true;
  if (P.valid())
    assign(P, E->getType()->isPointerType() ? V : Value(), at(E));
}

/// A list that stands where a temporary object is made.
void Lowering::visitList(const InitListExpr *E) {
  if (FullStatements.count(static_cast<const Stmt *>(E)))
    return;
  Place P = temporary(E);
  Known[E] = Value::stored(P);
  emitInitList(E, P);
}

void Lowering::visit(const Stmt *S) {
  if (const auto *D = dyn_cast<DeclStmt>(S)) {
    for (const Decl *Each : D->decls())
      if (const auto *V = dyn_cast<VarDecl>(Each))
        visitDecl(V);
  } else if (const auto *L = dyn_cast<LambdaExpr>(S)) {
    emitLambda(L);
  } else if (const auto *C = dyn_cast<CallExpr>(S)) {
    emitCall(C);
  } else if (const auto *C = dyn_cast<CXXConstructExpr>(S)) {
    emitConstruct(C);
  } else if (const auto *N = dyn_cast<CXXNewExpr>(S)) {
    emitNew(N);
  } else if (const auto *D = dyn_cast<CXXDeleteExpr>(S)) {
    emitDelete(D);
  } else if (const auto *B = dyn_cast<BinaryOperator>(S); B && B->isAssignmentOp()) {
    visitAssign(B);
    noteAccess(B->getLHS(), true);
  } else if (const auto *R = dyn_cast<ReturnStmt>(S)) {
    visitReturn(R);
  } else if (isa<CXXThrowExpr>(S)) {
    append(EventKind::Throw, S->getBeginLoc());
  } else if (const auto *U = dyn_cast<UnaryOperator>(S); U && U->isIncrementDecrementOp()) {
    visitIncrement(U);
  } else if (const auto *C = dyn_cast<ImplicitCastExpr>(S); C && C->getCastKind() == CK_LValueToRValue) {
    noteAccess(C->getSubExpr(), false);
  } else if (const auto *L = dyn_cast<InitListExpr>(S); L && L->getType()->isRecordType() && L->isSemanticForm()) {
    visitList(L);
  }
  noteArms(S);
  if (FullStatements.count(S))
    endTemporaries();
}

void Lowering::endTemporaries() {
  for (unsigned N : OpenTemporaries) {
    Event &E = append(EventKind::ScopeEnd, Location());
    E.Dst.K = Value::Stored;
    E.Dst.P.Base = Root::Temp;
    E.Dst.P.Index = N;
  }
  OpenTemporaries.clear();
}

/// Where a modelled class holds its elements or its target, and of which type.
static std::pair<Place, QualType> insideOf(Place P, const model::TypeRow &Row, const CXXRecordDecl *R) {
  int Element = Row.Mapped >= 0 ? Row.Mapped : Row.Elements;
  const auto *S = dyn_cast<ClassTemplateSpecializationDecl>(R);
  if (Element < 0 || !S || unsigned(Element) >= S->getTemplateArgs().size() ||
      S->getTemplateArgs()[Element].getKind() != TemplateArgument::Type)
    return {};
  QualType Of = S->getTemplateArgs()[Element].getAsType();
  if (Row.Role == "container")
    return {P.with(step::data()).with(step::element()), Of};
  if (Row.Role == "map")
    return {P.with(step::data()).with(step::element()).with(Symbol("second")), Of};
  if (Row.Role == "optional")
    return {P.with(Symbol("value")), Of};
  if (Row.Role == "shared-owner")
    return {}; // perhaps not the last
  if (Row.Role == "owner-pointer")
    return Of->isRecordType() ? std::pair(P.with(step::pointee()).with(step::deref()), Of)
                              : std::pair<Place, QualType>();
  return {P, Of};
}

/// The end of an object of the project's own class: a call of its destructor.
void Lowering::callDestructor(Place P, const CXXRecordDecl *R, Location Where, unsigned Depth) {
  const CXXDestructorDecl *D = R->getDestructor();
  if (!D || D->isTrivial())
    return;
  const CalleeInfo &Info = Builder.callee(D);
  Event &E = append(EventKind::Call, Where);
  E.Callee = Info.Key;
  E.Dst = Value::address(P);
  E.Name = Symbol(R->getName());
  E.Flags = EF_Implicit | EF_InDestructor | (Depth ? EF_All : 0);
  if (Info.Body)
    Builder.add(Info.Body);
}

/// What the end of an object of type T at P does.
void Lowering::destroy(Place P, QualType T, Location Where, unsigned Depth) {
  static constexpr unsigned Deepest = 3;
  if (!P.valid() || T.isNull() || Depth > Deepest)
    return;
  if (const ArrayType *A = Context.getAsArrayType(T))
    return destroy(P.with(step::element()), A->getElementType(), Where, Depth + 1);
  const CXXRecordDecl *R = T->getAsCXXRecordDecl();
  if (!R || !(R = R->getDefinition()))
    return;
  const model::TypeRow *Row = Builder.typeRow(T);
  if (!Row || Row->Role == "none")
    return callDestructor(P, R, Where, Depth);
  if (auto [Inside, Of] = insideOf(P, *Row, R); Inside.valid())
    destroy(Inside, Of, Where, Depth + 1);
  Event &E = append(EventKind::Free, Where);
  E.Flags = EF_OwnerEnd | EF_Implicit | (Depth ? EF_All : 0);
  E.Dst = Value::stored(P);
  E.Name = Symbol(R->getName());
}

void Lowering::visitInitializer(const CXXCtorInitializer *I) {
  Place P;
  P.Base = Root::This;
  if (I->isAnyMemberInitializer()) {
    const FieldDecl *F = I->getAnyMember();
    if (!F->getName().empty())
      P = P.with(Symbol(F->getName()));
    size_t Begin = Out.Events.size();
    initialize(P, F->getType(), I->getInit(), Builder.locate(I->getSourceLocation()));
    noteExtent(F, Begin, P, [&](const FieldDecl *Other) -> const Expr * {
      for (const CXXCtorInitializer *Each : cast<CXXConstructorDecl>(Function)->inits())
        if (Each->getAnyMember() == Other)
          return Each->getInit();
      return nullptr;
    });
  } else {
    initialize(P, I->getInit()->getType(), I->getInit(), Builder.locate(I->getSourceLocation()));
  }
  endTemporaries();
}

/// Where a scope is left: the statement that jumps, or the closing brace.
static SourceLocation leaving(const Stmt *Trigger) {
  bool Jumps = isa<ReturnStmt, BreakStmt, ContinueStmt, GotoStmt>(Trigger);
  return Jumps ? Trigger->getBeginLoc() : Trigger->getEndLoc();
}

/// A field's step; fields of a closure are named after what they capture.
static Symbol fieldStep(const FieldDecl *F) {
  const auto *R = dyn_cast<CXXRecordDecl>(F->getParent());
  if (!R || !R->isLambda())
    return Symbol(F->getName());
  auto Field = R->field_begin();
  for (const LambdaCapture &C : R->captures())
    if (*Field++ == F)
      return C.capturesVariable() ? Symbol(C.getCapturedVar()->getName()) : Symbol("this");
  return Symbol(F->getName());
}

/// The implicit destructor of a local, or of the temporary that a reference keeps.
void Lowering::endVariable(const VarDecl *V, Location Where) {
  if (isa<ParmVarDecl>(V))
    return; // the caller's temporary, which ends there
  if (!V->getType()->isReferenceType())
    return destroy(placeOfVariable(V), V->getType(), Where);
  auto It = References.find(V);
  if (It != References.end() && It->second.Base == Root::Local)
    destroy(It->second, V->getType().getNonReferenceType(), Where);
}

void Lowering::visitElement(const CFGElement &Element) { // NOLINT(readability-function-size): a flat switch
  Place This;
  This.Base = Root::This;
  switch (Element.getKind()) {
  case CFGElement::Statement:
  case CFGElement::Constructor:
  case CFGElement::CXXRecordTypedCall:
    visit(Element.castAs<CFGStmt>().getStmt());
    break;
  case CFGElement::Initializer:
    visitInitializer(Element.castAs<CFGInitializer>().getInitializer());
    break;
  case CFGElement::AutomaticObjectDtor: {
    auto D = Element.castAs<CFGAutomaticObjDtor>();
    endVariable(D.getVarDecl(), Builder.locate(leaving(D.getTriggerStmt())));
    break;
  }
  case CFGElement::DeleteDtor:
    break; // emitDelete has said it
  case CFGElement::MemberDtor: {
    const FieldDecl *F = Element.castAs<CFGMemberDtor>().getFieldDecl();
    destroy(This.with(fieldStep(F)), F->getType(), Builder.locate(Function->getLocation()));
    break;
  }
  case CFGElement::BaseDtor:
    destroy(This, Element.castAs<CFGBaseDtor>().getBaseSpecifier()->getType(), Builder.locate(Function->getLocation()));
    break;
  case CFGElement::TemporaryDtor: {
    const Expr *E = Element.castAs<CFGTemporaryDtor>().getBindTemporaryExpr();
    Value V = valueOf(E);
    if (V.K == Value::Stored && V.P.Base == Root::Temp) {
      destroy(V.P, E->getType(), at(E));
      append(EventKind::ScopeEnd, Location()).Dst = V;
    }
    break;
  }
  case CFGElement::LifetimeEnds: {
    const VarDecl *V = Element.castAs<CFGLifetimeEnds>().getVarDecl();
    auto It = Locals.find(V);
    if (It == Locals.end())
      break;
    Event &E = append(EventKind::ScopeEnd, leaving(Element.castAs<CFGLifetimeEnds>().getTriggerStmt()));
    E.Dst = Value::stored(local(V));
    break;
  }
  default:
    break;
  }
}

namespace {
/// Finds what the order of elements alone doesn't tell: full statements, arms of
/// conditional operators and the configuration calls of kernel launches.
struct Preparation : RecursiveASTVisitor<Preparation> {
  llvm::SmallPtrSetImpl<const Stmt *> &Full, &Configs;
  llvm::DenseMap<const Stmt *, llvm::SmallVector<const Expr *, 1>> &Arms;
  llvm::DenseMap<const Stmt *, UnwrittenCopy> &Copies;
  Preparation(llvm::SmallPtrSetImpl<const Stmt *> &Full, llvm::SmallPtrSetImpl<const Stmt *> &Configs,
              llvm::DenseMap<const Stmt *, llvm::SmallVector<const Expr *, 1>> &Arms,
              llvm::DenseMap<const Stmt *, UnwrittenCopy> &Copies)
      : Full(Full), Configs(Configs), Arms(Arms), Copies(Copies) {}
  bool shouldVisitImplicitCode() const { return true; }
  void full(const Stmt *S) {
    if (!S)
      return;
    Full.insert(S);
    if (const auto *E = dyn_cast<Expr>(S))
      Full.insert(E->IgnoreParens());
    if (const auto *C = dyn_cast<ExprWithCleanups>(S))
      Full.insert(C->getSubExpr());
  }
  void arm(const Expr *Arm, const Expr *Whole) { Arms[Arm->IgnoreParens()].push_back(Whole); }
  bool VisitCompoundStmt(CompoundStmt *S) {
    for (const Stmt *Child : S->body())
      if (isa<Expr, DeclStmt, ReturnStmt>(Child))
        full(Child);
    return true;
  }
  bool VisitIfStmt(IfStmt *S) {
    full(S->getThen());
    full(S->getElse());
    return true;
  }
  bool VisitForStmt(ForStmt *S) {
    full(S->getInit());
    full(S->getInc());
    full(S->getBody());
    return true;
  }
  bool VisitWhileStmt(WhileStmt *S) {
    full(S->getBody());
    return true;
  }
  bool VisitDoStmt(DoStmt *S) {
    full(S->getBody());
    return true;
  }
  bool VisitCXXForRangeStmt(CXXForRangeStmt *S) {
    full(S->getBody());
    copy(S->getLoopVariable() ? S->getLoopVariable()->getInit() : nullptr, {"loop"});
    return true;
  }
  bool VisitReturnStmt(ReturnStmt *S) {
    copy(S->getRetValue(), {"return"});
    return true;
  }
  bool VisitCallExpr(CallExpr *E) {
    unsigned First = isa<CXXOperatorCallExpr>(E) && isa_and_nonnull<CXXMethodDecl>(E->getCalleeDecl()) ? 1 : 0;
    arguments(E->getDirectCallee(), {E->getArgs() + First, E->getArgs() + std::max(First, E->getNumArgs())});
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *E) {
    arguments(E->getConstructor(), {E->getArgs(), E->getArgs() + E->getNumArgs()});
    return true;
  }
  void arguments(const FunctionDecl *Callee, llvm::ArrayRef<const Expr *> Args) {
    for (unsigned I = 0; Callee && I < Args.size() && I < Callee->getNumParams(); ++I)
      if (Callee->getParamDecl(I)->getType()->isRecordType())
        copy(Args[I], {"argument", Callee, I});
  }
  /// Notes E if it is the copy of an object that has a name.
  void copy(const Expr *E, UnwrittenCopy Copy) {
    const auto *C = E ? dyn_cast<CXXConstructExpr>(E->IgnoreImplicit()) : nullptr;
    if (C && C->getConstructor()->isCopyConstructor() && !C->isElidable() && C->getNumArgs() >= 1 &&
        C->getArg(0)->IgnoreImplicit()->isLValue())
      Copies[C] = Copy;
  }
  bool VisitSwitchCase(SwitchCase *S) {
    full(S->getSubStmt());
    return true;
  }
  bool VisitLabelStmt(LabelStmt *S) {
    full(S->getSubStmt());
    return true;
  }
  bool VisitConditionalOperator(ConditionalOperator *E) {
    arm(E->getTrueExpr(), E);
    arm(E->getFalseExpr(), E);
    return true;
  }
  bool VisitCUDAKernelCallExpr(CUDAKernelCallExpr *E) {
    Configs.insert(E->getConfig());
    return true;
  }
  bool TraverseLambdaExpr(LambdaExpr *E) {
    const LambdaCapture *Capture = E->capture_begin();
    for (Expr *Init : E->capture_inits()) {
      if (!E->isInitCapture(Capture++))
        copy(Init, {"capture"});
      TraverseStmt(Init);
    }
    return true;
  }
};
} // namespace

void Lowering::prepare() {
  Preparation Find(FullStatements, LaunchConfigs, Arms, Unwritten);
  Find.TraverseStmt(Function->getBody());
  if (const auto *C = dyn_cast<CXXConstructorDecl>(Function))
    for (const CXXCtorInitializer *I : C->inits()) {
      // A by-value parameter is there to be moved from.
      const auto *Made = dyn_cast<CXXConstructExpr>(I->getInit()->IgnoreImplicit());
      const auto *From =
          Made && Made->getNumArgs() ? dyn_cast<DeclRefExpr>(Made->getArg(0)->IgnoreImplicit()) : nullptr;
      if (From && isa<ParmVarDecl>(From->getDecl()) && From->getDecl()->getType()->isRecordType())
        Find.copy(I->getInit(), {"member"});
      Find.TraverseStmt(I->getInit());
    }
  for (auto &Entry : Arms)
    for (const Expr *Whole : Entry.second) {
      Place P = temporary(Whole);
      Known[Whole] = Value::stored(P);
    }
  OpenTemporaries.clear();
}

/// The edges of a switch: one condition per case, all cases for the default.
void Lowering::addCases(const SwitchStmt *Switch, const CFGBlock *B, Block &To, const std::vector<uint32_t> &Numbers) {
  Condition All;
  All.Operator = Condition::OneOf;
  All.Left = valueOf(Switch->getCond());
  for (const SwitchCase *C = Switch->getSwitchCaseList(); C; C = C->getNextSwitchCase())
    if (const auto *Case = dyn_cast<CaseStmt>(C))
      if (std::optional<int64_t> N = constantOf(Case->getLHS()))
        All.Cases.push_back(*N);
  uint32_t Default = Out.Conditions.size();
  Out.Conditions.push_back(All);
  for (CFGBlock::AdjacentBlock S : B->succs()) {
    const CFGBlock *Next = S.getReachableBlock();
    if (!Next)
      continue;
    Edge E;
    E.Target = Numbers[Next->getBlockID()];
    const auto *Case = dyn_cast_or_null<CaseStmt>(Next->getLabel());
    std::optional<int64_t> N = Case && !Case->getRHS() ? constantOf(Case->getLHS()) : std::nullopt;
    if (N) {
      Condition One;
      One.Operator = Condition::Equal;
      One.Left = All.Left;
      One.Right = Value::constant(*N);
      E.Condition = Out.Conditions.size();
      Out.Conditions.push_back(One);
    } else if (!Case) {
      E.Condition = Default;
      E.Holds = false;
    }
    To.Next.push_back(E);
  }
}

/// What is evaluated last of `a || b`, and decides where it is evaluated.
static const Expr *lastOperand(const Stmt *Condition) {
  const auto *E = dyn_cast_or_null<Expr>(Condition);
  while (const auto *B = E ? dyn_cast<BinaryOperator>(E->IgnoreParens()) : nullptr) {
    if (!B->isLogicalOp())
      break;
    E = B->getRHS();
  }
  return E;
}

void Lowering::addEdges(const CFGBlock *B, Block &To, const std::vector<uint32_t> &Numbers) {
  const Stmt *Terminator = B->getTerminatorStmt();
  if (const auto *Switch = dyn_cast_or_null<SwitchStmt>(Terminator)) {
    addCases(Switch, B, To, Numbers);
    To.NoReturn = B->hasNoReturnElement();
    return;
  }
  bool Two = B->succ_size() == 2 && Terminator && !isa<SwitchStmt, CXXTryStmt, IndirectGotoStmt>(Terminator) &&
             B->getTerminator().isStmtBranch();
  int32_t Number = -1;
  bool Negated = false;
  if (Two)
    if (const Expr *E = lastOperand(B->getTerminatorCondition()))
      Number = conditionOf(E, Negated);
  unsigned I = 0;
  for (CFGBlock::AdjacentBlock S : B->succs()) {
    bool First = I++ == 0;
    const CFGBlock *Next = S.getReachableBlock();
    if (!Next)
      continue;
    Edge E;
    E.Target = Numbers[Next->getBlockID()];
    E.Condition = Number;
    E.Holds = First != Negated;
    To.Next.push_back(E);
  }
  To.NoReturn = B->hasNoReturnElement();
}

void Lowering::lowerBlocks(const CFG &Graph) {
  std::vector<uint32_t> Numbers(Graph.getNumBlockIDs(), 0);
  std::vector<const CFGBlock *> Order;
  // Entry first, exit second, the rest in the order of the source.
  Order.push_back(&Graph.getEntry());
  Order.push_back(&Graph.getExit());
  std::vector<const CFGBlock *> Rest;
  for (const CFGBlock *B : Graph)
    if (B != &Graph.getEntry() && B != &Graph.getExit())
      Rest.push_back(B);
  llvm::sort(Rest, [](const CFGBlock *A, const CFGBlock *B) { return A->getBlockID() > B->getBlockID(); });
  Order.insert(Order.end(), Rest.begin(), Rest.end());
  for (uint32_t I = 0; I < Order.size(); ++I)
    Numbers[Order[I]->getBlockID()] = I;
  Out.Blocks.resize(Order.size());
  for (uint32_t I = 0; I < Order.size(); ++I) {
    Out.Blocks[I].Begin = Out.Events.size();
    for (const CFGElement &E : *Order[I])
      visitElement(E);
    addEdges(Order[I], Out.Blocks[I], Numbers);
    Out.Blocks[I].End = Out.Events.size();
  }
}

/// The one place where the shape of the CFG is chosen.
static CFG::BuildOptions cfgOptions() {
  CFG::BuildOptions Options;
  Options.PruneTriviallyFalseEdges = true;
  Options.AddEHEdges = false;
  Options.AddInitializers = true;
  Options.AddImplicitDtors = true;
  Options.AddTemporaryDtors = true;
  Options.AddLifetime = true;
  Options.AddStaticInitBranches = false;
  Options.AddRichCXXConstructors = true;
  Options.AddCXXDefaultInitExprInCtors = true;
  Options.MarkElidedCXXConstructors = true;
  Options.setAllAlwaysAdd();
  return Options;
}

/// What a method, and a lambda's call operator, is called on.
void Lowering::describeMethod(const CXXMethodDecl *M) {
  Out.Class = Builder.recordOf(M->getParent());
  Out.Receiver = Builder.typeOf(canonicalType(Context, M->getParent()));
  Out.Constructor = isa<CXXConstructorDecl>(M);
  Out.Destructor = isa<CXXDestructorDecl>(M);
  Out.Virtual = M->isVirtual();
  Out.Static = M->isStatic();
  Out.Lambda = M->getParent()->isLambda();
  if (!Out.Lambda)
    return;
  LambdaMethod = M;
  for (const LambdaCapture &C : M->getParent()->captures()) {
    if (C.capturesThis())
      CapturedNames[nullptr] = {Symbol("this"), C.getCaptureKind() != LCK_StarThis};
    else if (C.capturesVariable())
      CapturedNames[C.getCapturedVar()] = {Symbol(C.getCapturedVar()->getName()), C.getCaptureKind() == LCK_ByRef};
  }
  if (const auto *Outer = dyn_cast_or_null<FunctionDecl>(M->getParent()->getParentFunctionOrMethod()))
    Out.Parent = Builder.keyOf(Outer);
}

void Lowering::describeFunction() {
  Out.Key = Builder.keyOf(Function);
  Out.Name = Symbol(Builder.qualifiedName(Function));
  Out.ShortName = Symbol(Function->getNameAsString());
  Out.Where = Builder.locate(Function->getLocation());
  Out.Result = Builder.typeOf(Function->getReturnType());
  Out.Reported = Builder.inProject(Function->getLocation());
  Out.Main = Function->isMain();
  Out.Instantiation = Function->isTemplateInstantiation();
  for (const ParmVarDecl *P : Function->parameters()) {
    Params[P] = Out.Params.size();
    Out.Params.push_back({Symbol(P->getName()), Builder.typeOf(P->getType()), Builder.locate(P->getLocation()), false});
  }
  if (const auto *M = dyn_cast<CXXMethodDecl>(Function))
    describeMethod(M);
  Out.Coroutine = isa<CoroutineBodyStmt>(Function->getBody());
}

bool Lowering::run() {
  describeFunction();
  if (Out.Coroutine)
    return true; // the frame is what callers see
  prepare();
  std::unique_ptr<CFG> Graph = CFG::buildCFG(Function, Function->getBody(), &Context, cfgOptions());
  if (!Graph)
    return false;
  lowerBlocks(*Graph);
  return true;
}

bool gputidy::lowerFunction(UnitBuilder &Builder, const FunctionDecl *F, FunctionFacts &Out) {
  return Lowering(Builder, F, Out).run();
}
