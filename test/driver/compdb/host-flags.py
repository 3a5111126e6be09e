#!/usr/bin/env python3
"""Gives every flag of this machine's gcc through the translation to clang.

Whatever clang gets must be accepted by its driver: a flag that clang would
refuse has to be dropped. Flags come from `g++ --help=...`; those whose value
is free text are left out, because what to put there is anybody's guess.

    host-flags.py --oracle=build/bin/compdb-oracle --clang=clang++-22
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

CLASSES = ("optimizers", "common", "c++", "target", "warnings")
FLAG = re.compile(r"  (-[^ \t<,\[=]+)(=)?(?:[<\[]([^>\]]*)[>\]])?")
# These take the next word, print something, or choose another step than compiling.
NOT_ALONE = re.compile(r"^(--.*|-|-E|-S|-c|-x|-A|-D|-U|-F|-I|-L|-l|-B|-T|-o|-u|-z|-M\w*|-include|-imacros|-i[a-z]+|-dump\w*|-aux-info|-v|-###|.*-)$")
BATCH = 40


def flags_of_gcc():
    found = set()
    for each in CLASSES:
        text = subprocess.run(["g++", f"--help={each}"], capture_output=True, text=True, check=True).stdout
        for line in text.splitlines():
            flag = FLAG.match(line)
            if not flag or NOT_ALONE.match(flag[1]):
                continue
            if flag[2]:
                found.update(f"{flag[1]}={value}" for value in (flag[3] or "").split("|") if "|" in (flag[3] or ""))
            else:
                found.add(flag[1])
    return sorted(found)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--oracle", required=True)
    parser.add_argument("--clang", required=True)
    options = parser.parse_args()
    flags = flags_of_gcc()
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "a.cpp"), "w", encoding="utf-8") as out:
            out.write("int x;\n")
        entries = [{"directory": folder, "file": "a.cpp", "arguments": ["g++", flag, "-c", "a.cpp"]} for flag in flags]
        database = os.path.join(folder, "compile_commands.json")
        with open(database, "w", encoding="utf-8") as out:
            json.dump(entries, out)
        run = subprocess.run([options.oracle, database, "--sdk=/sdk", "--stand-in"], capture_output=True, text=True, check=True)
        commands = [json.loads(line)["arguments"] for line in run.stdout.splitlines()]

        def accepted(words):
            run = subprocess.run([options.clang, "-fsyntax-only"] + words, cwd=folder, capture_output=True, text=True, check=False)
            return run.returncode == 0

        refused = []
        kept = [(flag, words) for flag, words in zip(flags, commands) if words[1:-1]]
        for at in range(0, len(kept), BATCH):
            batch = kept[at : at + BATCH]
            together = [word for _, words in batch for word in words[1:-1]] + ["a.cpp"]
            if not accepted(together):
                refused += [flag for flag, words in batch if not accepted(words[1:])]
    for flag in refused:
        print(f"clang refuses what is left of {flag}")
    print(f"{len(flags)} flags of gcc, {len(refused)} refused")
    return 1 if refused or len(flags) < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
