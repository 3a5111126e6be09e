//===- Types.cpp - types, classes, keys and files of a unit -----------------===//
//
// The tables a unit's functions share. Types are interned by canonical type,
// classes by canonical declaration; both carry only what flow and checks ask.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/ClangVersion.h"
#include "analysis/facts/UnitBuilder.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Mangle.h"
#include "clang/AST/RecordLayout.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/Path.h"

using namespace gputidy;
using namespace clang;

UnitBuilder::~UnitBuilder() = default;

UnitBuilder::UnitBuilder(ASTContext &Context, const model::Model &Rows, Unit &Out)
    : Context(Context), Rows(Rows), Out(Out), Mangler(Context.createMangleContext()) {
  if (Out.Types.empty())
    Out.Types.emplace_back();
  if (Out.Records.empty())
    Out.Records.emplace_back();
}

std::string UnitBuilder::qualifiedName(const NamedDecl *D) {
  std::string Name;
  if (const auto *F = dyn_cast<FunctionDecl>(D); F && isa<CXXConstructorDecl>(F))
    Name = cast<CXXRecordDecl>(F->getDeclContext())->getNameAsString();
  else if (isa<CXXDestructorDecl>(D))
    Name = "~" + cast<CXXRecordDecl>(D->getDeclContext())->getNameAsString();
  else if (isa<CXXConversionDecl>(D))
    Name = "operator conversion";
  else if (const auto *T = dyn_cast<TagDecl>(D); T && T->getTypedefNameForAnonDecl())
    Name = T->getTypedefNameForAnonDecl()->getNameAsString(); // typedef enum { … } status_t
  else
    Name = D->getNameAsString();
  for (const DeclContext *C = D->getDeclContext(); C; C = C->getParent()) {
    if (const auto *N = dyn_cast<NamespaceDecl>(C)) {
      if (!N->isInline() && !N->isAnonymousNamespace())
        Name = N->getNameAsString() + "::" + Name;
    } else if (const auto *R = dyn_cast<RecordDecl>(C)) {
      if (R->getIdentifier())
        Name = R->getNameAsString() + "::" + Name;
    }
  }
  return Name;
}

Location UnitBuilder::locate(SourceLocation L) {
  const SourceManager &SM = Context.getSourceManager();
  if (L.isInvalid())
    return {};
  L = SM.getExpansionLoc(L);
  FileID Id = SM.getFileID(L);
  auto [It, New] = Files.try_emplace(Id.getHashValue());
  if (New) {
    auto Entry = SM.getFileEntryRefForID(Id);
    std::string Name = Entry ? Entry->getName().str() : "<built-in>";
    if (Entry && Out.MainFile != Name) {
      llvm::SmallString<256> Clean(Name);
      SM.getFileManager().makeAbsolutePath(Clean);
      llvm::sys::path::remove_dots(Clean, true);
      Name = std::string(Clean);
    }
    It->second = {Symbol(Name), Entry && !SM.isInSystemHeader(L)};
  }
  Location Where;
  Where.File = It->second.first;
  Where.Line = SM.getExpansionLineNumber(L);
  Where.Column = SM.getExpansionColumnNumber(L);
  return Where;
}

bool UnitBuilder::inAssertion(SourceLocation L) {
  const SourceManager &SM = Context.getSourceManager();
  if (!L.isMacroID() || !SM.isMacroArgExpansion(L))
    return false;
  llvm::StringRef Macro = Lexer::getImmediateMacroName(L, SM, Context.getLangOpts());
  return Macro == "assert";
}

bool UnitBuilder::inProject(SourceLocation L) {
  const SourceManager &SM = Context.getSourceManager();
  return L.isValid() && !SM.isInSystemHeader(SM.getExpansionLoc(L)) &&
         !SM.isWrittenInBuiltinFile(SM.getExpansionLoc(L));
}

const model::TypeRow *UnitBuilder::typeRow(QualType T) {
  if (T.isNull())
    return nullptr;
  const CXXRecordDecl *R = T.getNonReferenceType()->getAsCXXRecordDecl();
  return R ? Rows.type(qualifiedName(R)) : nullptr;
}

