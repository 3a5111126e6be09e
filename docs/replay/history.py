"""The bugs of the past: which they are, their sources before and after the fix, their flags.

manifest.json has two lists. A repository has its compiler and flags: in them {R} is the root of the checkout, {D}
the folder of the file, {STAND_INS} the headers kept here and {OWNER/NAME} the root of another repository. A bug
has the commits before and after its fix, the place, and under "with" the commits of those other repositories; it
may add flags, and name a unit to parse where its file is a header that doesn't stand alone.
"""

import json
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "field"))
import checkout
from checkout import Failed

# Of what others include, no tests: they are many, and some are too large for a mirror.
HEADERS = [*checkout.KEPT, "!test/", "!tests/"]


@dataclass(frozen=True)
class Tree:
    """A repository at a commit, as check_out wants it."""

    repository: str
    commit: str

    @property
    def folder(self):
        return self.repository.replace("/", "+")


@dataclass(frozen=True)
class Repository:
    repository: str
    compiler: str
    flags: str
    held_out: bool = False


@dataclass(frozen=True)
class Bug:
    id: str
    repository: Repository
    before: str
    after: str
    file: str
    line: int
    rule: str
    check: str
    what: str
    unit: str = ""
    flags: str = ""
    others: dict = field(default_factory=dict, hash=False)

    @property
    def name(self):
        return self.repository.repository


def bugs(manifest):
    """The entries of a manifest by their name."""
    try:
        told = json.loads(manifest.read_text())
        repositories = {item["repository"]: Repository(**item) for item in told["repositories"]}
        found = {}
        for item in told["bugs"]:
            others = item.pop("with", {})
            found[item["id"]] = Bug(**{**item, "repository": repositories[item["repository"]], "others": others})
    except OSError as error:
        raise Failed(f"{manifest.name} can't be read: {error.strerror}") from None
    except (KeyError, TypeError, ValueError) as error:
        raise Failed(f"{manifest.name} is no manifest of bugs: {error}") from None
    for repository in repositories.values():
        if repository.compiler not in checkout.COMPILERS:
            raise Failed(f"{manifest.name}: {repository.repository} has the unknown compiler {repository.compiler}")
    return found


def check_out(bug, commit, sources, mirrors):
    """The bug's sources at one of its commits, and what they include; the folder of the former."""
    for repository, its_commit in bug.others.items():
        checkout.check_out(Tree(repository, its_commit), sources / "others", mirrors, HEADERS)
    return checkout.check_out(Tree(bug.name, commit), sources, mirrors)


def unit(bug, root):
    """The file to parse: the bug's own, or the one that includes it."""
    if not bug.unit:
        return root / bug.file
    return Path(bug.unit.replace("{STAND_INS}", str(HERE / "stand-ins")).replace("{R}", str(root)))


def command(bug, root, sources):
    """The compiler and flags of the bug's file."""
    places = {"R": str(root), "D": os.path.dirname(root / bug.file), "STAND_INS": str(HERE / "stand-ins")}
    places.update({name: str(sources / "others" / Tree(name, "").folder) for name in bug.others})

    def place(match):
        if match[1] not in places:
            raise Failed(f"{bug.id}: the flags name {{{match[1]}}}, which is not under \"with\"")
        return places[match[1]]

    flags = re.sub(r"\{([^{}]+)\}", place, f"{bug.repository.flags} {bug.flags}").split()
    return [*checkout.COMPILERS[bug.repository.compiler], *flags]
