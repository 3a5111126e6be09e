//===- ClangVersion.h - what differs between LLVM 19 and 22 -----------------===//
//
// Every difference between the supported versions of Clang that the project
// meets stands here and nowhere else.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_ANALYSIS_FACTS_CLANGVERSION_H
#define GPU_TIDY_ANALYSIS_FACTS_CLANGVERSION_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Type.h"
#include "clang/Basic/Version.h"

namespace gputidy {

/// The canonical type of a class, struct, union or enum.
inline clang::QualType canonicalType(const clang::ASTContext &Context, const clang::TagDecl *D) {
#if CLANG_VERSION_MAJOR >= 22
  return Context.getCanonicalTagType(D);
#else
  return Context.getTagDeclType(D).getCanonicalType();
#endif
}

} // namespace gputidy

#endif
