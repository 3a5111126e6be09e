//===- Effects.cpp - the effects of a model's row as events -----------------===//
//
// A row names places by parameter; here they become places of the call, and each
// effect becomes its event. After this file no API's name is left in the facts.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Lowering.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/StringSwitch.h"

using namespace gputidy;
using namespace clang;
using model::Effect;
using model::PlaceExpr;
using model::Verb;

/// The place that `param`, `*param`, … of a row is at this call.
Place Lowering::parameterIn(CallSite &Site, const PlaceExpr &P) {
  if (P.Index >= Site.Values.size())
    return {};
  const Value &V = Site.Values[P.Index];
  bool ByReference = Site.passesReference(P.Index);
  if (ByReference || (V.K == Value::Address && P.Derefs)) {
    Place Base = deref(V);
    for (unsigned I = ByReference ? 0 : 1; Base.valid() && I < P.Derefs; ++I)
      Base = Base.with(step::deref());
    return Base;
  }
  if (!V.isPlace())
    return {};
  Place Base = V.P;
  for (unsigned I = 0; I < P.Derefs; ++I)
    Base = deref(I ? Value::stored(Base) : V);
  return Base;
}

Place Lowering::placeIn(CallSite &Site, const PlaceExpr &P) {
  Place Base;
  switch (P.Base) {
  case PlaceExpr::This:
    Base = Site.Object;
    break;
  case PlaceExpr::Return:
    Base = Site.Result;
    break;
  case PlaceExpr::Param:
    Base = parameterIn(Site, P);
    break;
  default:
    return {};
  }
  for (const std::string &S : P.Steps)
    if (Base.valid())
      Base = Base.with(Symbol(S));
  return Base;
}

Value Lowering::valueIn(CallSite &Site, const PlaceExpr &P) {
  if (P.Base == PlaceExpr::Number)
    return Value::constant(P.Constant);
  if (P.Base == PlaceExpr::Param && P.Steps.empty() && !P.Derefs && P.Index < Site.Values.size()) {
    const Value &V = Site.Values[P.Index];
    bool ByReference = Site.passesReference(P.Index);
    if (!ByReference || P.AddressOf || V.K != Value::Address)
      return V;
    return Value::stored(V.P);
  }
  Place At = placeIn(Site, P);
  if (!At.valid())
    return {};
  return P.AddressOf ? Value::address(At) : Value::stored(At);
}

static Space spaceOf(StringRef Word) {
  return llvm::StringSwitch<Space>(Word)
      .Case("device", Space::Device)
      .Case("pinned", Space::Pinned)
      .Case("managed", Space::Managed)
      .Case("mapped", Space::Mapped)
      .Case("pageable", Space::Pageable)
      .Default(Space::Unknown);
}

/// Direction words and the values of the copy-kind enumerations.
static uint32_t directionFlags(StringRef By, std::optional<int64_t> Kind) {
  if (By == "to-device" || Kind == 1)
    return EF_FromHost;
  if (By == "to-host" || Kind == 2)
    return EF_ToHost;
  return 0;
}

void Lowering::emitCopyEffect(CallSite &Site, const Effect &E) {
  Value To = valueIn(Site, E.Into), From = valueIn(Site, E.From);
  Value Stream = valueIn(Site, E.Stream), Bytes = valueIn(Site, E.Bytes), Kind = valueIn(Site, E.Kind);
  std::optional<int64_t> Direction;
  if (Kind.K == Value::Const)
    Direction = Kind.Number;
  Event &Ev = append(EventKind::Async, Site.Where);
  Ev.Args = {From};
  Ev.Writes = {To};
  Ev.Stream = E.Stream.given() ? Stream : Value::constant(0);
  Ev.Bytes = Bytes;
  Ev.Extent = extentOf(Site, E);
  Ev.Amounts = {skippedBy(Site, E.Into), skippedBy(Site, E.From)};
  Ev.Name = Site.Info->Name;
  Ev.Flags = directionFlags(E.By, Direction);
  if (E.Blocking)
    Ev.Flags |= EF_Blocking;
}

/// The function that a deleter or allocator class runs.
static const FunctionDecl *callOperatorOf(QualType T) {
  if (T.isNull())
    return nullptr;
  const CXXRecordDecl *R = T.getNonReferenceType()->getAsCXXRecordDecl();
  if (!R || !(R = R->getDefinition()))
    return nullptr;
  if (R->isLambda())
    return R->getLambdaCallOperator();
  for (const Decl *D : R->decls()) {
    if (const auto *M = dyn_cast<CXXMethodDecl>(D); M && M->getOverloadedOperator() == OO_Call)
      return M;
    if (const auto *T = dyn_cast<FunctionTemplateDecl>(D);
        T && T->getTemplatedDecl()->getOverloadedOperator() == OO_Call)
      for (const FunctionDecl *S : T->specializations())
        return S;
  }
  return nullptr;
}

