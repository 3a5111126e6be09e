//===- view-in-pool.cpp -----------------------------------------------------===//
//
// An inference server recycles workspaces through a free list. The list stores
// spans: what its factory allocates has no owner, so every workspace that the
// list drops, and every one left when it is destroyed, is lost.
//
//     class WorkspacePool {
//       std::vector<std::span<float>> idle;
//     public:
//       std::span<float> get() { if (idle.empty()) { float *d; cudaMalloc(&d, n); return {d, n}; } … }
//       void put(std::span<float> w) { if (idle.size() < 4) idle.push_back(w); }
//     };
//
// Reported: a pool's factory allocates and hands out views that no function of the
// class frees; a view is put back whose memory ends elsewhere. Silent: the pool
// holds owners, or its destructor or trim frees each entry; tables of what callers
// hold.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"
#include "llvm/ADT/STLExtras.h"

using namespace gputidy;

namespace {
class ViewInPool : public Check {
  void examine(const Story &S) override {
    if (S.Of.Is != Subject::Allocation || !S.Of.isGpu())
      return;
    for (const Stray &Found : escapes().strays(S))
      if (Found.Kept.By == Keeper::Pool)
        report(S, Found);
    examineFactory(S);
  }

  void report(const Story &S, const Stray &Found) {
    const Escape &E = Found.Kept;
    Location Where = E.Store ? E.Store->Where : Found.Exit;
    Level Sure = E.Conventional ? Level::Likely : Level::Proven;
    if (Found.End)
      Report(*this, S.Function, Sure, Where, quoted(E.Name) + " keeps a view whose memory ends elsewhere")
          .allocation(S)
          .path(E.Of->Via)
          .path(Found.End)
          .fix("put an owner into the pool, or take the view out before the memory ends");
    else
      Report(*this, S.Function, Sure, Where,
             quoted(E.Name) + " holds the only handle to device memory and never frees it")
          .allocation(S)
          .path(E.Of->Via)
          .fix("let the pool hold owners, or free every entry in its destructor");
  }

  /// A method of a pool allocates, hands out the raw memory, and no function of
  /// the class frees what it stores.
  void examineFactory(const Story &S) {
    const Unit *In = program().unitOf(*S.Function);
    if (!In || !S.Function->Class || S.Function->Lambda)
      return;
    const RecordInfo &Class = In->Records[S.Function->Class];
    bool ByName = false;
    if (!escapes().isPool(Class, ByName) || ByName)
      return;
    for (const Outcome &O : S.Result.Outcomes) {
      if (O.Is != Life::Live || O.Kept || O.Holders.empty())
        continue;
      bool HandedOut = llvm::all_of(O.Holders, [&](const Holder &H) {
        return !H.has(HF_Owner) && !program().ownsAt(*S.Function, H.At) && H.At.Base == Root::Return;
      });
      if (!HandedOut || program().endsStored(Class) || program().freesAny(Class, S.Of.Family))
        continue;
      const Step *Wrap = first(O.Holders.front().Via, StepKind::Wrapped);
      Report(*this, S.Function, Level::Proven, Wrap ? Wrap->Where : S.Of.Where,
             "pool " + quoted(Class.Name.str()) + " makes views of device memory that no function of it frees")
          .allocation(S)
          .path(O.Holders.front().Via)
          .note(Class.Where, "the pool is this class")
          .fix("let the pool store owners, or free every idle entry in its destructor");
      return;
    }
  }

  /// A pool is given a closure that makes what it hands out.
  void examine(const FunctionFacts &F) override {
    for (const Event &E : F.Events) {
      const RecordInfo *Pool = nullptr;
      if (E.Kind == EventKind::Call)
        Pool = poolOf(E);
      else if (E.Kind == EventKind::Assign || E.Kind == EventKind::Transfer || E.Kind == EventKind::Insert)
        Pool = E.Dst.isPlace() ? poolAround(F, E.Dst.P) : nullptr;
      if (!Pool)
        continue;
      examineClosure(F, E, E.Src, *Pool);
      for (const Value &A : E.Args)
        examineClosure(F, E, A, *Pool);
    }
  }

  /// The pool whose function is called.
  const RecordInfo *poolOf(const Event &Call) {
    const FunctionFacts *Callee = program().facts(Call.Callee);
    const Unit *In = Callee && Callee->Class ? program().unitOf(*Callee) : nullptr;
    bool ByName = false;
    return In && escapes().isPool(In->Records[Callee->Class], ByName) && !ByName ? &In->Records[Callee->Class]
                                                                                  : nullptr;
  }

  /// The pool that the place is a part of.
  const RecordInfo *poolAround(const FunctionFacts &F, Place P) {
    while (!P.Steps.empty()) {
      P.Steps.pop_back();
      bool ByName = false;
      const RecordInfo *R = program().typeOf(F, P).record();
      if (R && R->Role.empty() && escapes().isPool(*R, ByName) && !ByName)
        return R;
    }
    return nullptr;
  }

  void examineClosure(const FunctionFacts &F, const Event &Given, const Value &V, const RecordInfo &Pool) {
    const RecordInfo *Closure = V.isPlace() ? program().typeOf(F, V.P).record() : nullptr;
    if (!Closure || !Closure->Lambda || Closure->Methods.empty())
      return;
    for (Symbol Method : Closure->Methods)
      for (const Story &S : program().stories(Method))
        for (const Outcome &O : S.Result.Outcomes)
          if (S.Of.Is == Subject::Allocation && S.Of.isGpu() && makesView(S, O) && !program().endsStored(Pool) &&
              !program().freesAny(Pool, S.Of.Family))
            return reportFactory(F, Given, S, O, Pool);
  }

  /// Returns memory that nobody owns, or that has ended.
  bool makesView(const Story &S, const Outcome &O) {
    return !O.Kept && (O.Is == Life::Live || O.Is == Life::Ended) && !O.Holders.empty() &&
           llvm::all_of(O.Holders, [&](const Holder &H) {
             return !H.has(HF_Owner) && !program().ownsAt(*S.Function, H.At) && H.At.Base == Root::Return;
           });
  }

  void reportFactory(const FunctionFacts &F, const Event &Given, const Story &S, const Outcome &O,
                     const RecordInfo &Pool) {
    bool Ended = O.Is == Life::Ended;
    Report R(*this, &F, Level::Proven, Ended && O.Exit.valid() ? O.Exit : Given.Where,
             "pool " + quoted(Pool.Name.str()) + " is filled with views of device memory that " +
                 (Ended ? "ends with the function that makes them" : "nobody frees"));
    R.allocation(S).path(O.Holders.front().Via);
    if (Ended)
      R.path(O.End);
    R.note(Given.Where, "the pool takes the factory here").fix("let the factory make owners, or free every entry");
  }

  /// The class frees what it stores in one function and drops it in another.
  void examine(const RecordInfo &R, const Unit &In) override {
    static const char *const Does[] = {" drops entries without freeing what they hold",
                                       " drops what it is given back without freeing it",
                                       " overwrites an entry without freeing what it held"};
    for (const Dropped &D : escapes().dropped(R))
      Report(*this, D.In, D.What == Dropped::Overwritten ? Level::Likely : Level::Proven, D.Where,
             quoted(R.Name.str()) + Does[D.What])
          .note(R.Where, "its other functions free what this class stores")
          .fix("free the memory before the entry goes, or store owners");
  }
};
} // namespace

GPU_TIDY_CHECK(ViewInPool)
