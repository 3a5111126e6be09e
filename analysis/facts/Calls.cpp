//===- Calls.cpp - calls, constructions and the rows of the model -----------===//
//
// A call becomes, in this order: what the model's row says; what its class's
// role implies (copying a view, moving an owner); or a Call event that summaries
// resolve. After this file no API's name is left in the facts.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Lowering.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/StringSwitch.h"

using namespace gputidy;
using namespace clang;
using model::Effect;
using model::PlaceExpr;
using model::Verb;

/// One call or construction, with everything rows ask about.
struct Lowering::CallSite {
  const Expr *E = nullptr;
  const FunctionDecl *F = nullptr;
  const CalleeInfo *Info = nullptr;
  bool HasObject = false;
  Place Object;
  QualType ObjectType;
  SmallVector<const Expr *, 6> Args;
  SmallVector<Value, 6> Values;
  Place Result;
  Location Where;
  bool Reference = false; // returns a reference

  QualType paramType(unsigned I) const {
    if (F && I < F->getNumParams())
      return F->getParamDecl(I)->getType();
    return I < Args.size() ? Args[I]->getType() : QualType();
  }
};

static bool isCharacterPointer(QualType T) {
  return T->isPointerType() && T->getPointeeType()->isAnyCharacterType();
}

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

Place Lowering::placeIn(CallSite &Site, const PlaceExpr &P) {
  Place Base;
  switch (P.Base) {
  case PlaceExpr::This:
    Base = Site.Object;
    break;
  case PlaceExpr::Return:
    Base = Site.Result;
    break;
  case PlaceExpr::Param: {
    if (P.Index >= Site.Values.size())
      return {};
    const Value &V = Site.Values[P.Index];
    bool ByReference = Site.paramType(P.Index)->isReferenceType() ||
                       Site.Args[P.Index]->isGLValue();
    if (ByReference || (V.K == Value::Address && P.Derefs)) {
      Base = deref(V);
      if (!Base.valid())
        return {};
      for (unsigned I = ByReference ? 0 : 1; I < P.Derefs; ++I)
        Base = Base.with(step::deref());
      break;
    }
    if (!V.isPlace())
      return {};
    Base = V.P;
    for (unsigned I = 0; I < P.Derefs; ++I) {
      Value Pointer = I ? Value::stored(Base) : V;
      Base = deref(Pointer);
    }
    break;
  }
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
    bool ByReference = Site.paramType(P.Index)->isReferenceType() || Site.Args[P.Index]->isGLValue();
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
  Ev.Stream = Stream;
  Ev.Bytes = Bytes;
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
    if (const auto *T = dyn_cast<FunctionTemplateDecl>(D); T && T->getTemplatedDecl()->getOverloadedOperator() == OO_Call)
      for (const FunctionDecl *S : T->specializations())
        return S;
  }
  return nullptr;
}