static QualType templateArgument(QualType T, unsigned N) {
  const auto *S =
      T.isNull() ? nullptr
                 : dyn_cast_or_null<ClassTemplateSpecializationDecl>(T.getNonReferenceType()->getAsCXXRecordDecl());
  if (!S || N >= S->getTemplateArgs().size() || S->getTemplateArgs()[N].getKind() != TemplateArgument::Type)
    return {};
  return S->getTemplateArgs()[N].getAsType();
}

/// The function that runs for the deleter which a row names: `template:N` or
/// `param:N`; null if its code can't be seen.
const FunctionDecl *Lowering::deleterOf(CallSite &Site, const Effect &E) {
  QualType Class;
  auto [From, Which] = StringRef(E.Deleter).split(':');
  unsigned N = 0;
  Which.getAsInteger(10, N);
  if (From == "template") {
    Class = templateArgument(E.What.Base == PlaceExpr::Return ? Site.E->getType() : Site.ObjectType, N);
  } else if (From == "param" && N < Site.Args.size()) {
    const Expr *Arg = strip(Site.Args[N]->IgnoreParenImpCasts());
    Class = Arg->getType();
    if (const auto *U = dyn_cast<UnaryOperator>(Arg))
      Arg = U->getSubExpr()->IgnoreParenImpCasts();
    if (const auto *D = dyn_cast<DeclRefExpr>(Arg))
      if (const auto *Runs = dyn_cast<FunctionDecl>(D->getDecl()))
        return Runs;
  }
  return callOperatorOf(Class);
}

void Lowering::emitOwnEffect(CallSite &Site, const Effect &E) {
  Place What = placeIn(Site, E.What);
  if (!What.valid())
    return;
  Event Ev;
  Ev.Kind = EventKind::Own;
  Ev.Where = Site.Where;
  Ev.Dst = Value::stored(What);
  Ev.Flags = E.Shared ? EF_Shared : 0;
  for (const std::string &F : E.Families)
    Ev.Families.push_back(Symbol(F));
  if (const FunctionDecl *Runs = deleterOf(Site, E)) {
    const CalleeInfo &Info = Builder.callee(Runs);
    for (const model::FunctionRow &Row : Info.Rows)
      for (const Effect &Freeing : Row.Effects)
        if (Freeing.Does == Verb::Free)
          for (const std::string &F : Freeing.Families)
            Ev.Families.push_back(Symbol(F));
    if (Ev.Families.empty()) {
      Ev.Callee = Info.Key;
      if (Info.Body)
        Builder.add(Info.Body);
    }
  } else if (!E.Deleter.empty() && Ev.Families.empty()) {
    Ev.Callee = Symbol("?"); // a deleter whose code can't be seen
  }
  Out.Events.push_back(std::move(Ev));
}

void Lowering::emitAllocateEffect(CallSite &Site, const Effect &E) {
  Place Into = placeIn(Site, E.Into);
  if (!Into.valid())
    return;
  Event &Ev = append(EventKind::Allocate, Site.Where);
  Ev.Dst = Value::stored(Into);
  Ev.Bytes = valueIn(Site, E.Bytes);
  Ev.Stream = valueIn(Site, E.Stream);
  Ev.Family = Symbol(E.Family);
  Ev.Memory = spaceOf(E.Space);
  Ev.Name = Site.Info->Name;
  Ev.Extent = extentOf(Site, E);
  Ev.Flags = E.Rows.given() ? EF_Rows : 0;
  if (E.Into.Base != PlaceExpr::Return && E.Into.Base != PlaceExpr::This)
    Ev.Result = Site.Result;
}

void Lowering::emitFreeEffect(CallSite &Site, const Effect &E) {
  Event &Ev = append(EventKind::Free, Site.Where);
  Ev.Src = valueIn(Site, E.What);
  Ev.Stream = valueIn(Site, E.Stream);
  for (const std::string &F : E.Families)
    Ev.Families.push_back(Symbol(F));
  Ev.Name = Site.Info->Name;
  if (E.By == "owner") {
    Ev.Flags |= EF_OwnerEnd | EF_All;
    Ev.Dst = Value::stored(placeIn(Site, E.What));
  }
  if (E.Stream.given() || E.By == "stream-ordered")
    Ev.Flags |= EF_Async;
  if (E.WaitsDevice)
    Ev.Flags |= EF_WaitsDevice;
  if (Builder.inAssertion(Site.E->getBeginLoc()))
    Ev.Flags |= EF_Asserted;
}

