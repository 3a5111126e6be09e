//===- Calls.cpp - calls and constructions ----------------------------------===//
//
// A call becomes, in this order: what the model's row says (Effects.cpp); what
// its class's role implies (copying a view, moving an owner); or a Call event
// that summaries resolve.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Lowering.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"

using namespace gputidy;
using namespace clang;

/// Words of `when`: what class of type a parameter has.
bool Lowering::typeFits(CallSite &Site, unsigned Param, StringRef Word) {
  if (Param >= Site.Args.size())
    return false;
  QualType T = Site.Args[Param]->IgnoreParenImpCasts()->getType().getNonReferenceType();
  QualType Declared = Site.paramType(Param).getNonReferenceType();
  StringRef Role = Builder.role(T);
  if (Word == "pointer")
    return T->isPointerType() || T->isArrayType() || Role == "pointer" || Role == "iterator";
  if (Word == "range")
    return Role == "container" || Role == "view" || Role == "map" || T->isArrayType() || Role == "owner-container";
  if (Word == "callable")
    return T->isFunctionType() || T->isFunctionPointerType() || Role == "callable" ||
           (T->getAsCXXRecordDecl() && T->getAsCXXRecordDecl()->isLambda());
  if (Word == "record")
    return T->isRecordType();
  if (Word == "null")
    return T->isNullPtrType();
  if (Word == "integer")
    return Declared->isIntegralOrEnumerationType();
  if (Word == "zero")
    return constantOf(Site.Args[Param]) == 0;
  if (Word == "nonzero")
    return constantOf(Site.Args[Param]) != 0;
  if (Word == "record-or-callable")
    return T->isRecordType() || T->isFunctionType() || T->isFunctionPointerType();
  return Role == Word;
}

bool Lowering::fits(CallSite &Site, const model::FunctionRow &Row) {
  if (!Row.AnyCount) {
    unsigned Given = 0;
    for (const Expr *A : Site.Args)
      Given += !isa<CXXDefaultArgExpr>(A);
    bool Enough = Site.Args.size() >= Row.Params.size();
    if (!Enough || (!Row.AnyMore && Given > Row.Params.size()))
      return false;
  }
  for (auto &[Param, Word] : Row.When)
    if (!typeFits(Site, Param, Word))
      return false;
  return true;
}

const model::FunctionRow *Lowering::pickRow(CallSite &Site) {
  if (Site.HasObject && !Site.ObjectType.isNull())
    if (const CXXRecordDecl *R = Site.ObjectType->getAsCXXRecordDecl()) {
      std::string Name = isa<CXXConstructorDecl>(Site.F) ? R->getNameAsString() : Site.F->getNameAsString();
      if (isa<CXXConversionDecl>(Site.F))
        Name = "operator conversion";
      for (const model::FunctionRow &Row : Builder.rows().functions(Builder.qualifiedName(R) + "::" + Name))
        if (fits(Site, Row))
          return &Row;
    }
  for (const model::FunctionRow &Row : Site.Info->Rows)
    if (fits(Site, Row))
      return &Row;
  return nullptr;
}

/// Assigning to such a class ends what it held.
static bool endsContents(StringRef Role) {
  return Role.starts_with("owner") || Role == "shared-owner" || Role == "container" || Role == "map" ||
         Role == "optional" || Role == "callable";
}

/// Copying and moving of classes whose role says what that means.
void Lowering::emitCopyOrMove(CallSite &Site, bool Move, bool Assignment) {
  Place From = deref(Site.Values[0]);
  if (!From.valid() && Site.Values[0].K == Value::Stored)
    From = Site.Values[0].P;
  if (!Site.Object.valid())
    return;
  const model::TypeRow *Row = Builder.typeRow(Site.ObjectType);
  StringRef Role = Row ? StringRef(Row->Role) : StringRef();
  if (Assignment && endsContents(Role)) {
    Event &Ev = append(EventKind::Free, Site.Where);
    Ev.Flags = EF_OwnerEnd;
    Ev.Dst = Value::stored(Site.Object);
  }
  if (!From.valid()) {
    assign(Site.Object, Value(), Site.Where);
    return;
  }
  if (Move) {
    Event &Ev = append(EventKind::Transfer, Site.Where);
    Ev.Dst = Value::stored(Site.Object);
    Ev.Src = Value::stored(From);
    Ev.Flags = EF_Move;
    return;
  }
  if (Role.starts_with("owner") && Row->Copying != "shared") {
    if (!Row->Family.empty())
      allocateOwned(Site.Object, *Row, Symbol("copy"), Site.Where);
    return;
  }
  Place To = Site.Object;
  if (Role == "container" || Role == "map") {
    To = To.with(step::data()).with(step::element());
    From = From.with(step::data()).with(step::element());
  }
  assign(To, Value::stored(From), Site.Where, 0);
}

