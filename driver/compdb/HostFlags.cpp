//===- HostFlags.cpp - the flags of gcc and clang that an analysis keeps --===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// clang's own option table reads the flags, so each flag has the arity that
// the driver will give it, an alias becomes its meaning, and what the driver
// would refuse as unknown is known beforehand.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/HostFlags.h"

#include "driver/compdb/ClangOptions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Option/Arg.h"
#include "llvm/Option/ArgList.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"
#include "llvm/TargetParser/X86TargetParser.h"

using namespace llvm;
using llvm::opt::Arg;

namespace gputidy::compdb {

namespace {

// clang-format off
/// Flags outside of the groups below that only say what to produce.
constexpr StringRef OutputFlags[] = {
    "-o", "-pipe", "-p", "-pg", "-v", "-###", "--", "-save-temps",
    "-dumpdir", "-MJ", "-Wl,", "-Wa,", "-Xlinker", "-Xassembler", "-l",
    "-L", "-B", "-specs", "-specs=", "-save-temps=", "-coverage",
    "--coverage", "-mtune=", "-ftime-trace", "-fuse-ld=", "--hip-link",
    "-ftime-report", "-Xcuda-ptxas", "-ftime-trace=", "-Xcuda-fatbinary",
    "-fcolor-diagnostics", "--cuda-host-only", "--offload-host-only",
    "--cuda-device-only", "--offload-device-only",
    "--cuda-compile-host-device"};

/// Flags that another compiler's build can leave in a state that clang cannot
/// read, whose values differ between compilers or targets, or that clang knows
/// but refuses. None of them changes what an analysis sees.
constexpr StringRef HazardPrefixes[] = {
    "-fplugin", "-fpass-plugin", "-fsanitize", "-fno-sanitize", "-flto",
    "-fprofile", "-fcs-profile", "-fcoverage", "-fopenmp-target",
    "-fthinlto", "-fxray", "-fcf-protection", "-mstack-protector",
    "-mharden-sls", "-mindirect-", "-mfunction-return",
    "-fzero-call-used-regs", "--hipstdpar", "--no-offload-arch",
    "-mtls-dialect", "-mrecip", "-fdebug-prefix-map"};
constexpr StringRef Hazards[] = {
    "-include-pch", "-mllvm", "-mcpu=", "-mabi=", "-masm=", "-mcmodel=",
    "-mfpmath=", "-msse2avx", "-mrecord-mcount", "-mnop-mcount",
    "-mhard-float", "-mrtd", "-fpcc-struct-return", "-miamcu",
    "-freg-struct-return", "-fexec-charset=", "-C", "-finput-charset=",
    "-traditional-cpp", "-CC", "-fgnu89-inline", "--traditional-cpp", "-I-"};
// clang-format on

/// Whether a flag only says what to produce from the source.
bool onlyConcernsOutput(const opt::Option &Option) {
  using namespace clangopt;
  for (unsigned Group : {OPT_Action_Group, OPT_M_Group, OPT_O_Group, OPT_g_Group, OPT_g_flags_Group,
                         OPT_DebugInfo_Group, OPT_Diag_Group, OPT_Link_Group, OPT_StaticAnalyzer_Group,
                         OPT_clang_ignored_f_Group, OPT_clang_ignored_gcc_optimization_f_Group})
    if (Option.matches(Group))
      return true;
  StringRef Name = Option.getPrefixedName();
  return is_contained(OutputFlags, Name) || Name.starts_with("-fdiagnostics-");
}

bool isHazard(const opt::Option &Option) {
  StringRef Name = Option.getPrefixedName();
  return is_contained(Hazards, Name) ||
         any_of(HazardPrefixes, [&](StringRef Prefix) { return Name.starts_with(Prefix); });
}

/// \returns whether the driver accepts `-march=Name` for the default target.
bool isKnownCpu(StringRef Name) {
  if (!Triple(sys::getDefaultTargetTriple()).isX86())
    return false;
  return Name == "native" || X86::parseArchX86(Name) != X86::CK_None;
}

/// clang's frontend options that name a file written by another build.
bool takesBuildProduct(StringRef Frontend) {
  return Frontend == "-load" || Frontend == "-include-pch" || Frontend == "-add-plugin" || Frontend == "-plugin" ||
         Frontend.starts_with("-plugin-arg-");
}

bool makesErrors(StringRef Warning) { return Warning.starts_with("error") || Warning == "fatal-errors"; }

class FlagReader {
public:
  FlagReader(const opt::InputArgList &Parsed, bool KeepWarnings) : Parsed(Parsed), KeepWarnings(KeepWarnings) {}

