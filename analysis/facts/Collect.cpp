//===- Collect.cpp - which functions of a unit are read ---------------------===//
//
// Functions of the project, functions they call, and implicit members. Kernels
// and device functions are not simulated: a launch is one asynchronous event.
// At most eight instantiations of one template are read.
//
//===----------------------------------------------------------------------===//
#include "analysis/facts/Collect.h"
#include "analysis/facts/UnitBuilder.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/Support/CrashRecoveryContext.h"

using namespace gputidy;
using namespace clang;

static constexpr unsigned InstantiationsPerPattern = 8;

void UnitBuilder::add(const FunctionDecl *Root) {
  const FunctionDecl *Definition = nullptr;
  if (!Root->hasBody(Definition) || !Definition || Definition->isDependentContext() || isDeviceOnly(Definition))
    return;
  if (!Seen.insert(Definition->getCanonicalDecl()).second)
    return;
  if (const FunctionDecl *Pattern = Definition->getTemplateInstantiationPattern())
    if (++PerPattern[Pattern->getCanonicalDecl()] > InstantiationsPerPattern)
      return;
  Queue.push_back(Definition);
}

static bool hasErrors(const FunctionDecl *F) {
  if (F->isInvalidDecl())
    return true;
  const auto *Body = dyn_cast_or_null<Stmt>(F->getBody());
  if (!Body)
    return true;
  struct Search : RecursiveASTVisitor<Search> {
    bool Found = false;
    bool VisitExpr(Expr *E) {
      Found |= E->containsErrors();
      return !Found;
    }
    bool VisitVarDecl(VarDecl *D) {
      Found |= D->isInvalidDecl() || D->getType().isNull() || D->getType()->isUndeducedType();
      return !Found;
    }
  } S;
  S.TraverseStmt(const_cast<Stmt *>(Body));
  return S.Found;
}

void UnitBuilder::lower(const FunctionDecl *F) {
  if (Context.getDiagnostics().hasErrorOccurred() && hasErrors(F)) {
    ++Out.SkippedFunctions;
    return;
  }
  FunctionFacts Facts;
  bool Lowered = false;
  auto Lower = [&] { Lowered = lowerFunction(*this, F, Facts); };
  // After a fatal error, Clang's own tables of a function may be broken.
  if (Context.getDiagnostics().hasErrorOccurred())
    Lowered = llvm::CrashRecoveryContext().RunSafely(Lower) && Lowered;
  else
    Lower();
  if (Lowered)
    Out.Functions.push_back(std::move(Facts));
  else
    ++Out.SkippedFunctions;
}

void UnitBuilder::finish() {
  while (!Queue.empty()) {
    std::vector<const FunctionDecl *> Now;
    Now.swap(Queue);
    for (const FunctionDecl *F : Now)
      lower(F);
  }
}

namespace {
/// Walks declarations of the project, not statements.
class DeclWalk {
public:
  explicit DeclWalk(UnitBuilder &Builder) : Builder(Builder) {}

  void visit(const Decl *D) {
    if (const auto *F = dyn_cast<FunctionDecl>(D)) {
      if (!F->isDependentContext())
        Builder.add(F);
    } else if (const auto *T = dyn_cast<FunctionTemplateDecl>(D)) {
      visitTemplate(T);
    } else if (const auto *T = dyn_cast<ClassTemplateDecl>(D)) {
      for (const ClassTemplateSpecializationDecl *S : T->specializations())
        if (!isa<ClassTemplatePartialSpecializationDecl>(S))
          visitRecord(S);
    } else if (const auto *R = dyn_cast<CXXRecordDecl>(D)) {
      if (!R->isDependentContext())
        visitRecord(R);
    } else if (const auto *V = dyn_cast<VarDecl>(D)) {
      if (!V->getDeclContext()->isDependentContext())
        visitVariable(V);
    } else if (isa<NamespaceDecl, LinkageSpecDecl, ExportDecl>(D)) {
      for (const Decl *Inner : cast<DeclContext>(D)->decls())
        visit(Inner);
    }
  }

private:
  void visitTemplate(const FunctionTemplateDecl *T) {
    unsigned Count = 0;
    for (const FunctionDecl *S : T->specializations()) {
      Builder.add(S);
      ++Count;
    }
    if (!Count && T->getTemplatedDecl()->doesThisDeclarationHaveABody())
      ++Builder.unit().UninstantiatedTemplates;
  }

  void visitRecord(const CXXRecordDecl *R) {
    if (!R->isCompleteDefinition() || !Seen.insert(R).second)
      return;
    Builder.recordOf(R);
    for (const Decl *Inner : R->decls())
      if (!isa<CXXRecordDecl>(Inner) || !cast<CXXRecordDecl>(Inner)->isInjectedClassName())
        visit(Inner);
    if (const CXXDestructorDecl *D = R->getDestructor())
      Builder.add(D);
  }

  /// The destructor of a global runs when the program ends.
  void addGlobal(const VarDecl *V) {
    Builder.globalOf(V);
    const CXXRecordDecl *R = V->getType()->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
    if (R && R->hasDefinition())
      if (const CXXDestructorDecl *D = R->getDestructor())
        Builder.add(D);
  }

  /// Lambdas in initializers of globals are functions of the project, too.
  void visitVariable(const VarDecl *V) {
    if (V->hasGlobalStorage())
      addGlobal(V);
    if (!V->getInit())
      return;
    struct Search : RecursiveASTVisitor<Search> {
      UnitBuilder &Builder;
      explicit Search(UnitBuilder &B) : Builder(B) {}
      bool VisitLambdaExpr(LambdaExpr *E) {
        if (!E->getCallOperator()->isDependentContext())
          Builder.add(E->getCallOperator());
        return true;
      }
    } S(Builder);
    S.TraverseStmt(const_cast<Expr *>(V->getInit()));
  }

  UnitBuilder &Builder;
  llvm::DenseSet<const Decl *> Seen;
};
} // namespace

void Collector::finish(ASTContext &Context, const model::Model &Rows, Unit &Out) {
  UnitBuilder Builder(Context, Rows, Out);
  DeclWalk Walk(Builder);
  for (const Decl *D : TopLevels)
    if (Builder.inProject(D->getLocation()))
      Walk.visit(D);
  Builder.finish();
}
