//===- ClangOptions.h - clang's option table under one name ---------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LLVM moved the option table from clang/Driver to clang/Options and out of
// namespace driver, and the GPU names from Cuda.h to OffloadArch.h. This
// header is the only place in driver/compdb that asks for the version.
//
//===----------------------------------------------------------------------===//

#ifndef GPU_TIDY_DRIVER_COMPDB_CLANGOPTIONS_H
#define GPU_TIDY_DRIVER_COMPDB_CLANGOPTIONS_H

#include "llvm/Config/llvm-config.h"

#if LLVM_VERSION_MAJOR >= 22
#include "clang/Basic/OffloadArch.h"
#include "clang/Options/Options.h"
#else
#include "clang/Basic/Cuda.h"
#include "clang/Driver/Options.h"
#endif

namespace gputidy::compdb {

#if LLVM_VERSION_MAJOR >= 22
namespace clangopt = clang::options;
inline const llvm::opt::OptTable &clangOptions() { return clang::getDriverOptTable(); }
#else
namespace clangopt = clang::driver::options;
inline const llvm::opt::OptTable &clangOptions() { return clang::driver::getDriverOptTable(); }
#endif

/// Whether clang still defines __AMDGCN_WAVEFRONT_SIZE for the host, which
/// ROCm's headers before 7.0 need.
constexpr bool DefinesWavefrontSize = LLVM_VERSION_MAJOR < 20;

} // namespace gputidy::compdb

#endif // GPU_TIDY_DRIVER_COMPDB_CLANGOPTIONS_H
