"""The repositories of the field: which they are, their sources, their compile commands.

manifest.json lists entries: a name, a repository of GitHub with a commit, the compiler and flags of a compile
command, and the files that are scanned together as one program. In the flags {R} is the root of the
repository, {D} the folder of the file, and {NAME} the root of another entry's. An entry without files is
there for the headers that others include.
"""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

COMPILERS = {"nvcc": ["nvcc", "-x", "cu"], "hipcc": ["hipcc", "-x", "hip"], "g++": ["g++"]}

# What a parse can read; pictures, weights and archives stay where they are. `*` and `!*.*` together are the
# names without a dot: the C++ library's headers have none.
KEPT = "* !*.* *.c *.cc *.cpp *.cxx *.cu *.cuh *.h *.hpp *.hh *.hxx *.H *.tpp *.inc *.inl *.ipp *.def *.hip *.json *.md".split()


class Failed(Exception):
    """Sources that can't be had, or a scan that ended without a report."""


@dataclass(frozen=True)
class Entry:
    name: str
    repository: str
    commit: str
    compiler: str
    flags: str
    files: tuple

    @property
    def folder(self):
        """Entries of one repository share its sources."""
        return self.repository.replace("/", "+")


def entries(manifest):
    read = [Entry(**{**entry, "files": tuple(entry["files"])}) for entry in json.loads(manifest.read_text())]
    commits = {}
    for entry in read:
        if entry.compiler not in COMPILERS:
            raise Failed(f"{manifest.name}: {entry.name} has the compiler {entry.compiler}, which is unknown")
        if commits.setdefault(entry.repository, entry.commit) != entry.commit:
            raise Failed(f"{manifest.name}: {entry.repository} is listed with two commits")
    return {entry.name: entry for entry in read}


def needed(entry, known):
    """The entry and those whose roots its flags name."""
    names = set(re.findall(r"\{(\w[\w.+-]*)\}", entry.flags)) - {"R", "D"}
    for name in sorted(names - known.keys()):
        raise Failed(f"{entry.name}: the flags name {{{name}}}, which is no entry")
    return [entry] + [known[name] for name in sorted(names)]


def git(folder, *arguments):
    done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"git {arguments[0]} in {folder} failed: {done.stderr.strip()}")
    return done.stdout.strip()


def borrow(folder, mirror):
    """Lets the checkout read a bare repository's objects in their place."""
    objects = (mirror / "objects").resolve()
    if not objects.is_dir():
        raise Failed(f"{mirror} is no bare repository")
    (folder / ".git" / "objects" / "info" / "alternates").write_text(f"{objects}\n")


def check_out(entry, sources, mirrors, kept=KEPT):
    """The entry's sources at its commit, in the folder that is returned."""
    folder = sources / entry.folder
    if (folder / ".git" / "complete").is_file() and git(folder, "rev-parse", "HEAD") == entry.commit:
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q")
    git(folder, "config", "core.sparseCheckout", "true")
    (folder / ".git" / "info").mkdir(exist_ok=True)
    (folder / ".git" / "info" / "sparse-checkout").write_text("\n".join(kept) + "\n")
    if mirrors:
        borrow(folder, mirrors / entry.folder / "repo")
    else:
        url = f"https://github.com/{entry.repository}"
        git(folder, "config", "remote.origin.url", url)
        git(folder, "fetch", "-q", "--depth", "1", "--filter=blob:none", "origin", entry.commit)
    git(folder, "-c", "advice.detachedHead=false", "checkout", "-q", "--force", entry.commit)
    (folder / ".git" / "complete").write_text("")
    return folder


def write_database(entry, known, sources, into):
    """compile_commands.json of the entry's files."""
    roots = {name: str(sources / other.folder) for name, other in known.items()}
    roots["R"] = str(sources / entry.folder)
    database = []
    for file in entry.files:
        path = os.path.join(roots["R"], file)
        if not os.path.exists(path):
            raise Failed(f"{entry.name}: {entry.repository} has no {file} at {entry.commit[:8]}")
        places = {**roots, "D": os.path.dirname(path)}
        flags = re.sub(r"\{([^{}]+)\}", lambda match: places[match[1]], entry.flags).split()
        command = [*COMPILERS[entry.compiler], *flags, "-c", path, "-o", f"{Path(file).stem}.o"]
        database.append({"directory": roots["R"], "file": path, "arguments": command})
    into.mkdir(parents=True, exist_ok=True)
    (into / "compile_commands.json").write_text(json.dumps(database, indent=1) + "\n")
