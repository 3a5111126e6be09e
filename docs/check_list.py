"""Reads checks/Checks.def, the one list of checks: CHECK(name, Class, since, rank, "summary").

A check `gpu-view-in-closure` is `view-in-closure` in the names of its files.
"""

import re
from dataclasses import dataclass
from pathlib import Path

ENTRY = re.compile(
    r'^[ \t]*CHECK\(\s*"?(?P<name>[\w-]+)"?\s*,\s*(?P<cls>\w+)\s*,\s*"?(?P<since>[\w.]+)"?\s*,'
    r'\s*(?P<rank>[\w:]+)\s*,\s*(?P<summary>(?:"(?:[^"\\]|\\.)*"\s*)+)\)',
    re.M,
)


@dataclass(frozen=True)
class Check:
    name: str  # gpu-view-in-closure
    cls: str  # ViewInClosure
    since: str
    rank: str
    summary: str

    @property
    def stem(self):
        return self.name.removeprefix("gpu-")

    @property
    def for_debugging(self):
        return self.stem.startswith("debug-")


def parse(text):
    checks = []
    for match in ENTRY.finditer(re.sub(r"//[^\n]*", "", text)):
        pieces = re.findall(r'"((?:[^"\\]|\\.)*)"', match["summary"])
        name = "gpu-" + match["name"].removeprefix("gpu-")
        summary = re.sub(r"\\(.)", r"\1", "".join(pieces))
        checks.append(Check(name, match["cls"], match["since"], match["rank"], summary))
    return checks


def read(root):
    """All checks of the repository, the ones for debugging included."""
    path = Path(root) / "checks" / "Checks.def"
    return parse(path.read_text()) if path.exists() else []


def reported(root):
    """The checks that find something in a user's code."""
    return [check for check in read(root) if not check.for_debugging]