bool Lowering::emitByRole(CallSite &Site) {
  const auto *M = dyn_cast<CXXMethodDecl>(Site.F);
  if (!M)
    return false;
  const auto *C = dyn_cast<CXXConstructorDecl>(M);
  bool Copy = C ? C->isCopyConstructor() : M->isCopyAssignmentOperator();
  bool Move = C ? C->isMoveConstructor() : M->isMoveAssignmentOperator();
  StringRef Role = Builder.role(Site.ObjectType);
  bool Trivial = M->isTrivial();
  if ((Copy || Move) && Site.Values.size() >= 1 && (Trivial || !Role.empty())) {
    emitCopyOrMove(Site, Move && !Trivial, !C);
    return true;
  }
  if (C && (Trivial || (C->isDefaultConstructor() && !Role.empty())))
    return true;
  bool Holds = Role == "container" || Role == "map";
  if (Holds && Site.Args.empty() && Site.Object.valid() && M->getDeclName().isIdentifier() &&
      Builder.rows().convention("empty-test", M->getName())) {
    Known[Site.E] = Value::stored(Site.Object.with(step::emptiness()));
    return true;
  }
  return (Role == "pointer" || Role == "iterator") && emitPointerOperator(Site);
}

/// Operators of classes that stand for a pointer.
bool Lowering::emitPointerOperator(CallSite &Site) {
  OverloadedOperatorKind Op = Site.F->getOverloadedOperator();
  Value Self = Value::stored(Site.Object);
  if (Op == OO_Star || Op == OO_Arrow) {
    Known[Site.E] = Self;
  } else if (Op == OO_PlusPlus || Op == OO_MinusMinus || Op == OO_PlusEqual || Op == OO_MinusEqual) {
    Known[Site.E] = Site.Reference ? Value::address(Site.Object) : Self;
  } else if (Op == OO_Subscript) {
    Known[Site.E] = Site.Reference ? Value::address(indexed(Self, Site.Args[0])) : Self;
  } else if (Op == OO_Plus || Op == OO_Minus) {
    Self.Offset = true;
    assign(Site.Result, Self, Site.Where);
  } else if (isa<CXXConstructorDecl>(Site.F) && Site.Values.size() == 1) {
    const Value &V = Site.Values[0];
    bool Whole = V.K == Value::Address && Site.Args[0]->isGLValue();
    assign(Site.Object, Whole ? Value::stored(V.P) : V, Site.Where);
  } else {
    return false;
  }
  return true;
}

/// Functions of the language and library whose meaning needs the type system.
bool Lowering::emitSpecial(CallSite &Site) {
  const std::string &Name = Site.Info->Qualified;
  if (Name == "std::get" && !Site.Values.empty()) {
    Place P = deref(Site.Values[0]);
    const TemplateArgumentList *Args = Site.F->getTemplateSpecializationArgs();
    if (!P.valid() || !Args || Args->size() == 0)
      return false;
    StringRef Role = Builder.role(Site.Args[0]->getType());
    int64_t N = (*Args)[0].getKind() == TemplateArgument::Integral ? (*Args)[0].getAsIntegral().getExtValue() : 0;
    Symbol Step = Role == "pair" ? Symbol(N ? "second" : "first") : Role == "optional" ? Symbol("value") : step::at(N);
    Known[Site.E] = Value::address(P.with(Step));
    return true;
  }
  // A lambda without captures becomes a plain function.
  const auto *M = dyn_cast<CXXConversionDecl>(Site.F);
  if (M && M->getParent()->isLambda()) {
    const CXXMethodDecl *Body = M->getParent()->getLambdaCallOperator();
    Place P;
    P.Base = Root::Global;
    P.Name = Builder.callee(Body).Key;
    Known[Site.E] = Value::address(P);
    return true;
  }
  if (Site.F->getBuiltinID() == Builtin::BI__builtin_expect) {
    Known[Site.E] = Site.Values[0];
    return true;
  }
  return false;
}

