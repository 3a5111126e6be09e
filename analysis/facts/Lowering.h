//===- Lowering.h - from one function's CFG to its events -------------------===//
//
// The only reader of statements and expressions. Clang's CFG gives the order of
// evaluation, destructor calls and ends of lifetime; Lowering visits its elements
// in that order, once each, and appends events. What an expression yields is
// asked with valueOf / placeOf and has no side effects; calls, constructions and
// lambdas yield what was noted when their element was visited.
//
//   Expressions.cpp  what expressions yield; conditions
//   Calls.cpp        calls and constructions
//   Effects.cpp      what the rows of the model say of a call
//   Lengths.cpp      numbers of bytes and elements
//   Lower.cpp        statements, declarations, destructors, blocks
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FACTS_LOWERING_H
#define GPU_TIDY_ANALYSIS_FACTS_LOWERING_H

#include "analysis/facts/UnitBuilder.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace gputidy {

/// A copy of an object that follows from how something is declared.
struct UnwrittenCopy {
  llvm::StringRef Where;                       // argument, capture, return, loop, member
  const clang::FunctionDecl *Callee = nullptr; // argument
  unsigned Parameter = 0;
};

class Lowering {
public:
  Lowering(UnitBuilder &Builder, const clang::FunctionDecl *F, FunctionFacts &Out);
  bool run();

private:
  // Expressions.cpp
  Value valueOf(const clang::Expr *E);
  Value valueOfCast(const clang::CastExpr *E);
  Value valueOfOperator(const clang::BinaryOperator *E);
  Value valueOfUnary(const clang::UnaryOperator *E);
  Place placeOf(const clang::Expr *E);
  Place placeOfVariable(const clang::ValueDecl *D);
  Place placeOfMember(const clang::MemberExpr *E);
  Place placeOfBinding(const clang::BindingDecl *D);
  Place placeOfSubscript(const clang::ArraySubscriptExpr *E);
  Place placeOfTemporary(const clang::MaterializeTemporaryExpr *E);
  Value valueOfThis();
  Value valueOfList(const clang::InitListExpr *E);
  bool comparison(const clang::BinaryOperator *E, Condition &C, bool &Negated);
  /// What is passed when E binds to a parameter: an address for references.
  Value argument(const clang::Expr *E);
  static Place deref(const Value &V);
  Place indexed(const Value &Base, const clang::Expr *Index);
  bool changesByItself(const clang::Expr *E);
  uint32_t conditionOf(const clang::Expr *E, bool &Negated);
  std::optional<int64_t> constantOf(const clang::Expr *E);
  const clang::Expr *strip(const clang::Expr *E);

  /// One call or construction, with everything rows ask about.
  struct CallSite {
    const clang::Expr *E = nullptr;
    const clang::FunctionDecl *F = nullptr;
    const CalleeInfo *Info = nullptr;
    bool HasObject = false;
    Place Object;
    clang::QualType ObjectType;
    llvm::SmallVector<const clang::Expr *, 6> Args;
    llvm::SmallVector<Value, 6> Values;
    Place Result;
    Location Where;
    bool Reference = false; // returns a reference

    bool passesReference(unsigned I) const { return paramType(I)->isReferenceType() || Args[I]->isGLValue(); }
    clang::QualType paramType(unsigned I) const {
      if (F && I < F->getNumParams())
        return F->getParamDecl(I)->getType();
      return I < Args.size() ? Args[I]->getType() : clang::QualType();
    }
  };

  // Calls.cpp
  CallSite siteOf(const clang::CallExpr *E);
  void emitCall(const clang::CallExpr *E);
  void emitIndirectCall(CallSite &Site, const clang::CallExpr *E);
  void noteAssignment(CallSite &Site, const clang::CXXOperatorCallExpr *E);
  void emitConstruct(const clang::CXXConstructExpr *E);
  void noteCopy(CallSite &Site, const UnwrittenCopy &Copy);
  void emitNew(const clang::CXXNewExpr *E);
  void emitDelete(const clang::CXXDeleteExpr *E);
  void emitLambda(const clang::LambdaExpr *E);
  void emitKernel(const clang::CUDAKernelCallExpr *E);
  void emitInitList(const clang::InitListExpr *E, Place Into);
  bool emitSpecial(CallSite &Site);
  bool emitByRole(CallSite &Site);
  bool emitPointerOperator(CallSite &Site);
  void emitUserCall(CallSite &Site);
  void emitConventional(CallSite &Site);
  uint32_t registryFlags(llvm::StringRef Name, CallSite &Site, bool HasBody);
  void emitCopyOrMove(CallSite &Site, bool Move, bool Assignment);
  const model::FunctionRow *pickRow(CallSite &Site);
  bool fits(CallSite &Site, const model::FunctionRow &Row);
  bool typeFits(CallSite &Site, unsigned Param, llvm::StringRef Word);