static QualType templateArgument(QualType T, unsigned N) {
  const auto *S = T.isNull() ? nullptr
                             : dyn_cast_or_null<ClassTemplateSpecializationDecl>(
                                   T.getNonReferenceType()->getAsCXXRecordDecl());
  if (!S || N >= S->getTemplateArgs().size() || S->getTemplateArgs()[N].getKind() != TemplateArgument::Type)
    return {};
  return S->getTemplateArgs()[N].getAsType();
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
  auto [From, Which] = StringRef(E.Deleter).split(':');
  unsigned N = 0;
  Which.getAsInteger(10, N);
  QualType Deleter;
  const FunctionDecl *Runs = nullptr;
  if (From == "template") {
    QualType Owner = E.What.Base == PlaceExpr::Return ? Site.E->getType() : Site.ObjectType;
    Deleter = templateArgument(Owner, N);
  } else if (From == "param" && N < Site.Args.size()) {
    const Expr *Arg = strip(Site.Args[N]->IgnoreParenImpCasts());
    Deleter = Arg->getType();
    if (const auto *U = dyn_cast<UnaryOperator>(Arg))
      Arg = U->getSubExpr()->IgnoreParenImpCasts();
    if (const auto *D = dyn_cast<DeclRefExpr>(Arg))
      Runs = dyn_cast<FunctionDecl>(D->getDecl());
  }
  if (!Runs)
    Runs = callOperatorOf(Deleter);
  if (Runs) {
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

void Lowering::emitEffect(CallSite &Site, const Effect &E) {
  auto Simple = [&](EventKind K, const PlaceExpr &P) -> Event & {
    Event &Ev = append(K, Site.Where);
    Ev.Dst = valueIn(Site, P);
    Ev.Name = Site.Info->Name;
    return Ev;
  };
  switch (E.Does) {
  case Verb::Allocate: {
    Place Into = placeIn(Site, E.Into);
    if (!Into.valid())
      return;
    Value Bytes = valueIn(Site, E.Bytes), Stream = valueIn(Site, E.Stream);
    Event &Ev = append(EventKind::Allocate, Site.Where);
    Ev.Dst = Value::stored(Into);
    Ev.Bytes = Bytes;
    Ev.Stream = Stream;
    Ev.Family = Symbol(E.Family);
    Ev.Memory = spaceOf(E.Space);
    Ev.Name = Site.Info->Name;
    if (E.Into.Base != PlaceExpr::Return && E.Into.Base != PlaceExpr::This)
      Ev.Result = Site.Result;
    return;
  }
  case Verb::Free: {
    Value What = valueIn(Site, E.What), Stream = valueIn(Site, E.Stream);
    Event &Ev = append(EventKind::Free, Site.Where);
    Ev.Src = What;
    Ev.Stream = Stream;
    for (const std::string &F : E.Families)
      Ev.Families.push_back(Symbol(F));
    Ev.Name = Site.Info->Name;
    if (E.By == "owner") {
      Ev.Flags |= EF_OwnerEnd | EF_All;
      Ev.Dst = Value::stored(placeIn(Site, E.What));
    }
    if (!E.Stream.given() && E.By == "stream-ordered")
      Ev.Flags |= EF_Async;
    if (E.Stream.given())
      Ev.Flags |= EF_Async;
    if (E.WaitsDevice)
      Ev.Flags |= EF_WaitsDevice;
    return;
  }
  case Verb::Own:
    return emitOwnEffect(Site, E);
  case Verb::Disown: {
    Event &Ev = Simple(EventKind::Disown, E.What);
    Ev.Result = Site.Result;
    return;
  }
  case Verb::Capture:
  case Verb::Flow:
  case Verb::Insert: {
    Place Into = placeIn(Site, E.Into);
    unsigned First = E.From.Index, Last = First + 1;
    bool Rest = E.From.Base == PlaceExpr::Rest;
    if (Rest)
      Last = Site.Values.size();
    if (!Into.valid())
      return;
    for (unsigned I = Rest ? First : 0; I < (Rest ? Last : 1); ++I) {
      PlaceExpr From = E.From;
      Place To = Into;
      if (Rest) {
        From.Base = PlaceExpr::Param;
        From.Index = I;
        To = Into.with(step::at(I));
      }
      Value Src = valueIn(Site, From);
      EventKind K = E.Does == Verb::Capture ? EventKind::Capture
                    : E.Does == Verb::Insert ? EventKind::Insert
                    : E.Move                 ? EventKind::Transfer
                                             : EventKind::Assign;
      Src.Offset |= E.Offset;
      bool Moved = From.Base == PlaceExpr::Param && From.Index < Site.Args.size() &&
                   (Site.Args[From.Index]->isXValue() || Site.Args[From.Index]->isPRValue()) &&
                   Site.Args[From.Index]->getType()->isRecordType();
      Event &Ev = append(K, Site.Where);
      Ev.Dst = Value::stored(To);
      Ev.Src = Src;
      Ev.Name = Site.Info->Name;
      Ev.Flags = (E.Wrap ? EF_Wrap : 0) | (E.By == "thread" ? EF_Thread : 0) |
                 (Moved ? EF_Move : 0);
    }
    return;
  }
  case Verb::Copy:
    return emitCopyEffect(Site, E);
  case Verb::Use: {
    Event &Ev = append(EventKind::Use, Site.Where);
    Ev.Src = valueIn(Site, E.What);
    Ev.Flags = (E.By == "host" ? EF_HostAccess : 0) | (E.Write ? EF_Write : 0);
    Ev.Name = Site.Info->Name;
    return;
  }
  case Verb::Async: {
    Event Ev;
    Ev.Kind = EventKind::Async;
    Ev.Where = Site.Where;
    for (const PlaceExpr &P : E.Reads)
      Ev.Args.push_back(valueIn(Site, P));
    for (const PlaceExpr &P : E.Writes)
      Ev.Writes.push_back(valueIn(Site, P));
    Ev.Stream = valueIn(Site, E.Stream);
    Ev.Bytes = valueIn(Site, E.Bytes);
    Ev.Name = Site.Info->Name;
    Ev.Flags = E.Blocking ? EF_Blocking : 0;
    Out.Events.push_back(std::move(Ev));
    return;
  }
  case Verb::Wait:
  case Verb::BeginCapture:
  case Verb::EndCapture:
  case Verb::LaunchGraph: {
    Value Stream = valueIn(Site, E.Stream), Happened = valueIn(Site, E.Event);
    EventKind K = E.Does == Verb::Wait           ? EventKind::Wait
                  : E.Does == Verb::BeginCapture ? EventKind::BeginCapture
                  : E.Does == Verb::EndCapture   ? EventKind::EndCapture
                                                 : EventKind::LaunchGraph;
    Event &Ev = append(K, Site.Where);
    Ev.Stream = Stream;
    Ev.Src = Happened;
    Ev.Name = Site.Info->Name;
    return;
  }
  case Verb::Record:
  case Verb::WaitEvent: {
    Value Stream = valueIn(Site, E.Stream), Happened = valueIn(Site, E.Event);
    Event &Ev = append(E.Does == Verb::Record ? EventKind::RecordEvent : EventKind::WaitEvent, Site.Where);
    Ev.Stream = Stream;
    Ev.Src = Happened;
    Ev.Name = Site.Info->Name;
    return;
  }
  case Verb::Callback: {
    Event &Ev = append(EventKind::Callback, Site.Where);
    Ev.Src = valueIn(Site, E.What);
    Ev.Args = {valueIn(Site, E.From)};
    Ev.Stream = valueIn(Site, E.Stream);
    Ev.Name = Site.Info->Name;
    return;
  }
  case Verb::Keep: {
    Event &Ev = append(EventKind::Call, Site.Where);
    Ev.Args = {valueIn(Site, E.What)};
    Ev.Flags = EF_KeptByName;
    Ev.Name = Site.Info->Name;
    return;
  }
  case Verb::Invoke: {
    Value What = valueIn(Site, E.What);
    Event &Ev = append(EventKind::Call, Site.Where);
    Ev.Src = What;
    Ev.Flags = EF_KeepsNothing;
    Ev.Result = Site.Result;
    Ev.Name = Site.Info->Name;
    for (const Value &V : Site.Values)
      Ev.Args.push_back(V);
    return;
  }
  case Verb::Construct: {
    Place Into = placeIn(Site, E.Into);
    auto [From, Which] = StringRef(E.Deleter).split(':');
    unsigned N = 0;
    Which.getAsInteger(10, N);
    QualType Owner = E.Into.Base == PlaceExpr::Return ? Site.E->getType() : Site.ObjectType;
    QualType T = templateArgument(Owner, N);
    const CXXRecordDecl *R = T.isNull() ? nullptr : T->getAsCXXRecordDecl();
    unsigned First = E.From.Base == PlaceExpr::Rest ? E.From.Index : 0;
    unsigned Count = Site.Values.size() - std::min<size_t>(First, Site.Values.size());
    if (!Into.valid())
      return;
    const model::TypeRow *Made = R ? Builder.typeRow(T) : nullptr;
    bool Sized = Made && Made->Role == "owner-container" && Count >= 1 && typeFits(Site, First, "integer");
    if (Sized && !Made->Family.empty()) {
      Place Data = Into.with(step::data());
      Event &Ev = append(EventKind::Allocate, Site.Where);
      Ev.Dst = Value::stored(Data);
      Ev.Family = Symbol(Made->Family);
      Ev.Memory = spaceOf(Made->Space);
      Ev.Name = Symbol(R->getName());
      Event &Own = append(EventKind::Own, Site.Where);
      Own.Dst = Value::stored(Data);
      Own.Families = {Symbol(Made->Family)};
      return;
    }
    if (!R || !R->getDefinition() || !Builder.role(T).empty()) {
      if (Count == 1) {
        PlaceExpr Only;
        Only.Base = PlaceExpr::Param;
        Only.Index = First;
        Place To = Into;
        bool Same = R && Site.Args[First]->getType()->getAsCXXRecordDecl() == R;
        if (R && !Same && Builder.role(T) == "callable")
          To = Into.with(step::target());
        Value Src = valueIn(Site, Only);
        Event &Ev = append(EventKind::Insert, Site.Where);
        Ev.Dst = Value::stored(To);
        Ev.Src = Src;
        Ev.Name = Site.Info->Name;
      } else if (Count == 2 && Builder.role(T) == "pair") {
        for (unsigned I = 0; I < 2; ++I) {
          const Value &V = Site.Values[First + I];
          Event &Ev = append(EventKind::Insert, Site.Where);
          Ev.Dst = Value::stored(Into.with(Symbol(I ? "second" : "first")));
          Ev.Src = V.K == Value::Address && Site.Args[First + I]->isGLValue() ? Value::stored(V.P) : V;
          Ev.Flags = Site.Args[First + I]->isXValue() ? EF_Move : 0;
          Ev.Name = Site.Info->Name;
        }
      } else if (Count == 2 && Builder.role(T) == "view") {
        Event &Ev = append(EventKind::Insert, Site.Where);
        Ev.Dst = Value::stored(Into.with(step::data()));
        Ev.Src = Site.Values[First].K == Value::Address && Site.Args[First]->isGLValue()
                     ? Value::stored(Site.Values[First].P) : Site.Values[First];
        Ev.Flags = EF_Wrap;
        Ev.Name = Site.Info->Name;
      }
      return;
    }
    for (const CXXConstructorDecl *C : R->getDefinition()->ctors()) {
      if (C->isDeleted() || Count < C->getMinRequiredArguments() || Count > C->getNumParams())
        continue;
      bool Copying = Count == 1 && C->isCopyOrMoveConstructor();
      bool Same = Count == 1 && Site.Args[First]->getType()->getAsCXXRecordDecl() == R;
      if (Copying != Same)
        continue;
      if (C->isTrivial() || (C->isImplicit() && !C->hasBody())) {
        Event &Ev = append(EventKind::Insert, Site.Where);
        Ev.Dst = Value::stored(Into);
        if (Count == 1)
          Ev.Src = Value::stored(deref(Site.Values[First]));
        return;
      }
      const CalleeInfo &Info = Builder.callee(C);
      Event Ev;
      Ev.Kind = EventKind::Call;
      Ev.Where = Site.Where;
      Ev.Callee = Info.Key;
      Ev.Name = Symbol(R->getName());
      Ev.Dst = Value::address(Into);
      for (unsigned I = First; I < Site.Values.size(); ++I) {
        const Value &V = Site.Values[I];
        bool Ref = C->getParamDecl(I - First)->getType()->isReferenceType();
        Ev.Args.push_back(!Ref && V.K == Value::Address && Site.Args[I]->isGLValue() ? Value::stored(V.P) : V);
      }
      Out.Events.push_back(std::move(Ev));
      if (Info.Body)
        Builder.add(Info.Body);
      return;
    }
    return;
  }
  case Verb::Clear:
    Simple(EventKind::Clear, E.What).Flags = E.Weak ? EF_Weak : 0;
    return;
  case Verb::Grow:
    Simple(EventKind::Grow, E.What);
    return;
  case Verb::Truncate:
    Simple(EventKind::Truncate, E.What);
    return;
  case Verb::Append:
    Simple(EventKind::Append, E.What);
    return;
  case Verb::Register:
  case Verb::Unregister: {
    Event &Ev = append(E.Does == Verb::Register ? EventKind::Register : EventKind::Unregister, Site.Where);
    Ev.Src = valueIn(Site, E.What);
    Ev.Result = Site.Result;
    Ev.Name = Site.Info->Name;
    return;
  }
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
      continue;
    }
    emitEffect(Site, E);
  }
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
  if (Assignment && (Role.starts_with("owner") || Role == "shared-owner" || Role == "container" ||
                     Role == "map" || Role == "optional" || Role == "callable")) {
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
    if (!Row->Family.empty()) {
      Event &Ev = append(EventKind::Allocate, Site.Where);
      Ev.Dst = Value::stored(Site.Object.with(step::data()));
      Ev.Family = Symbol(Row->Family);
      Ev.Memory = spaceOf(Row->Space);
      Ev.Name = Symbol("copy");
      Event &Own = append(EventKind::Own, Site.Where);
      Own.Dst = Value::stored(Site.Object.with(step::data()));
      Own.Families = {Symbol(Row->Family)};
    }
    return;
  }
  bool Elements = Role == "container" || Role == "map";
  Symbol All = step::element();
  Place To = Site.Object;
  if (Elements) {
    To = To.with(step::data()).with(All);
    From = From.with(step::data()).with(All);
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
  if (Role == "pointer" || Role == "iterator") {
    OverloadedOperatorKind Op = M->getOverloadedOperator();
    Value Self = Value::stored(Site.Object);
    if (Op == OO_Star || Op == OO_Arrow)
      Known[Site.E] = Self;
    else if (Op == OO_PlusPlus || Op == OO_MinusMinus || Op == OO_PlusEqual || Op == OO_MinusEqual)
      Known[Site.E] = Site.Reference ? Value::address(Site.Object) : Self;
    else if (Op == OO_Subscript)
      Known[Site.E] = Site.Reference ? Value::address(indexed(Self, Site.Args[0])) : Self;
    else if (Op == OO_Plus || Op == OO_Minus) {
      Self.Offset = true;
      assign(Site.Result, Self, Site.Where);
    } else if (C && Site.Values.size() == 1)
      assign(Site.Object, Site.Values[0].K == Value::Address && Site.Args[0]->isGLValue()
                              ? Value::stored(Site.Values[0].P) : Site.Values[0], Site.Where);
    else
      return false;
    return true;
  }
  return false;
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
  if (Site.Info->KeepsNothing)
    Ev.Flags |= EF_KeepsNothing;
  if (Site.Info->KeptByName)
    Ev.Flags |= EF_KeptByName;
  Ev.Flags |= registryFlags(Ev.Name.str(), Site, Site.Info->Body != nullptr);
  if (Site.F->isNoReturn() || Site.F->hasAttr<AnalyzerNoReturnAttr>())
    Ev.Flags |= EF_NoReturn;
  if (const auto *M = dyn_cast<CXXMethodDecl>(Site.F))
    if (M->isVirtual() && !M->hasAttr<FinalAttr>() && !M->getParent()->hasAttr<FinalAttr>()) {
      const auto *Member = dyn_cast<MemberExpr>(isa<CallExpr>(Site.E) ? cast<CallExpr>(Site.E)->getCallee()->IgnoreParens() : nullptr);
      if (!Member || !Member->hasQualifier())
        Ev.Flags |= EF_Virtual;
    }
  Out.Events.push_back(std::move(Ev));
  if (Site.Info->Body)
    Builder.add(Site.Info->Body);
}

static bool returnsReference(const CallExpr *E) { return E->isGLValue(); }

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

void Lowering::emitCall(const CallExpr *E) {
  if (LaunchConfigs.count(E))
    return;
  if (const auto *K = dyn_cast<CUDAKernelCallExpr>(E))
    return emitKernel(K);
  CallSite Site;
  Site.E = E;
  Site.Where = at(E);
  Site.F = E->getDirectCallee();
  Site.Reference = returnsReference(E);
  unsigned First = 0;
  if (const auto *M = dyn_cast<CXXMemberCallExpr>(E)) {
    const Expr *Object = M->getImplicitObjectArgument();
    Site.HasObject = Object != nullptr;
    if (Object) {
      Site.Object = Object->getType()->isPointerType() ? deref(valueOf(Object)) : placeOf(Object);
      const Expr *Written = Object->IgnoreParenImpCasts();
      Site.ObjectType = Written->getType()->isPointerType() ? Written->getType()->getPointeeType() : Written->getType();
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
  if (!Site.F) {
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
    return;
  }
  Site.Info = &Builder.callee(Site.F);
  if (emitSpecial(Site))
    return;
  const auto *M = dyn_cast<CXXMethodDecl>(Site.F);
  bool Special = M && (M->isCopyAssignmentOperator() || M->isMoveAssignmentOperator());
  if (Special && isa<CXXOperatorCallExpr>(E) && isEmptyValue(E->getArg(1)) && Site.Object.valid()) {
    Event &Ev = append(EventKind::Clear, Site.Where);
    Ev.Dst = Value::stored(Site.Object);
    Ev.Flags = EF_Weak;
  }
  if (Special && M->isTrivial() && isa<CXXOperatorCallExpr>(E)) {
    noteAccess(E->getArg(0), true);
    noteAccess(E->getArg(1), false);
  }
  if (Special && emitByRole(Site))
    return;
  if (const model::FunctionRow *Row = pickRow(Site))
    return emitRows(Site, *Row);
  if (emitByRole(Site))
    return;
  emitUserCall(Site);
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
      initialize(At, E->getAllocatedType(), E->getInitializer(), at(E), false);
    return;
  }
  Event &Ev = append(EventKind::Allocate, at(E));
  Ev.Dst = Value::stored(Result);
  Ev.Family = Symbol(E->isArray() ? "cxx-new-array" : "cxx-new");
  Ev.Memory = Space::Pageable;
  Ev.Name = Symbol("new");
  if (const Expr *Init = E->getInitializer(); Init && E->getAllocatedType()->isRecordType())
    initialize(Result.with(step::deref()), E->getAllocatedType(), Init, at(E), false);
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
      initialize(Into.with(step::at(I)), E->getInit(I)->getType(), E->getInit(I), at(E), false);
    return;
  }
  const CXXRecordDecl *R = T->getAsCXXRecordDecl();
  if (!R || !R->getDefinition())
    return;
  unsigned I = 0;
  for (const CXXBaseSpecifier &B : R->bases()) {
    if (I < E->getNumInits())
      initialize(Into, B.getType(), E->getInit(I), at(E), false);
    ++I;
  }
  for (const FieldDecl *F : R->fields()) {
    if (R->isUnion() && E->getInitializedFieldInUnion() != F)
      continue;
    if (I >= E->getNumInits())
      break;
    const Expr *Init = E->getInit(I++);
    Place At = F->getName().empty() ? Into : Into.with(Symbol(F->getName()));
    initialize(At, F->getType(), Init, Builder.locate(Init->getBeginLoc()), false);
  }
}
