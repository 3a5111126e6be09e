# RUN: %python %s %root
"""One list: no other file of ours enumerates the checks, and what is derived from the list is current."""

import re

from house import Damage, run, sources, without
import check_list
import generate


def law(root):
    checks = check_list.reported(root)
    for path, text in sources(root):
        if path == f"checks/{path.split('/')[-1]}" and path.split("/")[-1][:1].islower():
            continue
        for literal in re.findall(r'"gpu-[\w-]+"', without(text, "comment")):
            if literal.strip('"') in {check.name for check in checks} | {"gpu-damaged"}:
                yield f"{path}: names the check {literal}; checks/Checks.def is the only list"
    changelog = (root / "CHANGELOG.md").read_text()
    for check in checks:
        if f"`{check.name}`" not in changelog:
            yield f"CHANGELOG.md does not mention {check.name}"
    if (root / "checks" / "Checks.def").exists():
        for path in generate.stale(root):
            yield f"{path.relative_to(root)} is not current; ./dev docs writes it"


run(
    law,
    [
        Damage("driver/Damaged.cpp", 'static const char *Name = "gpu-damaged";\n'),
        Damage("checks/Checks.def", '\nCHECK(gpu-damaged, Damaged, 0.1, 99, "finds nothing")\n', append=True),
        Damage("docs/checks/README.md", "# Checks\n"),
    ],
)