  // Effects.cpp
  void emitRows(CallSite &Site, const model::FunctionRow &Row);
  void emitEffect(CallSite &Site, const model::Effect &E);
  void emitAllocateEffect(CallSite &Site, const model::Effect &E);
  void emitFreeEffect(CallSite &Site, const model::Effect &E);
  void emitOwnEffect(CallSite &Site, const model::Effect &E);
  void emitStoreEffect(CallSite &Site, const model::Effect &E);
  void emitCopyEffect(CallSite &Site, const model::Effect &E);
  void emitAsyncEffect(CallSite &Site, const model::Effect &E);
  void emitInvokeEffect(CallSite &Site, const model::Effect &E);
  void emitConstructEffect(CallSite &Site, const model::Effect &E);
  void emitSimpleEffect(CallSite &Site, const model::Effect &E);
  void allocateOwned(const Place &Whole, const model::TypeRow &Owner, Symbol Name, Location Where);
  void constructModelled(CallSite &Site, const Place &Into, clang::QualType T, unsigned First);
  void constructUser(CallSite &Site, const Place &Into, const clang::CXXRecordDecl *R, unsigned First);
  const clang::FunctionDecl *deleterOf(CallSite &Site, const model::Effect &E);
  Value valueIn(CallSite &Site, const model::PlaceExpr &P);
  Place placeIn(CallSite &Site, const model::PlaceExpr &P);
  Place parameterIn(CallSite &Site, const model::PlaceExpr &P);

  // Lengths.cpp
  std::optional<Amount> amountOf(const clang::Expr *E, unsigned Depth = 0);
  std::optional<Amount> amountOfVariable(const clang::DeclRefExpr *E, unsigned Depth);
  std::optional<Amount> amountOfMember(const clang::MemberExpr *E);
  std::optional<Amount> amountOfSize(const clang::CXXMemberCallExpr *E);
  std::optional<Amount> amountOfOperator(const clang::BinaryOperator *E, unsigned Depth);
  bool keepsValue(const clang::ValueDecl *D);
  uint32_t numbered(const std::optional<Amount> &A);
  uint32_t extentOf(CallSite &Site, const model::Effect &E);
  std::vector<uint32_t> amountsOf(const CallSite &Site);
  uint32_t skippedBy(const CallSite &Site, const model::PlaceExpr &P);
  int64_t elementSize(clang::QualType T);
  int64_t sizeOf(clang::QualType T);
  void noteExtent(const clang::FieldDecl *Pointer, size_t Begin, const Place &At,
                  llvm::function_ref<const clang::Expr *(const clang::FieldDecl *)> InitOf);

  // Lower.cpp
  void visit(const clang::Stmt *S);
  void visitDecl(const clang::VarDecl *V);
  void visitAssign(const clang::BinaryOperator *E);
  void noteLength(const clang::Expr *Target, Location Where);
  void visitReturn(const clang::ReturnStmt *R);
  void visitIncrement(const clang::UnaryOperator *E);
  void visitList(const clang::InitListExpr *E);
  void visitElement(const clang::CFGElement &E);
  void visitInitializer(const clang::CXXCtorInitializer *I);
  void initialize(Place Dst, clang::QualType T, const clang::Expr *Init, Location Where);
  void noteAccess(const clang::Expr *Object, bool Write);
  bool runsOnDeviceToo() const;
  void noteUse(const clang::Expr *Pointer, const clang::Expr *At, bool Write);
  void destroy(Place P, clang::QualType T, Location Where, unsigned Depth = 0);
  void callDestructor(Place P, const clang::CXXRecordDecl *R, Location Where, unsigned Depth);
  void endVariable(const clang::VarDecl *V, Location Where);
  void endTemporaries();
  void describeFunction();
  void describeMethod(const clang::CXXMethodDecl *M);
  void prepare();
  void lowerBlocks(const clang::CFG &Graph);
  void addCases(const clang::SwitchStmt *Switch, const clang::CFGBlock *B, Block &To,
                const std::vector<uint32_t> &Numbers);
  void addEdges(const clang::CFGBlock *B, Block &Out, const std::vector<uint32_t> &Numbers);
  void noteArms(const clang::Stmt *S);

  Event &append(EventKind K, clang::SourceLocation L);
  Event &append(EventKind K, Location L);
  void assign(Place Dst, Value Src, Location L, uint32_t Flags = 0, clang::QualType T = {});
  Place temporary(const clang::Expr *E);
  Place local(const clang::VarDecl *V);
  Location at(const clang::Stmt *S) { return Builder.locate(S->getBeginLoc()); }
  bool isLocal(const clang::ValueDecl *D) const;

  UnitBuilder &Builder;
  clang::ASTContext &Context;
  const clang::FunctionDecl *Function;
  FunctionFacts &Out;
  const clang::CXXMethodDecl *LambdaMethod = nullptr; // set inside a lambda's body
  llvm::DenseMap<const clang::ValueDecl *, unsigned> Locals, Params;
  llvm::DenseMap<const clang::ValueDecl *, Place> References; // of reference variables
  llvm::DenseMap<const clang::Expr *, Value> Known;
  llvm::DenseMap<const clang::Expr *, unsigned> Temporaries;
  llvm::DenseMap<const clang::Stmt *, llvm::SmallVector<const clang::Expr *, 1>> Arms;
  llvm::DenseMap<const clang::Stmt *, UnwrittenCopy> Unwritten;
  llvm::SmallPtrSet<const clang::Stmt *, 32> FullStatements;
  llvm::SmallPtrSet<const clang::Stmt *, 8> LaunchConfigs;
  llvm::DenseMap<const clang::ValueDecl *, std::pair<Symbol, bool>> CapturedNames; // by reference?
  std::vector<unsigned> OpenTemporaries;
  llvm::DenseSet<const clang::ValueDecl *> Written; // variables that are not only read
  bool WrittenKnown = false;
  unsigned NextTemporary = 0;
  unsigned Nested = 0;
};

} // namespace gputidy

#endif
