# RUN: %python %s %root
"""Layering: every #include against the table in docs/architecture.md."""

import re

from house import Damage, run, sources

ROW = re.compile(r"^\| `(?P<folder>[\w/.]+)` \|(?P<may>[^|]*)\|(?P<never>[^|]*)\|$", re.M)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]', re.M)
ROOMS = ("analysis/", "checks/", "driver/")


def table(root):
    """Folder → (what it may include of ours, what it never includes of others)."""
    text = (root / "docs" / "architecture.md").read_text()
    section = text.split("## Layering", 1)[1].split("\n## ", 1)[0]
    return {row["folder"]: (words(row["may"]), words(row["never"])) for row in ROW.finditer(section)}


def words(cell):
    return tuple(re.findall(r"`([^`]+)`", cell))


def room_of(path, rows):
    """The longest row that claims the file."""
    return max((folder for folder in rows if path.startswith(folder)), key=len, default=None)


def resolve(path, included, root):
    """An include next to the including file is written without its folder."""
    beside = path.rsplit("/", 1)[0] + "/" + included
    return beside if (root / beside).exists() else included


def forbidden(room, included, rows):
    may, never = rows[room]
    if included.startswith(ROOMS):
        return not included.startswith((room, *may)) or room_of(included, rows) is None
    return included.startswith(never) if never else False


def law(root):
    rows = table(root)
    if len(rows) < 8:
        yield "docs/architecture.md has no layering table that this test can read"
    for path, text in sources(root, (".cpp", ".h", ".def", ".inc")):
        room = room_of(path, rows)
        if room is None:
            yield f"{path}: no row of the layering table in docs/architecture.md claims this file"
            continue
        for match in INCLUDE.finditer(text):
            included = resolve(path, match[1], root)
            if forbidden(room, included, rows):
                yield f"{path}: includes {included}, which {room} may not by docs/architecture.md"


run(
    law,
    [
        Damage("analysis/flow/Damaged.cpp", '#include "clang/AST/Decl.h"\n'),
        Damage("analysis/flow/Damaged2.h", '#include "analysis/summary/Summary.h"\n'),
        Damage("analysis/model/Damaged.h", '#include "analysis/facts/Facts.h"\n'),
        Damage("analysis/facts/Damaged.cpp", '#include "clang-tidy/ClangTidyCheck.h"\n'),
        Damage("analysis/facts/Damaged3.cpp", '#include "checks/Check.h"\n'),
        Damage("checks/damaged.cpp", "#include <clang/AST/Decl.h>\n"),
        Damage("checks/damaged-too.cpp", '#include "driver/report/Report.h"\n'),
        Damage("driver/compdb/Damaged.cpp", '#include "analysis/facts/Facts.h"\n'),
        Damage("analysis/damaged/Damaged.cpp", "\n"),
        Damage("docs/architecture.md", "## Layering\nNo table here.\n"),
    ],
)