static EventKind storingKind(const Effect &E) {
  if (E.Does == Verb::Capture)
    return EventKind::Capture;
  if (E.Does == Verb::Insert)
    return EventKind::Insert;
  return E.Move ? EventKind::Transfer : EventKind::Assign;
}

/// Flow, Insert and Capture: Into takes From, or one element for each of the rest
/// of the arguments.
void Lowering::emitStoreEffect(CallSite &Site, const Effect &E) {
  Place Into = placeIn(Site, E.Into);
  if (!Into.valid())
    return;
  auto Store = [&](const Place &To, const PlaceExpr &From) {
    const Expr *Arg = From.Base == PlaceExpr::Param && From.Index < Site.Args.size() ? Site.Args[From.Index] : nullptr;
    bool Moved = Arg && (Arg->isXValue() || Arg->isPRValue()) && Arg->getType()->isRecordType();
    Event &Ev = append(storingKind(E), Site.Where);
    Ev.Dst = Value::stored(To);
    Ev.Src = valueIn(Site, From);
    Ev.Src.Offset |= E.Offset;
    Ev.Name = Site.Info->Name;
    Ev.Extent = extentOf(Site, E);
    Ev.Flags = (E.Wrap ? EF_Wrap : 0) | (E.By == "thread" ? EF_Thread : 0) | (Moved ? EF_Move : 0);
  };
  if (E.From.Base != PlaceExpr::Rest)
    return Store(Into, E.From);
  for (unsigned I = E.From.Index; I < Site.Values.size(); ++I) {
    PlaceExpr From = E.From;
    From.Base = PlaceExpr::Param;
    From.Index = I;
    Store(Into.with(step::at(I)), From);
  }
}

void Lowering::emitAsyncEffect(CallSite &Site, const Effect &E) {
  Event &Ev = append(EventKind::Async, Site.Where);
  for (const PlaceExpr &P : E.Reads)
    Ev.Args.push_back(valueIn(Site, P));
  for (const PlaceExpr &P : E.Writes)
    Ev.Writes.push_back(valueIn(Site, P));
  Ev.Stream = E.Stream.given() ? valueIn(Site, E.Stream) : Value::constant(0);
  Ev.Bytes = valueIn(Site, E.Bytes);
  Ev.Extent = extentOf(Site, E);
  Ev.Name = Site.Info->Name;
  Ev.Flags = E.Blocking ? EF_Blocking : 0;
}

/// A call of what the arguments hold: a stored callable runs.
void Lowering::emitInvokeEffect(CallSite &Site, const Effect &E) {
  Event &Ev = append(EventKind::Call, Site.Where);
  Ev.Src = valueIn(Site, E.What);
  Ev.Flags = EF_KeepsNothing;
  Ev.Result = Site.Result;
  Ev.Name = Site.Info->Name;
  Ev.Args.assign(Site.Values.begin(), Site.Values.end());
}

/// Argument I as the value that a by-value parameter would get.
static Value byValue(const Expr *Arg, const Value &V) {
  return V.K == Value::Address && Arg->isGLValue() ? Value::stored(V.P) : V;
}

/// The owner at Whole has fresh storage of its own.
void Lowering::allocateOwned(const Place &Whole, const model::TypeRow &Owner, Symbol Name, Location Where) {
  Place Data = Whole.with(step::data());
  Event &Ev = append(EventKind::Allocate, Where);
  Ev.Dst = Value::stored(Data);
  Ev.Family = Symbol(Owner.Family);
  Ev.Memory = spaceOf(Owner.Space);
  Ev.Name = Name;
  Event &Own = append(EventKind::Own, Where);
  Own.Dst = Value::stored(Data);
  Own.Families = {Symbol(Owner.Family)};
}