/// Methods that every buffer and slice has, where the body can't be seen, and the
/// empty front of a slice, which keeps the storage.
void Lowering::emitConventional(CallSite &Site) {
  StringRef Name = Site.Info->Name.str();
  auto Says = [&](StringRef What) { return Builder.rows().convention(What, Name); };
  bool Empty = llvm::any_of(Site.Args, [&](const Expr *A) { return constantOf(A) == 0; });
  auto Note = [&](EventKind K) {
    Event &Ev = append(K, Site.Where);
    Ev.Dst = Value::stored(Site.Object);
    Ev.Name = Site.Info->Name;
  };
  if (Says("empty-front") && Empty)
    Note(EventKind::Truncate), Out.Events.back().Flags = EF_LengthField;
  const auto *M = dyn_cast<CXXMethodDecl>(Site.F);
  if (Site.Info->Body && !(M && M->isVirtual()))
    return;
  if (Says("truncates") && Site.Args.empty())
    Note(EventKind::Truncate);
  else if (Says("appends") && !Site.Args.empty())
    Note(EventKind::Append);
  else if (Says("storage") && Site.Args.empty() && Site.F->getReturnType()->isPointerType())
    Known[Site.E] = Value::stored(Site.Object.with(step::data()));
}

/// A C function that registers a callback together with a user datum, or takes
/// it out again.
uint32_t Lowering::registryFlags(StringRef Name, CallSite &Site, bool HasBody) {
  auto Says = [&](StringRef What) { return Builder.rows().convention(What, Name); };
  if (Says("unregister"))
    return EF_Unregister;
  if (HasBody || !Says("registry"))
    return 0;
  bool Function = false, Datum = false, Null = false;
  for (unsigned I = 0; I < Site.Args.size(); ++I) {
    QualType T = Site.Args[I]->IgnoreParenImpCasts()->getType();
    Function |= T->isFunctionType() || T->isFunctionPointerType();
    Datum |= Site.Args[I]->getType()->isVoidPointerType();
    Null |= Site.Values[I].K == Value::Null;
  }
  if (Null && !Function)
    return EF_Unregister;
  return Function && Datum ? EF_Registry : 0;
}

void Lowering::emitUserCall(CallSite &Site) {
  if (Site.HasObject && Site.Object.valid() && isa<CXXMemberCallExpr>(Site.E))
    emitConventional(Site);
  Event Ev;
  Ev.Kind = EventKind::Call;
  Ev.Where = Site.Where;
  Ev.Callee = Site.Info->Key;
  Ev.Name = Site.Info->Name;
  Ev.Result = Site.Result;
  if (Site.HasObject)
    Ev.Dst = Value::address(Site.Object);
  for (unsigned I = 0; I < Site.Args.size(); ++I) {
    Ev.Args.push_back(Site.Values[I]);
    Ev.Types.push_back(Builder.typeOf(Site.paramType(I)));
  }
  if (Site.Info->Body)
    Ev.Amounts = amountsOf(Site);
  if (Site.Info->KeepsNothing)
    Ev.Flags |= EF_KeepsNothing;
  if (Site.Info->KeptByName)
    Ev.Flags |= EF_KeptByName;
  Ev.Flags |= registryFlags(Ev.Name.str(), Site, Site.Info->Body != nullptr);
  if (Site.F->isNoReturn() || Site.F->hasAttr<AnalyzerNoReturnAttr>())
    Ev.Flags |= EF_NoReturn;
  if (const auto *M = dyn_cast<CXXMethodDecl>(Site.F))
    if (M->isVirtual() && !M->hasAttr<FinalAttr>() && !M->getParent()->hasAttr<FinalAttr>()) {
      const auto *Member =
          dyn_cast<MemberExpr>(isa<CallExpr>(Site.E) ? cast<CallExpr>(Site.E)->getCallee()->IgnoreParens() : nullptr);
      if (!Member || !Member->hasQualifier())
        Ev.Flags |= EF_Virtual;
    }
  Out.Events.push_back(std::move(Ev));
  if (Site.Info->Body)
    Builder.add(Site.Info->Body);
}

