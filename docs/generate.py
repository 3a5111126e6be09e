#!/usr/bin/env python3
"""Writes what is derived from checks/Checks.def: the index of the pages and the table in the README.

    generate.py            write them
    generate.py --check    say what is not current, with exit status 1
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
import check_list

BEGIN, END = "<!-- checks: written by ./dev docs -->", "<!-- end of checks -->"


def table(checks, folder):
    rows = ["| check | what it finds | since |", "|---|---|---|"]
    for check in checks:
        rows.append(f"| [`{check.name}`]({folder}{check.stem}.md) | {check.summary.rstrip('.')} | {check.since} |")
    return "\n".join(rows)


def index(checks):
    text = (
        "# Checks\n\n"
        "Written by `./dev docs` from `checks/Checks.def`. `gpu-tidy explain CHECK` prints a page.\n\n"
    )
    return text + table(checks, "") + "\n"


def between_marks(text, body):
    head, rest = text.split(BEGIN, 1)
    tail = rest.split(END, 1)[1]
    return f"{head}{BEGIN}\n{body}\n{END}{tail}"


def derived(root):
    """Path and wanted text of each derived file."""
    checks = check_list.reported(root)
    yield root / "docs" / "checks" / "README.md", index(checks)
    readme = root / "README.md"
    if readme.exists() and BEGIN in readme.read_text():
        yield readme, between_marks(readme.read_text(), table(checks, "docs/checks/"))


def stale(root):
    """The derived files that are not what they should be."""
    return [path for path, text in derived(root) if not path.exists() or path.read_text() != text]


def main():
    root = Path(__file__).resolve().parent.parent
    if sys.argv[1:] == ["--check"]:
        paths = stale(root)
        for path in paths:
            print(f"{path.relative_to(root)} is not current; ./dev docs writes it")
        sys.exit(1 if paths else 0)
    if sys.argv[1:]:
        sys.exit("usage: generate.py [--check]")
    for path, text in list(derived(root)):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


if __name__ == "__main__":
    main()