/// A modelled class or scalar made in place from the arguments from First on.
void Lowering::constructModelled(CallSite &Site, const Place &Into, QualType T, unsigned First) {
  unsigned Count = Site.Values.size() - First;
  StringRef Role = Builder.role(T);
  auto Insert = [&](const Place &To, unsigned I, uint32_t Flags) {
    Event &Ev = append(EventKind::Insert, Site.Where);
    Ev.Dst = Value::stored(To);
    Ev.Src = byValue(Site.Args[I], Site.Values[I]);
    Ev.Flags = Flags;
    Ev.Name = Site.Info->Name;
  };
  if (Count == 1) {
    const CXXRecordDecl *R = T.isNull() ? nullptr : T->getAsCXXRecordDecl();
    bool Same = R && Site.Args[First]->getType()->getAsCXXRecordDecl() == R;
    PlaceExpr Only;
    Only.Base = PlaceExpr::Param;
    Only.Index = First;
    Event &Ev = append(EventKind::Insert, Site.Where);
    Ev.Dst = Value::stored(R && !Same && Role == "callable" ? Into.with(step::target()) : Into);
    Ev.Src = valueIn(Site, Only);
    Ev.Name = Site.Info->Name;
  } else if (Count == 2 && Role == "pair") {
    Insert(Into.with(Symbol("first")), First, Site.Args[First]->isXValue() ? EF_Move : 0);
    Insert(Into.with(Symbol("second")), First + 1, Site.Args[First + 1]->isXValue() ? EF_Move : 0);
  } else if (Count == 2 && Role == "view") {
    Insert(Into.with(step::data()), First, EF_Wrap);
  }
}

/// The constructor that the arguments from First on would pick, by their number.
static const CXXConstructorDecl *pickConstructor(const CXXRecordDecl *R, ArrayRef<const Expr *> Args) {
  for (const CXXConstructorDecl *C : R->ctors()) {
    if (C->isDeleted() || Args.size() < C->getMinRequiredArguments() || Args.size() > C->getNumParams())
      continue;
    bool Copying = Args.size() == 1 && C->isCopyOrMoveConstructor();
    bool Same = Args.size() == 1 && Args[0]->getType()->getAsCXXRecordDecl() == R;
    if (Copying == Same)
      return C;
  }
  return nullptr;
}

/// A class of the project made in place: a call of its constructor.
void Lowering::constructUser(CallSite &Site, const Place &Into, const CXXRecordDecl *R, unsigned First) {
  const CXXConstructorDecl *C = pickConstructor(R, ArrayRef<const Expr *>(Site.Args).drop_front(First));
  if (!C)
    return;
  if (C->isTrivial() || (C->isImplicit() && !C->hasBody())) {
    Event &Ev = append(EventKind::Insert, Site.Where);
    Ev.Dst = Value::stored(Into);
    if (Site.Values.size() == First + 1)
      Ev.Src = Value::stored(deref(Site.Values[First]));
    return;
  }
  const CalleeInfo &Info = Builder.callee(C);
  Event &Ev = append(EventKind::Call, Site.Where);
  Ev.Callee = Info.Key;
  Ev.Name = Symbol(R->getName());
  Ev.Dst = Value::address(Into);
  for (unsigned I = First; I < Site.Values.size(); ++I) {
    bool Reference = C->getParamDecl(I - First)->getType()->isReferenceType();
    Ev.Args.push_back(Reference ? Site.Values[I] : byValue(Site.Args[I], Site.Values[I]));
  }
  if (Info.Body)
    Builder.add(Info.Body);
}

/// An element, or the target of a smart pointer, made in place from arguments.
void Lowering::emitConstructEffect(CallSite &Site, const Effect &E) {
  Place Into = placeIn(Site, E.Into);
  if (!Into.valid())
    return;
  unsigned N = 0;
  StringRef(E.Deleter).split(':').second.getAsInteger(10, N);
  QualType T = templateArgument(E.Into.Base == PlaceExpr::Return ? Site.E->getType() : Site.ObjectType, N);
  const CXXRecordDecl *R = T.isNull() ? nullptr : T->getAsCXXRecordDecl();
  unsigned First = E.From.Base == PlaceExpr::Rest ? std::min<unsigned>(E.From.Index, Site.Values.size()) : 0;
  const model::TypeRow *Made = R ? Builder.typeRow(T) : nullptr;
  // `emplace_back(n)` makes a device_vector of n elements.
  bool Sized = Made && Made->Role == "owner-container" && !Made->Family.empty() && First < Site.Values.size() &&
               typeFits(Site, First, "integer");
  if (Sized)
    allocateOwned(Into, *Made, Symbol(R->getName()), Site.Where);
  else if (!R || !R->getDefinition() || !Builder.role(T).empty())
    constructModelled(Site, Into, T, First);
  else
    constructUser(Site, Into, R->getDefinition(), First);
}

