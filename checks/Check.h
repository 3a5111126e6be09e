//===- Check.h - the base of all checks -------------------------------------===//
//
// A check asks the program and reports findings. It sees stories (one allocation
// through one function), functions or classes, never syntax and never the name of
// an API.
//
//===----------------------------------------------------------------------===//
#ifndef GPU_TIDY_CHECKS_CHECK_H
#define GPU_TIDY_CHECKS_CHECK_H

#include "analysis/summary/Escapes.h"
#include "checks/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

namespace gputidy {

/// A path as a person says it: without pseudo fields, empty for temporaries.
std::string spoken(llvm::StringRef Path);

/// Values of options as written in .clang-tidy or on the command line.
using OptionValues = std::map<std::string, std::string>;

struct CheckContext {
  Program &Whole;
  Escapes &Escaping;
  const OptionValues &Options;
  std::vector<Finding> &Findings;
  const std::function<bool(llvm::StringRef, llvm::StringRef)> &Convention;
};

struct OptionInfo {
  std::string Name, Default, Meaning;
};

class Check {
public:
  virtual ~Check() = default;
  /// One allocation, storage or variable through the function it is in.
  virtual void examine(const Story &S) {}
  /// A function of the project.
  virtual void examine(const FunctionFacts &F) {}
  /// An object with static storage duration of the project.
  virtual void examine(const GlobalInfo &G, const Unit &In) {}
  /// A class of the project.
  virtual void examine(const RecordInfo &R, const Unit &In) {}

  void bind(CheckContext &To, llvm::StringRef As, unsigned Rank);
  llvm::StringRef name() const { return Name; }
  const std::vector<OptionInfo> &options() const { return Declared; }

protected:
  /// An option; declared once, shown in --dump-config and on the page.
  class Option {
  public:
    Option(Check &Of, llvm::StringRef Name, llvm::StringRef Default, llvm::StringRef Meaning);
    std::string get() const;
    bool on() const { return get() == "true"; }

  private:
    Check &Of;
    OptionInfo Info;
  };

  Program &program() { return Context->Whole; }
  Escapes &escapes() { return Context->Escaping; }
  bool convention(llvm::StringRef What, llvm::StringRef Name) { return Context->Convention(What, Name); }

  /// Starts a finding; add notes, then it is reported when it goes out of scope.
  class Report {
  public:
    Report(Check &By, const FunctionFacts *In, Level Sure, Location Primary, std::string Message);
    ~Report();
    /// Notes for a chain of steps, oldest first; steps at the primary place are left out.
    Report &path(const Step *Last);
    Report &note(Location Where, std::string Message);
    /// Says what to do; the last note.
    Report &fix(std::string Message);
    Report &defect(std::string Key);
    Report &allocation(const Story &S);

  private:
    Check &By;
    Finding F;
    std::string Fix;
  };

  /// 'name' for messages.
  static std::string quoted(llvm::StringRef Name) {
    std::string Said = spoken(Name);
    return "'" + (Said.empty() ? Name.str() : Said) + "'";
  }
  static const Step *oldest(const Step *S);
  static const Step *first(const Step *S, StepKind K);

private:
  CheckContext *Context = nullptr;
  std::string Name;
  unsigned Rank = 0;
  std::vector<OptionInfo> Declared;
};

/// Runs checks over a program. Enabled: which checks; Counts: which of their
/// findings take part in arbitration (all, if it is empty).
std::vector<Finding> runChecks(Program &Whole, const OptionValues &Options,
                               const std::function<bool(llvm::StringRef)> &Enabled,
                               const std::function<bool(llvm::StringRef, llvm::StringRef)> &Convention,
                               const std::function<bool(const Finding &)> &Counts = nullptr);

/// Prints events, subjects and outcomes of the functions called \p Name, of all
/// if it is empty (DebugFacts.cpp).
void printFacts(llvm::raw_ostream &Out, Program &Whole, llvm::StringRef Name);

struct CheckInfo {
  const char *Name, *Since, *Summary;
  unsigned Rank;
  std::unique_ptr<Check> (*Make)();
};
llvm::ArrayRef<CheckInfo> allChecks();
/// A copy, because the check that declares them is made for the question only.
inline std::vector<OptionInfo> optionsOf(const CheckInfo &I) { return I.Make()->options(); }

} // namespace gputidy

/// Ends each check's file: the list in Checks.def refers to it.
#define GPU_TIDY_CHECK(CLASS)                                                                                          \
  namespace gputidy {                                                                                                  \
  std::unique_ptr<Check> make##CLASS() { return std::make_unique<CLASS>(); }                                           \
  }

#endif
