//===- TranslateNvcc.cpp - nvcc's command lines ---------------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// nvcc starts gcc through a shell, with words in an order of its own: dialect,
// macros of its modes, the host compiler's flags, `-I`, `-isystem`, `-D`/`-U`,
// `-include`. The order decides which of two macros or directories wins, so it
// is kept. `nvcc --dryrun` shows that line; a test compares both on random
// commands.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/NvccOptions.h"
#include "driver/compdb/Parts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace gputidy::compdb {

namespace {

/// Files of options may include each other; nobody nests them this deep.
constexpr unsigned DeepestOptionsFile = 16;

class NvccReading {
public:
  NvccReading(Job &Work, bool GnuStyle) : Work(Work), GnuStyle(GnuStyle) {}

  void read(const Words &Arguments, unsigned Depth = 0) {
    for (const NvccArgument &Each : readNvccArguments(Arguments))
      if (Each.Option)
        readOption(*Each.Option, Each.Text, Depth);
      else
        readOther(Each);
  }

  void emit();

private:
  void readOption(const NvccOption &Option, StringRef Value, unsigned Depth);
  void readSwitch(NvccOptionId Id, StringRef Value);
  void readOptionsFile(StringRef Name, unsigned Depth);
  void readOther(const NvccArgument &Word);
  void readArchitectures(StringRef Value);
  void addMacros(StringRef Flag, StringRef Value);
  void addPaths(Words &Paths, StringRef Value);

  void chooseLanguage();
  void emitModeMacros();
  void emitDialect(const HostFlags &Host);
  HostFlags readHost();

