//===- Database.cpp - compdb and doctor
//-------------------------------------===//
#include "driver/cli/Commands.h"
#include "driver/compdb/Doctor.h"
#include "driver/compdb/Write.h"
#include "driver/scan/Sources.h"

using namespace gputidy;
using namespace gputidy::cli;

int gputidy::cli::runCompdb(const Arguments &Given) {
  if (!Given.has("output"))
    return refuse("compdb needs a directory to write to: gpu-tidy compdb -p "
                  "build -o DIR");
  compdb::CompdbOptions Options;
  Options.Start = ".";
  Options.Asked = Given.get("p");
  Options.Output = Given.get("output");
  Options.Toolkits = toolkitSearch(Given.get("toolkit"));
  Options.Verbose = Given.has("verbose");
  return compdb::compdb(llvm::outs(), llvm::errs(), Options);
}

int gputidy::cli::runDoctor(const Arguments &Given) {
  compdb::DoctorOptions Options;
  Options.Start = ".";
  Options.Asked = Given.get("p");
  Options.Toolkits = toolkitSearch(Given.get("toolkit"));
  if (!Given.words().empty())
    Options.File = Given.words().front();
  return compdb::doctor(llvm::outs(), Options);
}