/// The kind of an event that only names its place, stream and event object.
static EventKind simpleKind(Verb V) {
  switch (V) {
  case Verb::Wait:
    return EventKind::Wait;
  case Verb::Record:
    return EventKind::RecordEvent;
  case Verb::WaitEvent:
    return EventKind::WaitEvent;
  case Verb::BeginCapture:
    return EventKind::BeginCapture;
  case Verb::EndCapture:
    return EventKind::EndCapture;
  case Verb::LaunchGraph:
    return EventKind::LaunchGraph;
  case Verb::Register:
    return EventKind::Register;
  case Verb::Unregister:
    return EventKind::Unregister;
  case Verb::Clear:
    return EventKind::Clear;
  case Verb::Grow:
    return EventKind::Grow;
  case Verb::Truncate:
    return EventKind::Truncate;
  case Verb::Append:
    return EventKind::Append;
  case Verb::Disown:
    return EventKind::Disown;
  case Verb::Use:
    return EventKind::Use;
  case Verb::Callback:
    return EventKind::Callback;
  case Verb::Slice:
    return EventKind::Slice;
  default:
    return EventKind::Call;
  }
}

static uint32_t useFlags(StringRef By) {
  return llvm::StringSwitch<uint32_t>(By)
      .Case("host", EF_HostAccess)
      .Case("attributes", EF_Asks)
      .Case("element", EF_Element)
      .Default(0);
}

/// Effects whose event says no more than the row does.
void Lowering::emitSimpleEffect(CallSite &Site, const Effect &E) { // NOLINT(readability-function-size): a flat switch
  Event &Ev = append(simpleKind(E.Does), Site.Where);
  Ev.Name = Site.Info->Name;
  switch (E.Does) {
  case Verb::Disown:
    Ev.Dst = valueIn(Site, E.What);
    Ev.Result = Site.Result;
    return;
  case Verb::Clear:
    Ev.Flags = E.Weak ? EF_Weak : 0;
    [[fallthrough]];
  case Verb::Grow:
  case Verb::Truncate:
  case Verb::Append:
    Ev.Dst = valueIn(Site, E.What);
    Ev.Extent = extentOf(Site, E);
    return;
  case Verb::Use:
    Ev.Src = valueIn(Site, E.What);
    Ev.Flags = useFlags(E.By) | (E.Write ? EF_Write : 0);
    return;
  case Verb::Register:
  case Verb::Unregister:
    Ev.Src = valueIn(Site, E.What);
    Ev.Result = Site.Result;
    return;
  case Verb::Callback:
    Ev.Src = valueIn(Site, E.What);
    Ev.Args = {valueIn(Site, E.From)};
    Ev.Stream = valueIn(Site, E.Stream);
    return;
  case Verb::Keep:
    Ev.Args = {valueIn(Site, E.What)};
    Ev.Flags = EF_KeptByName;
    return;
  case Verb::Slice:
    Ev.Src = valueIn(Site, E.What);
    for (const PlaceExpr &P : E.Reads)
      Ev.Amounts.push_back(P.Index < Site.Args.size() ? numbered(amountOf(Site.Args[P.Index])) : 0);
    return;
  default: // waits, events, graphs
    Ev.Stream = valueIn(Site, E.Stream);
    Ev.Src = valueIn(Site, E.Event);
    return;
  }
}

void Lowering::emitEffect(CallSite &Site, const Effect &E) {
  switch (E.Does) {
  case Verb::Allocate:
    return emitAllocateEffect(Site, E);
  case Verb::Free:
    return emitFreeEffect(Site, E);
  case Verb::Own:
    return emitOwnEffect(Site, E);
  case Verb::Capture:
  case Verb::Flow:
  case Verb::Insert:
    return emitStoreEffect(Site, E);
  case Verb::Copy:
    return emitCopyEffect(Site, E);
  case Verb::Async:
    return emitAsyncEffect(Site, E);
  case Verb::Invoke:
    return emitInvokeEffect(Site, E);
  case Verb::Construct:
    return emitConstructEffect(Site, E);
  default:
    return emitSimpleEffect(Site, E);
  }
}

void Lowering::emitRows(CallSite &Site, const model::FunctionRow &Row) {
  const auto &Effects = Row.Effects;
  if (!Site.Result.valid())
    Site.Result = temporary(Site.E); // rows may park a value in `return`
  bool Record = Site.E->getType()->isRecordType() && !Site.Reference;
  for (const Effect &E : Effects) {
    bool Whole = E.Does == Verb::Flow && E.Into.Base == PlaceExpr::Return && E.Into.Steps.empty();
    if (Whole && !Record && Effects.size() == 1) {
      Value V = valueIn(Site, E.From);
      V.Offset |= E.Offset;
      Known[Site.E] = V;
      continue;
    }
    if (Whole && Record && E.From.Base != PlaceExpr::Nothing) {
      assign(Site.Result, valueIn(Site, E.From), Site.Where, E.Wrap ? EF_Wrap : 0);
      Out.Events.back().Extent = extentOf(Site, E);
      continue;
    }
    emitEffect(Site, E);
  }
}
