# RUN: %python %s %root
"""One name finds everything: a check's source, page and tests carry its name, and nothing else does."""

from house import Damage, listed, run
import check_list

# What lies in these folders without being about one check.
NOT_A_CHECK = {"checks/Check.cpp", "checks/Module.cpp"}


def stems(files, folder, suffix):
    """The names that files of a folder are about: checks/view-in-closure.cpp is about view-in-closure."""
    direct = [f for f in files if f.startswith(folder) and f.endswith(suffix) and "/" not in f[len(folder) :]]
    return {f[len(folder) : -len(suffix)]: f for f in direct if f not in NOT_A_CHECK}


def is_check_file(stem):
    return stem == stem.lower()


def law(root):
    files = listed(root)
    checks = {check.stem: check for check in check_list.read(root)}
    shown = {stem for stem, check in checks.items() if not check.for_debugging}
    sources = {s: f for s, f in stems(files, "checks/", ".cpp").items() if is_check_file(s)}
    pages = {s: f for s, f in stems(files, "docs/checks/", ".md").items() if s != "README"}
    tests = {f.split("/")[2]: f for f in files if f.startswith("test/checks/") and f.count("/") > 2}
    for stem in sorted(checks.keys() - sources.keys()):
        yield f"checks/Checks.def names {checks[stem].name}, but there is no checks/{stem}.cpp"
    for stem in sorted(shown - pages.keys()):
        yield f"{checks[stem].name} has no page docs/checks/{stem}.md"
    for stem in sorted(shown - tests.keys()):
        yield f"{checks[stem].name} has no tests in test/checks/{stem}/"
    for kind, found in (("source", sources), ("page", pages), ("test", tests)):
        for stem in sorted(found.keys() - checks.keys()):
            yield f"{found[stem]}: a {kind} for {stem}, which checks/Checks.def does not name"
    for stem, check in checks.items():
        if check.cls.lower() != stem.replace("-", ""):
            yield f"checks/Checks.def: the class of {check.name} is called {check.cls}"


run(
    law,
    [
        Damage("checks/Checks.def", '\nCHECK(gpu-damaged, Damaged, 0.1, 99, "finds nothing")\n', append=True),
        Damage("checks/orphan.cpp", "\n"),
        Damage("docs/checks/orphan.md", "\n"),
        Damage("test/checks/orphan/loops.cu", "\n"),
    ],
)