  HostFlags read() {
    for (const Arg *Each : Parsed)
      readOne(*Each);
    return std::move(Result);
  }

private:
  void keep(const Arg &Flag) {
    opt::ArgStringList Rendered;
    Flag.render(Parsed, Rendered);
    Result.Kept.insert(Result.Kept.end(), Rendered.begin(), Rendered.end());
  }

  void drop(const Arg &Flag) { Result.Dropped.push_back(Flag.getAsString(Parsed)); }

  /// `-Xclang -load -Xclang x.so` are two arguments that belong together.
  void readFrontendOption(const Arg &Flag) {
    bool BelongsToDropped = std::exchange(DropNextFrontendOption, false);
    DropNextFrontendOption = !BelongsToDropped && takesBuildProduct(Flag.getValue());
    if (BelongsToDropped || DropNextFrontendOption)
      drop(Flag);
    else
      keep(Flag);
  }

  void readCommaWords(const Arg &Flag) {
    Words List(Flag.getValues().begin(), Flag.getValues().end());
    HostFlags Inner = readHostFlags(List, KeepWarnings);
    Result.Kept.insert(Result.Kept.end(), Inner.Kept.begin(), Inner.Kept.end());
  }

  void readWarning(const Arg &Flag) {
    bool Value = Flag.getNumValues() && makesErrors(Flag.getValue());
    if (KeepWarnings && !Value)
      keep(Flag);
  }

  void readOne(const Arg &Flag) {
    using namespace clangopt;
    const opt::Option &Option = Flag.getOption();
    if (Option.matches(OPT_INPUT))
      Result.Inputs.push_back(Flag.getValue());
    else if (Option.matches(OPT_UNKNOWN))
      drop(Flag);
    else if (Option.matches(OPT_x))
      Result.Language = Flag.getValue();
    else if (Option.matches(OPT_std_EQ))
      Result.Dialect = Flag.getValue();
    else if (Option.matches(OPT_offload_arch_EQ))
      for (const char *Name : Flag.getValues())
        Result.Architectures.push_back(Name);
    else if (Option.matches(OPT_cuda_path_EQ))
      Result.CudaPath = Flag.getValue();
    else if (Option.matches(OPT_rocm_path_EQ))
      Result.RocmPath = Flag.getValue();
    else if (Option.matches(OPT_Wp_COMMA))
      readCommaWords(Flag);
    else if (Option.matches(OPT_Xclang))
      readFrontendOption(Flag);
    else if (Option.matches(OPT_march_EQ))
      isKnownCpu(Flag.getValue()) ? keep(Flag) : drop(Flag);
    else if (Option.matches(OPT_W_Group) || Option.matches(OPT_pedantic_Group))
      readWarning(Flag);
    else if (onlyConcernsOutput(Option))
      return;
    else if (isHazard(Option))
      drop(Flag);
    else
      keepAndNote(Flag);
  }

  void keepAndNote(const Arg &Flag) {
    using namespace clangopt;
    const opt::Option &Option = Flag.getOption();
    Result.UsesOpenMP |= Option.matches(OPT_fopenmp) || Option.matches(OPT_fopenmp_EQ);
    keep(Flag);
  }

  const opt::InputArgList &Parsed;
  const bool KeepWarnings;
  bool DropNextFrontendOption = false;
  HostFlags Result;
};

unsigned gpuNumber(StringRef Name) {
  unsigned Number = 0;
  Name.drop_until([](char C) { return C >= '0' && C <= '9'; }).consumeInteger(10, Number);
  return Number;
}

} // namespace

HostFlags readHostFlags(const Words &Flags, bool KeepWarnings) {
  std::vector<const char *> Pointers;
  for (const std::string &Flag : Flags)
    Pointers.push_back(Flag.c_str());
  unsigned MissingIndex = 0, MissingCount = 0;
  opt::InputArgList Parsed =
      clangOptions().ParseArgs(Pointers, MissingIndex, MissingCount, opt::Visibility(clangopt::ClangOption));
  return FlagReader(Parsed, KeepWarnings).read();
}

bool isKnownGpu(StringRef Name) { return clang::StringToOffloadArch(Name) != clang::OffloadArch::UNKNOWN; }

std::string newestKnownGpu(const Words &Names) {
  std::string Newest;
  for (StringRef Name : Names) {
    Name.consume_front("compute_");
    Name.consume_front("sm_");
    std::string Full = Name.starts_with("gfx") ? Name.str() : "sm_" + Name.str();
    if (isKnownGpu(Full) && gpuNumber(Full) > gpuNumber(Newest))
      Newest = Full;
  }
  return Newest;
}

} // namespace gputidy::compdb