/// `{}` or a default-constructed object: assigning it takes out what was there.
static bool isEmptyValue(const Expr *E) {
  E = E->IgnoreImplicit();
  if (const auto *F = dyn_cast<CXXFunctionalCastExpr>(E))
    E = F->getSubExpr()->IgnoreImplicit();
  if (const auto *L = dyn_cast<InitListExpr>(E))
    return L->getNumInits() == 0;
  const auto *C = dyn_cast<CXXConstructExpr>(E);
  return isa<CXXScalarValueInitExpr>(E) || (C && C->getNumArgs() == 0);
}

/// Receiver, arguments and result of a call.
Lowering::CallSite Lowering::siteOf(const CallExpr *E) {
  CallSite Site;
  Site.E = E;
  Site.Where = at(E);
  Site.F = E->getDirectCallee();
  Site.Reference = E->isGLValue();
  unsigned First = 0;
  if (const auto *M = dyn_cast<CXXMemberCallExpr>(E)) {
    const Expr *Object = M->getImplicitObjectArgument();
    Site.HasObject = Object != nullptr;
    if (Object) {
      Site.Object = Object->getType()->isPointerType() ? deref(valueOf(Object)) : placeOf(Object);
      QualType Written = Object->IgnoreParenImpCasts()->getType();
      Site.ObjectType = Written->isPointerType() ? Written->getPointeeType() : Written;
    }
  } else if (isa<CXXOperatorCallExpr>(E) && isa_and_nonnull<CXXMethodDecl>(Site.F) &&
             !cast<CXXMethodDecl>(Site.F)->isStatic()) {
    Site.HasObject = true;
    Site.Object = placeOf(E->getArg(0));
    Site.ObjectType = E->getArg(0)->IgnoreParenImpCasts()->getType();
    First = 1;
  }
  for (unsigned I = First; I < E->getNumArgs(); ++I) {
    Site.Args.push_back(E->getArg(I));
    Site.Values.push_back(argument(E->getArg(I)));
  }
  if (!E->getType()->isVoidType()) {
    Site.Result = temporary(E);
    Known[E] = Value::stored(Site.Result);
  }
  return Site;
}

/// A call through a function pointer.
void Lowering::emitIndirectCall(CallSite &Site, const CallExpr *E) {
  Event Ev;
  Ev.Kind = EventKind::Call;
  Ev.Where = Site.Where;
  Ev.Src = valueOf(E->getCallee());
  Ev.Args.assign(Site.Values.begin(), Site.Values.end());
  for (const Expr *A : Site.Args)
    Ev.Types.push_back(Builder.typeOf(A->getType()));
  Ev.Result = Site.Result;
  if (const ValueDecl *D = dyn_cast_or_null<ValueDecl>(E->getCalleeDecl()))
    if (D->getDeclName().isIdentifier())
      Ev.Name = Symbol(D->getName());
  Ev.Flags |= registryFlags(Ev.Name.str(), Site, false);
  Out.Events.push_back(std::move(Ev));
}

/// What an assignment operator does before its own meaning.
void Lowering::noteAssignment(CallSite &Site, const CXXOperatorCallExpr *E) {
  if (isEmptyValue(E->getArg(1)) && Site.Object.valid()) {
    Event &Ev = append(EventKind::Clear, Site.Where);
    Ev.Dst = Value::stored(Site.Object);
    Ev.Flags = EF_Weak;
  }
  if (cast<CXXMethodDecl>(Site.F)->isTrivial()) {
    noteAccess(E->getArg(0), true);
    noteAccess(E->getArg(1), false);
  }
}

void Lowering::emitCall(const CallExpr *E) {
  if (LaunchConfigs.count(E))
    return;
  if (const auto *K = dyn_cast<CUDAKernelCallExpr>(E))
    return emitKernel(K);
  CallSite Site = siteOf(E);
  if (!Site.F)
    return emitIndirectCall(Site, E);
  Site.Info = &Builder.callee(Site.F);
  if (Site.Info->DeviceApi)
    append(EventKind::Api, Site.Where).Name = Site.Info->Name;
  if (emitSpecial(Site))
    return;
  const auto *M = dyn_cast<CXXMethodDecl>(Site.F);
  bool Assigns = M && (M->isCopyAssignmentOperator() || M->isMoveAssignmentOperator());
  if (const auto *O = dyn_cast<CXXOperatorCallExpr>(E); O && Assigns)
    noteAssignment(Site, O);
  if (Assigns && emitByRole(Site))
    return;
  if (const model::FunctionRow *Row = pickRow(Site))
    return emitRows(Site, *Row);
  if (emitByRole(Site))
    return;
  emitUserCall(Site);
}