llvm::StringRef UnitBuilder::role(QualType T) {
  if (T.isNull())
    return "";
  const CXXRecordDecl *R = T.getNonReferenceType()->getAsCXXRecordDecl();
  return R ? Out.Records[recordOf(R)].Role.str() : "";
}

static TypeKind kindOf(const Type *T) {
  if (T->isVoidType())
    return TypeKind::Void;
  if (T->isPointerType() || T->isNullPtrType() || T->isBlockPointerType())
    return TypeKind::Pointer;
  if (T->isReferenceType())
    return TypeKind::Reference;
  if (T->isArrayType())
    return TypeKind::Array;
  if (T->isRecordType())
    return TypeKind::Record;
  if (T->isEnumeralType())
    return TypeKind::Enum;
  if (T->isIntegerType())
    return TypeKind::Integer;
  if (T->isFloatingType())
    return TypeKind::Floating;
  return TypeKind::Other;
}

uint32_t UnitBuilder::typeOf(QualType T) {
  if (T.isNull())
    return 0;
  T = T.getCanonicalType();
  bool Const = T.isConstQualified();
  const Type *Raw = T.getTypePtr();
  auto [It, New] = TypeIds[Const].try_emplace(Raw, Out.Types.size());
  if (!New)
    return It->second;
  uint32_t Id = It->second;
  Out.Types.emplace_back();
  TypeInfo Info;
  PrintingPolicy Policy(Context.getLangOpts());
  Policy.SuppressUnwrittenScope = true;
  Info.Name = Symbol(T.getUnqualifiedType().getAsString(Policy));
  Info.Const = Const;
  Info.Kind = kindOf(Raw);
  if (Info.Kind == TypeKind::Pointer || Info.Kind == TypeKind::Reference) {
    Info.Pointee = typeOf(Raw->getPointeeType());
    Info.RValueRef = Raw->isRValueReferenceType();
  } else if (const auto *Array = Context.getAsArrayType(T)) {
    Info.Pointee = typeOf(Array->getElementType());
  } else if (const CXXRecordDecl *R = Raw->getAsCXXRecordDecl()) {
    Info.Record = recordOf(R);
  }
  if (!Raw->isIncompleteType() && !Raw->isDependentType() && !Raw->isFunctionType() && !Raw->isReferenceType() &&
      Raw->isConstantSizeType())
    Info.Size = Context.getTypeSizeInChars(T).getQuantity();
  Out.Types[Id] = Info;
  return Id;
}

uint32_t UnitBuilder::recordOf(const CXXRecordDecl *D) {
  const CXXRecordDecl *Canonical = D->getCanonicalDecl();
  auto [It, New] = RecordIds.try_emplace(Canonical, Out.Records.size());
  if (!New)
    return It->second;
  uint32_t Id = It->second;
  Out.Records.emplace_back();
  if (const CXXRecordDecl *Definition = D->getDefinition())
    fillRecord(Id, Definition);
  else
    Out.Records[Id].Name = Out.Records[Id].FullName = Symbol(qualifiedName(D));
  return Id;
}