  Job &Work;
  const bool GnuStyle;
  /// What nvcc writes into the shell command for gcc: the values of -Xcompiler
  /// first, wherever they stand, then the flags that it forwards.
  std::string HostLine, ForwardedLine;
  Words GnuWords;
  Words Inputs;
  Words Includes, SystemIncludes, PreIncludes, Macros, ModeMacros;
  Words Architectures;
  std::string Language, Dialect, HostCompiler;
  bool RelocatableDeviceCode = false;
  bool ImpliesRelocatable = false;
  bool PerThreadStream = false;
  bool NoExceptions = false;
};

bool isTrue(StringRef Value) { return Value.equals_insensitive("true"); }

void NvccReading::addMacros(StringRef Flag, StringRef Value) {
  Words Items = GnuStyle ? Words{Value.str()} : splitNvccList(Value);
  for (const std::string &Item : Items)
    Macros.push_back((Flag + (GnuStyle ? Item : throughNvccShell(Item))).str());
}

void NvccReading::addPaths(Words &Paths, StringRef Value) {
  for (std::string &Path : splitNvccPaths(Value))
    Paths.push_back(std::move(Path));
}

/// `arch=compute_80,code=[compute_80,sm_80]`, `sm_90`, `sm_80,sm_90`.
void NvccReading::readArchitectures(StringRef Value) {
  SmallVector<StringRef, 8> Parts;
  SplitString(Value, Parts, ",=[]'\" ");
  for (StringRef Part : Parts)
    if (Part.starts_with("sm_") || Part.starts_with("compute_"))
      Architectures.push_back(Part.str());
}

void NvccReading::readOptionsFile(StringRef Name, unsigned Depth) {
  std::string Path = absolutePath(Work.Command.Directory, Name);
  if (Depth >= DeepestOptionsFile) {
    Work.Result.Problems.push_back("options file '" + Path + "' includes itself");
    return;
  }
  auto Buffer = Work.Files.getBufferForFile(Path);
  if (Buffer) {
    read(splitOptionsFile((*Buffer)->getBuffer()), Depth + 1);
    return;
  }
  Work.Result.Problems.push_back("cannot read options file '" + Path + "' of '" + Work.Command.Filename +
                                 "', so its include paths and macros are missing: build once, or take the "
                                 "compile_commands.json that CMake writes");
}

void NvccReading::readOption(const NvccOption &Option, StringRef Value, unsigned Depth) {
  using Id = NvccOptionId;
  switch (Option.Id) {
  case Id::DefineMacro:
    return addMacros("-D", Value);
  case Id::UndefineMacro:
    return addMacros("-U", Value);
  case Id::IncludePath:
    return addPaths(Includes, Value);
  case Id::SystemInclude:
    return addPaths(SystemIncludes, Value);
  case Id::PreInclude:
    return addPaths(PreIncludes, Value);
  case Id::OptionsFile:
    for (const std::string &Name : splitNvccPaths(Value))
      readOptionsFile(Name, Depth);
    return;
  case Id::CompilerOptions:
    HostLine += " " + join(splitNvccList(Value), " ");
    return;
  case Id::GenerateCode:
  case Id::GpuArchitecture:
  case Id::GpuCode:
    return readArchitectures(Value);
  case Id::FtemplateDepth:
    HostLine += (" -ftemplate-depth=" + Value).str();
    return;
  default:
    return readSwitch(Option.Id, Value);
  }
}

void NvccReading::readSwitch(NvccOptionId Option, StringRef Value) { // NOLINT(readability-function-size): a flat switch
  using Id = NvccOptionId;
  switch (Option) {
  case Id::X:
    Language = Value.str();
    return;
  case Id::Std:
    Dialect = Value.str();
    return;
  case Id::CompilerBindir:
    HostCompiler = absolutePath(Work.Command.Directory, Value);
    return;
  case Id::RelocatableDeviceCode:
    RelocatableDeviceCode = isTrue(Value);
    return;
  case Id::DeviceC:
  case Id::DeviceLink:
  case Id::DlinkTimeOpt:
  case Id::Lto:
    ImpliesRelocatable = true;
    return;
  case Id::DefaultStream:
    PerThreadStream = Value == "per-thread";
    return;
  case Id::NoExceptions:
    NoExceptions = true;
    return;
  case Id::ExtendedLambda:
  case Id::ExptExtendedLambda:
    return ModeMacros.push_back("-D__CUDACC_EXTENDED_LAMBDA__");
  case Id::ExptRelaxedConstexpr:
    return ModeMacros.push_back("-D__CUDACC_RELAXED_CONSTEXPR__");
  case Id::DeviceDebug:
    return ModeMacros.push_back("-D__CUDACC_DEBUG__");
  case Id::ExtensibleWholeProgram:
    return ModeMacros.push_back("-D__CUDACC_EWP__");
  case Id::AllowUnsupportedCompiler:
    return ModeMacros.push_back("-D__NV_NO_HOST_COMPILER_CHECK=1");
  default:
    return;
  }
}

void NvccReading::readOther(const NvccArgument &Word) {
  if (GnuStyle)
    GnuWords.push_back(Word.Text);
  else if (Word.isInput())
    Inputs.push_back(Word.Text);
  else
    ForwardedLine += " " + Word.Text;
}

void NvccReading::chooseLanguage() {
  if (GnuStyle)
    Work.Result.Language = Translation::CUDA;
  else
    Work.Result.Language = languageNamed(Language).value_or(languageOfSource(Work));
}

/// Macros that nvcc defines for its modes; only CUDA sources see them.
void NvccReading::emitModeMacros() {
  if (Work.Result.Language != Translation::CUDA)
    return;
  if (RelocatableDeviceCode || ImpliesRelocatable)
    Work.emit({"-fgpu-rdc", "-D__CUDACC_RDC__"});
  sort(ModeMacros);
  ModeMacros.erase(std::unique(ModeMacros.begin(), ModeMacros.end()), ModeMacros.end());
  Work.emit(ModeMacros);
}

/// gcc gets both dialects, that of -Xcompiler last.
void NvccReading::emitDialect(const HostFlags &Host) {
  bool IsCuda = Work.Result.Language == Translation::CUDA;
  unsigned Major = Work.Toolkit.CudaVersion.Major;
  if (emitDialectOf(Work, Host.Dialect) || emitDialectOf(Work, Dialect))
    return;
  if (IsCuda)
    Work.emit({Major && Major < 12 ? "-std=c++14" : "-std=c++17"});
}

HostFlags NvccReading::readHost() {
  Words Flags = splitShell(HostLine + ForwardedLine);
  Flags.insert(Flags.end(), GnuWords.begin(), GnuWords.end());
  HostFlags Host = readHostFlags(Flags, /*KeepWarnings=*/false);
  Inputs.insert(Inputs.end(), Host.Inputs.begin(), Host.Inputs.end());
  Work.note(Host.Dropped);
  return Host;
}

void NvccReading::emit() {
  chooseLanguage();
  HostFlags Host = readHost();
  emitStart(Work);
  emitGpuMode(Work, Architectures);
  emitGccToolchain(Work, HostCompiler.empty() ? Work.Toolkit.NvccHostCompiler : HostCompiler);
  emitDialect(Host);
  emitModeMacros();
  if (NoExceptions)
    Work.emit({"-fno-exceptions"});
  Work.emit(Host.Kept);
  for (const std::string &Path : Includes)
    Work.emit({"-I" + Path});
  Work.emitPaths("-isystem", SystemIncludes);
  if (Work.Result.Language == Translation::CUDA)
    emitGpuIncludes(Work);
  else
    emitHostIncludes(Work, /*LastResort=*/false);
  emitOpenMP(Work, Host);
  Work.emit(Macros);
  emitNvccPrelude(Work);
  if (PerThreadStream)
    Work.emit({"-DCUDA_API_PER_THREAD_DEFAULT_STREAM=1"});
  Work.emitPaths("-include", PreIncludes);
  Work.emit({sourceWord(Work, Inputs)});
}

/// nvcc_wrapper takes gcc's `-O` and `-g3`, which nvcc's reader would pair
/// with the next word or take apart.
bool meansNothingToTheSource(StringRef Word) {
  return Word.starts_with("-O") || Word.starts_with("-g3") || Word == "-g";
}

} // namespace

void translateNvcc(Job &Work, bool GnuStyle) {
  Words All = splitNvccFlags(Work.Toolkit.NvccPrependFlags);
  for (const std::string &Word : Work.Arguments)
    if (!GnuStyle || !meansNothingToTheSource(Word))
      All.push_back(Word);
  for (std::string &Word : splitNvccFlags(Work.Toolkit.NvccAppendFlags))
    All.push_back(std::move(Word));
  Work.Toolkit.CudaProject = true;
  NvccReading Reading(Work, GnuStyle);
  Reading.read(All);
  Reading.emit();
}

} // namespace gputidy::compdb
