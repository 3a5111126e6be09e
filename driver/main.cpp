#include "checks/Check.h"
#include "driver/scan/ReadUnit.h"
#include "driver/compdb/Database.h"
#include "llvm/Support/raw_ostream.h"
#include "analysis/facts/Serialize.h"
using namespace gputidy;
int main(int argc, char **argv) {
  auto Rows = model::Model::shipped();
  clang::tooling::CompileCommand C;
  C.Directory = ".";
  C.Filename = argv[1];
  C.CommandLine = {"clang++"};
  bool Dump = false, All = false;
  for (int I = 2; I < argc; ++I) { std::string A = argv[I]; if (A == "--dump") Dump = true; else if (A == "--all") All = true; else C.CommandLine.push_back(A); }
  C.CommandLine.push_back(argv[1]);
  ReadResult R = readUnit(C, *Rows);
  for (auto &E : R.Errors) llvm::errs() << E << "\n";
  auto Show = [](const Value &V) -> std::string {
    static const FunctionFacts None;
    if (V.K == Value::Null) return "null";
    if (V.K == Value::Const) return std::to_string(V.Number);
    if (V.K == Value::Test) return "test";
    if (!V.isPlace()) return "-";
    std::string T = (V.K == Value::Address ? "&" : "");
    T += "RLPTGtR"[0] == 0 ? "" : std::string(1, "-LPtGTR"[int(V.P.Base)]);
    T += V.P.Base == Root::Global ? V.P.Name.str().str() : std::to_string(V.P.Index);
    for (auto S : V.P.Steps) T += "." + S.str().str();
    if (V.Offset) T += "+";
    return T;
  };
  Program P;
  P.add(R.Facts);
  if (Dump)
    for (const FunctionFacts *F : P.functions()) {
      llvm::outs() << "== " << F->Name.str() << "  " << F->Key.str() << "\n";
      for (size_t B = 0; B < F->Blocks.size(); ++B) {
        llvm::outs() << " B" << B << ":\n";
        for (unsigned I = F->Blocks[B].Begin; I < F->Blocks[B].End; ++I) {
          const Event &E = F->Events[I];
          llvm::outs() << "   " << E.Where.Line << " " << name(E.Kind) << " " << E.Name.str() << " dst=" << Show(E.Dst) << " src=" << Show(E.Src);
          for (auto &A : E.Args) llvm::outs() << " arg=" << Show(A);
          for (auto &A : E.Writes) llvm::outs() << " w=" << Show(A);
          if (E.Stream.K) llvm::outs() << " stream=" << Show(E.Stream);
          if (E.Result.valid()) llvm::outs() << " res=" << Show(Value::stored(E.Result));
          if (!E.Callee.empty()) llvm::outs() << " callee=" << E.Callee.str();
          llvm::outs() << " f=" << E.Flags << "\n";
        }
        llvm::outs() << "   ->";
        for (auto &N : F->Blocks[B].Next) llvm::outs() << " B" << N.Target << (N.Condition >= 0 ? (N.Holds ? "?c" : "?!c") + std::to_string(N.Condition) + "(" + Show(F->Conditions[N.Condition].Left) + " op" + std::to_string(F->Conditions[N.Condition].Operator) + " " + Show(F->Conditions[N.Condition].Right) + (F->Conditions[N.Condition].Status ? " status":"") + ")" : "");
        llvm::outs() << (F->Blocks[B].NoReturn ? " noreturn" : "") << "\n";
      }
    }
  OptionValues O;
  auto Found = runChecks(P, O, [](llvm::StringRef) { return true; }, [&](llvm::StringRef W, llvm::StringRef N) { return Rows->convention(W, N); });
  int Status = R.ErrorCount ? 3 : 0;
  for (auto &F : Found) {
    if (F.Sure == Level::Possible && !All) continue;
    Status = 1;
    llvm::outs() << F.Primary.File.str() << ":" << F.Primary.Line << ":" << F.Primary.Column << ": warning: " << F.Message << " [" << F.Check << "] (" << name(F.Sure) << ")\n";
    for (auto &N : F.Notes) llvm::outs() << "  " << N.Where.File.str() << ":" << N.Where.Line << ":" << N.Where.Column << ": note: " << N.Message << "\n";
  }
  return Status;
}