void UnitBuilder::fillRecord(uint32_t Index, const CXXRecordDecl *D) {
  RecordInfo R;
  R.Name = Symbol(qualifiedName(D));
  PrintingPolicy Policy(Context.getLangOpts());
  R.FullName = D->isLambda() ? Symbol("lambda@" + keyOf(D->getLambdaCallOperator()).str().str())
                             : Symbol(canonicalType(Context, D).getAsString(Policy));
  const CXXRecordDecl *Pattern = D->getTemplateInstantiationPattern();
  R.Where = locate((Pattern ? Pattern : D)->getLocation());
  R.Lambda = D->isLambda();
  R.InSystem = !inProject(D->getLocation());
  R.Polymorphic = D->isPolymorphic();
  if (const model::TypeRow *Row = Rows.type(R.Name.str()))
    R.Role = Symbol(Row->Role), R.Family = Symbol(Row->Family);
  Out.Records[Index].Role = R.Role;
  Out.Records[Index].Name = R.Name;
  if (const auto *S = dyn_cast<ClassTemplateSpecializationDecl>(D))
    for (const TemplateArgument &A : S->getTemplateArgs().asArray()) {
      if (A.getKind() == TemplateArgument::Type)
        R.TypeArgs.push_back(typeOf(A.getAsType()));
      else if (A.getKind() == TemplateArgument::Pack)
        for (const TemplateArgument &P : A.pack_elements())
          R.TypeArgs.push_back(P.getKind() == TemplateArgument::Type ? typeOf(P.getAsType()) : 0);
      else
        R.TypeArgs.push_back(0);
    }
  for (const CXXBaseSpecifier &B : D->bases())
    R.Fields.push_back({Symbol(), typeOf(B.getType()), locate(B.getBeginLoc()), true});
  for (const FieldDecl *F : D->fields())
    R.Fields.push_back({Symbol(F->getName()), typeOf(F->getType()), locate(F->getLocation()), false});
  if (D->isLambda())
    for (const LambdaCapture &C : D->captures())
      if (C.capturesVariable())
        R.Fields.push_back({Symbol(C.getCapturedVar()->getName()), typeOf(C.getCapturedVar()->getType()),
                            locate(C.getLocation()), false});
  fillSpecials(R, D);
  Out.Records[Index] = std::move(R);
}

static Special specialOf(const CXXMethodDecl *M) {
  if (!M)
    return Special::None;
  if (M->isDeleted())
    return Special::Deleted;
  if (M->isTrivial())
    return Special::Trivial;
  return M->isUserProvided() ? Special::User : Special::Defaulted;
}

void UnitBuilder::fillSpecials(RecordInfo &R, const CXXRecordDecl *D) {
  for (const CXXConstructorDecl *C : D->ctors()) {
    if (C->isCopyConstructor()) {
      R.CopyConstructor = specialOf(C);
      if (C->isUserProvided())
        R.CopyKey = keyOf(C);
    } else if (C->isMoveConstructor())
      R.MoveConstructor = specialOf(C);
  }
  if (R.CopyConstructor == Special::None && D->needsImplicitCopyConstructor())
    R.CopyConstructor = D->defaultedCopyConstructorIsDeleted() ? Special::Deleted
                        : D->hasTrivialCopyConstructor()       ? Special::Trivial
                                                               : Special::Defaulted;
  if (R.MoveConstructor == Special::None && D->needsImplicitMoveConstructor())
    R.MoveConstructor = D->hasTrivialMoveConstructor() ? Special::Trivial : Special::Defaulted;
  for (const CXXMethodDecl *M : D->methods()) {
    if (M->isCopyAssignmentOperator())
      R.CopyAssignment = specialOf(M);
    else if (M->isMoveAssignmentOperator())
      R.MoveAssignment = specialOf(M);
    R.Callable |= M->getOverloadedOperator() == OO_Call;
    if (!R.InSystem && !isa<CXXDestructorDecl>(M) && M->isThisDeclarationADefinition())
      R.Methods.push_back(keyOf(M));
  }
  if (R.CopyAssignment == Special::None && D->needsImplicitCopyAssignment())
    R.CopyAssignment = D->implicitCopyAssignmentHasConstParam() && !D->hasMoveConstructor() && !D->hasMoveAssignment()
                           ? Special::Defaulted
                           : Special::Deleted;
  if (const CXXDestructorDecl *Dtor = D->getDestructor(); Dtor && !D->hasTrivialDestructor())
    R.Destructor = keyOf(Dtor);
  R.Complete = true;
  for (const CXXMethodDecl *M : D->methods())
    if (!M->isImplicit() && !M->isDefaulted() && !M->isDeleted() && !M->isPureVirtual() && !M->isDefined())
      R.Complete = false;
}

bool UnitBuilder::isDeviceOnly(const FunctionDecl *F) {
  return F->hasAttr<CUDAGlobalAttr>() || (F->hasAttr<CUDADeviceAttr>() && !F->hasAttr<CUDAHostAttr>());
}

