"""The parts of the bench: folders with a compile database, ours and any that is given."""

import json
import os
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPILERS = {".cu": "nvcc", ".hip": "hipcc"}


@dataclass(frozen=True)
class Part:
    """A compile database as it was given, and as Clang's tools understand it."""

    name: str
    given: Path
    translated: Path
    entries: list  # of the translated one, one for each file
    toolkit: list  # the option that both came from


def write_database(folder, files, flags_of):
    """A database of these files, with the flags that the function says."""
    folder.mkdir(parents=True, exist_ok=True)
    database = []
    for file in files:
        command = [COMPILERS.get(file.suffix, "c++"), *flags_of(file), "-c", str(file)]
        database.append({"directory": str(folder), "file": str(file), "arguments": command})
    (folder / "compile_commands.json").write_text(json.dumps(database, indent=1))
    return folder


def demo(folder):
    subprocess.run([sys.executable, ROOT / "docs" / "demo" / "instantiate.py", folder], check=True)
    return folder


def test_flags(file):
    """What follows `--` in a test's RUN line, else what test/check_gpu.py gives."""
    for line in file.read_text().splitlines():
        if line.startswith("// RUN: %check_gpu") and " -- " in line:
            return shlex.split(line.split(" -- ", 1)[1])
    return ["-std=c++20"]


def tests(folder):
    found = sorted((ROOT / "test" / "checks").rglob("*"))
    files = [file for file in found if file.suffix in (".cu", ".cpp", ".hip") and "Inputs" not in file.parts]
    return write_database(folder, files, test_flags)


def translate(name, given, folder, program, toolkit):
    """The part whose database lies in `given`."""
    toolkit = [f"--toolkit={toolkit}"] if toolkit else []
    command = [program, "compdb", "-p", str(given), "-o", str(folder), *toolkit]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"bench: {name} has no compile database that can be read: {done.stderr.strip()}")
    entries = {}
    for entry in json.loads((folder / "compile_commands.json").read_text()):
        file = os.path.join(entry["directory"], entry["file"])
        entries[file] = {**entry, "file": file}
    return Part(name, given, folder, list(entries.values()), toolkit)