/// An object is copied though nobody wrote a copy.
void Lowering::noteCopy(CallSite &Site, const UnwrittenCopy &Copy) {
  Event &Ev = append(EventKind::Copied, Site.Where);
  Ev.Dst = Value::stored(Site.Object);
  if (!Site.Values.empty())
    Ev.Src = Site.Values[0];
  Ev.Name = Symbol(Copy.Where);
  Ev.Type = Builder.typeOf(Site.ObjectType);
  if (!Copy.Callee)
    return;
  Ev.Callee = Builder.callee(Copy.Callee).Key;
  Ev.Bytes = Value::constant(Copy.Parameter);
}

void Lowering::emitConstruct(const CXXConstructExpr *E) {
  CallSite Site;
  Site.E = E;
  Site.F = E->getConstructor();
  Site.Where = at(E);
  Site.HasObject = true;
  Site.Object = Site.Result = temporary(E);
  Site.ObjectType = E->getType();
  Known[E] = Value::stored(Site.Object);
  if (E->isElidable() && E->getNumArgs() == 1) {
    Value From = valueOf(E->getArg(0));
    Place Source = From.K == Value::Stored ? From.P : placeOf(E->getArg(0));
    if (Source.valid()) {
      Event &Ev = append(EventKind::Transfer, Site.Where);
      Ev.Dst = Value::stored(Site.Object);
      Ev.Src = Value::stored(Source);
    }
    return;
  }
  for (const Expr *A : E->arguments()) {
    Site.Args.push_back(A);
    Site.Values.push_back(argument(A));
  }
  if (auto It = Unwritten.find(E); It != Unwritten.end())
    noteCopy(Site, It->second);
  Site.Info = &Builder.callee(Site.F);
  bool CopyOrMove = Site.F && cast<CXXConstructorDecl>(Site.F)->isCopyOrMoveConstructor();
  if (!CopyOrMove || Builder.role(Site.ObjectType).empty())
    if (const model::FunctionRow *Row = pickRow(Site))
      return emitRows(Site, *Row);
  if (emitByRole(Site))
    return;
  emitUserCall(Site);
}

void Lowering::emitNew(const CXXNewExpr *E) {
  Place Result = temporary(E);
  Known[E] = Value::stored(Result);
  if (E->getNumPlacementArgs() == 1 && E->getPlacementArg(0)->getType()->isPointerType()) {
    Known[E] = valueOf(E->getPlacementArg(0));
    Place At = deref(Known[E]);
    if (E->getInitializer() && At.valid())
      initialize(At, E->getAllocatedType(), E->getInitializer(), at(E));
    return;
  }
  Event &Ev = append(EventKind::Allocate, at(E));
  Ev.Dst = Value::stored(Result);
  Ev.Family = Symbol(E->isArray() ? "cxx-new-array" : "cxx-new");
  Ev.Memory = Space::Pageable;
  Ev.Name = Symbol("new");
  if (std::optional<Amount> Count = E->isArray() && E->getArraySize() ? amountOf(*E->getArraySize()) : std::nullopt)
    Ev.Extent = numbered(Count->times(Amount::constant(sizeOf(E->getAllocatedType()))));
  if (const Expr *Init = E->getInitializer(); Init && E->getAllocatedType()->isRecordType())
    initialize(Result.with(step::deref()), E->getAllocatedType(), Init, at(E));
}

void Lowering::emitDelete(const CXXDeleteExpr *E) {
  Value What = valueOf(E->getArgument());
  if (!What.isPlace())
    return;
  QualType T = E->getDestroyedType();
  if (!T.isNull() && T->isRecordType())
    destroy(deref(What), T, at(E));
  Event &Ev = append(EventKind::Free, at(E));
  Ev.Src = What;
  Ev.Families = {Symbol(E->isArrayForm() ? "cxx-new-array" : "cxx-new")};
  Ev.Name = Symbol("delete");
}