Symbol UnitBuilder::keyOf(const FunctionDecl *F) {
  F = F->getCanonicalDecl();
  llvm::SmallString<128> Text;
  llvm::raw_svector_ostream OS(Text);
  if (const auto *C = dyn_cast<CXXConstructorDecl>(F))
    Mangler->mangleName(GlobalDecl(C, Ctor_Complete), OS);
  else if (const auto *D = dyn_cast<CXXDestructorDecl>(F))
    Mangler->mangleName(GlobalDecl(D, Dtor_Complete), OS);
  else if (F->hasAttr<CUDAGlobalAttr>())
    Mangler->mangleName(GlobalDecl(F, KernelReferenceKind::Kernel), OS);
  else if (Mangler->shouldMangleDeclName(F))
    Mangler->mangleName(GlobalDecl(F), OS);
  else
    OS << F->getName();
  if (isDeviceOnly(F))
    OS << "@device";
  if (!F->isExternallyVisible()) {
    const auto *M = dyn_cast<CXXMethodDecl>(F);
    OS << '@' << Out.MainFile;
    if (M && M->getParent()->isLambda()) {
      Location L = locate(F->getLocation());
      OS << ':' << L.Line << ':' << L.Column;
    }
  }
  return Symbol(Text);
}

Symbol UnitBuilder::globalOf(const VarDecl *V) {
  V = V->getCanonicalDecl();
  auto [It, New] = GlobalIds.try_emplace(V);
  if (!New)
    return It->second;
  std::string Key = qualifiedName(V);
  std::string Function;
  if (const auto *F = dyn_cast_or_null<FunctionDecl>(V->getParentFunctionOrMethod())) {
    Function = keyOf(F).str().str();
    Key = Function + "::" + V->getNameAsString();
  } else if (!V->isExternallyVisible()) {
    Key += "@" + Out.MainFile;
  } else if (const auto *R = dyn_cast<ClassTemplateSpecializationDecl>(V->getDeclContext())) {
    Key += "@" + Out.Records[recordOf(R)].FullName.str().str();
  }
  Symbol S(Key);
  GlobalIds[V] = S;
  GlobalInfo G;
  G.Key = S;
  G.Name = Symbol(V->getName());
  G.Type = typeOf(V->getType());
  G.Where = locate(V->getLocation());
  G.InSystem = !inProject(V->getLocation());
  G.ThreadLocal = V->getTLSKind() != VarDecl::TLS_None;
  G.Function = Symbol(Function);
  G.Private = true;
  for (const VarDecl *Each : V->redecls())
    G.Private &=
        Context.getSourceManager().isInMainFile(Context.getSourceManager().getExpansionLoc(Each->getLocation()));
  Out.Globals.push_back(G);
  return S;
}

const CalleeInfo &UnitBuilder::callee(const FunctionDecl *F) {
  F = F->getCanonicalDecl();
  auto &Slot = Callees[F];
  if (Slot)
    return *Slot;
  Slot = std::make_unique<CalleeInfo>();
  CalleeInfo &C = *Slot;
  C.Qualified = qualifiedName(F);
  C.Rows = Rows.functions(C.Qualified);
  C.Name = Symbol(F->getNameAsString());
  C.InSystem = !inProject(F->getLocation());
  C.Device = isDeviceOnly(F);
  if (const model::NamespaceRow *N = Rows.space(C.Qualified))
    C.KeepsNothing = N->KeepsNothing;
  const model::NamespaceRow *N = Rows.space(C.Qualified);
  C.KeptByName = Rows.convention("keeps", C.Name.str());
  bool Free = !StringRef(C.Qualified).contains("::"); // the libraries are C
  C.DeviceApi =
      C.InSystem && Free && Rows.convention("device-api", C.Qualified) && !Rows.convention("host-only", C.Qualified);
  C.Key = keyOf(F);
  const FunctionDecl *Definition = nullptr;
  if (!C.Device && !(N && N->SkipBodies) && C.Rows.empty() && F->hasBody(Definition) && Definition)
    C.Body = Definition;
  return C;
}
