//===- UnitBuilder.h - the facts of one translation unit --------------------===//
//
// Owns what all functions of a unit share while facts are made: the type table,
// the keys of functions and the list of functions still to be read. A function
// is read when it stands in the project's code or when a function that was read
// calls it and its body is at hand; implicit members come the same way.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FACTS_UNITBUILDER_H
#define GPU_TIDY_ANALYSIS_FACTS_UNITBUILDER_H

#include "analysis/facts/Facts.h"
#include "analysis/model/Model.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace clang {
class MangleContext;
}

namespace gputidy {

/// What is known of a callee, looked up once per declaration.
struct CalleeInfo {
  Symbol Key, Name;
  std::string Qualified;
  llvm::ArrayRef<model::FunctionRow> Rows;
  const clang::FunctionDecl *Body = nullptr; // to be lowered, or null
  bool KeepsNothing = false, KeptByName = false, Device = false, InSystem = false;
  bool DeviceApi = false; // of a device library: forbidden in stream callbacks
};

class UnitBuilder {
public:
  UnitBuilder(clang::ASTContext &Context, const model::Model &Rows, Unit &Out);
  ~UnitBuilder();

  /// Reads \p Root and everything it calls whose body is at hand.
  void add(const clang::FunctionDecl *Root);
  /// Reads functions queued by add(); call once at the end.
  void finish();

  clang::ASTContext &context() { return Context; }
  const model::Model &rows() const { return Rows; }
  Unit &unit() { return Out; }

  uint32_t typeOf(clang::QualType T);
  uint32_t recordOf(const clang::CXXRecordDecl *D);
  /// Role of a class from the model, empty if none.
  llvm::StringRef role(clang::QualType T);
  const model::TypeRow *typeRow(clang::QualType T);
  const CalleeInfo &callee(const clang::FunctionDecl *F);
  Symbol keyOf(const clang::FunctionDecl *F);
  Symbol globalOf(const clang::VarDecl *V);
  Location locate(clang::SourceLocation L);
  /// Is the place an argument of `assert`, which release builds leave out?
  bool inAssertion(clang::SourceLocation L);
  bool inProject(clang::SourceLocation L);
  /// Name with namespaces and classes, without inline namespaces and arguments.
  std::string qualifiedName(const clang::NamedDecl *D);
  static bool isDeviceOnly(const clang::FunctionDecl *F);

private:
  void lower(const clang::FunctionDecl *F);
  void fillRecord(uint32_t Index, const clang::CXXRecordDecl *D);
  void fillSpecials(RecordInfo &R, const clang::CXXRecordDecl *D);

  clang::ASTContext &Context;
  const model::Model &Rows;
  Unit &Out;
  std::unique_ptr<clang::MangleContext> Mangler;
  llvm::DenseMap<const clang::Type *, uint32_t> TypeIds[2];
  llvm::DenseMap<const clang::Decl *, uint32_t> RecordIds;
  llvm::DenseMap<const clang::Decl *, std::unique_ptr<CalleeInfo>> Callees;
  llvm::DenseMap<const clang::Decl *, Symbol> GlobalIds;
  llvm::DenseMap<unsigned, std::pair<Symbol, bool>> Files; // FileID hash → name, project
  llvm::DenseSet<const clang::Decl *> Seen;
  llvm::DenseMap<const clang::Decl *, unsigned> PerPattern;
  std::vector<const clang::FunctionDecl *> Queue;
};

/// Makes the facts of one function; false if its body has errors.
bool lowerFunction(UnitBuilder &Builder, const clang::FunctionDecl *F, FunctionFacts &Out);

} // namespace gputidy

#endif