void Lowering::emitLambda(const LambdaExpr *E) {
  Place Closure = temporary(E);
  Known[E] = Value::stored(Closure);
  const CXXMethodDecl *Body = E->getCallOperator();
  // Clang makes every lambda of a CUDA source host and device; only what is
  // written counts.
  const auto *Written = Body->getAttr<CUDADeviceAttr>();
  bool Device = Written && !Written->isImplicit();
  auto Init = E->capture_init_begin();
  for (const LambdaCapture &C : E->captures()) {
    const Expr *From = *Init++;
    if (!C.capturesVariable() && !C.capturesThis())
      continue;
    Symbol Name = C.capturesThis() ? Symbol("this") : Symbol(C.getCapturedVar()->getName());
    Value Src;
    if (C.capturesThis()) {
      Src = valueOf(From);
    } else if (C.getCaptureKind() == LCK_ByRef) {
      Place Of = E->isInitCapture(&C) ? placeOf(From) : placeOfVariable(C.getCapturedVar());
      Src = Of.valid() ? Value::address(Of) : Value();
    } else {
      Src = valueOf(From);
      if (Src.K == Value::Address && From->isGLValue())
        Src = Value::stored(Src.P);
    }
    if (Device)
      continue;
    bool Moves = Src.K == Value::Stored && Src.P.Base == Root::Temp;
    Symbol Key = Builder.callee(Body).Key;
    bool Listed = C.isExplicit();
    Event &Ev = append(EventKind::Capture, Builder.locate(Listed ? C.getLocation() : E->getCaptureDefaultLoc()));
    Ev.Dst = Value::stored(Closure.with(Name));
    Ev.Src = Src;
    Ev.Name = Name;
    Ev.Callee = Key;
    Ev.Flags = Moves ? EF_Move : 0;
    Ev.Type = C.capturesThis() ? 0 : Builder.typeOf(C.getCapturedVar()->getType());
  }
  if (!Device && !Body->isDependentContext() && Body->hasBody())
    Builder.add(Body);
}

void Lowering::emitKernel(const CUDAKernelCallExpr *E) {
  Event Ev;
  Ev.Kind = EventKind::Async;
  Ev.Where = at(E);
  Ev.Flags = EF_Kernel;
  const CallExpr *Config = E->getConfig();
  if (Config && Config->getNumArgs() >= 4)
    Ev.Stream = valueOf(Config->getArg(3));
  const FunctionDecl *Kernel = E->getDirectCallee();
  if (Kernel)
    Ev.Name = Symbol(Kernel->getNameAsString());
  for (unsigned I = 0; I < E->getNumArgs(); ++I) {
    const Expr *Arg = E->getArg(I);
    QualType T = Kernel && I < Kernel->getNumParams() ? Kernel->getParamDecl(I)->getType() : Arg->getType();
    Value V = argument(Arg);
    if (V.K == Value::Address && Arg->isGLValue())
      V = Value::stored(V.P);
    bool Signal = T->isPointerType() && T->getPointeeType().isVolatileQualified();
    if (!V.isPlace() || Signal) // host and kernel talk through it
      continue;
    if (T->isPointerType() && T->getPointeeType().isConstQualified())
      Ev.Args.push_back(V);
    else if (T->isPointerType() || T->isRecordType())
      Ev.Writes.push_back(V);
  }
  Out.Events.push_back(std::move(Ev));
}

void Lowering::emitInitList(const InitListExpr *E, Place Into) {
  if (E->isSemanticForm() == false && E->getSemanticForm())
    E = E->getSemanticForm();
  QualType T = E->getType();
  if (T->isArrayType()) {
    for (unsigned I = 0; I < E->getNumInits(); ++I)
      initialize(Into.with(step::at(I)), E->getInit(I)->getType(), E->getInit(I), at(E));
    return;
  }
  const CXXRecordDecl *R = T->getAsCXXRecordDecl();
  if (!R || !R->getDefinition())
    return;
  unsigned I = 0;
  for (const CXXBaseSpecifier &B : R->bases()) {
    if (I < E->getNumInits())
      initialize(Into, B.getType(), E->getInit(I), at(E));
    ++I;
  }
  for (const FieldDecl *F : R->fields()) {
    if (R->isUnion() && E->getInitializedFieldInUnion() != F)
      continue;
    if (I >= E->getNumInits())
      break;
    const Expr *Init = E->getInit(I++);
    Place At = F->getName().empty() ? Into : Into.with(Symbol(F->getName()));
    size_t Begin = Out.Events.size();
    initialize(At, F->getType(), Init, Builder.locate(Init->getBeginLoc()));
    noteExtent(F, Begin, At, [&](const FieldDecl *Other) {
      unsigned Number = R->getNumBases() + Other->getFieldIndex();
      return Number < E->getNumInits() ? E->getInit(Number) : nullptr;
    });
  }
}
