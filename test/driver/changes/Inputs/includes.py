"""Compares the include scan with clang's dependency scanner: includes.py ORACLE SCANNER DATABASE TOP

Each file below TOP that clang says a source reads must be one that the scan says it may read.
"""

import json
import subprocess
import sys
from pathlib import Path

oracle, scanner, database, top = sys.argv[1:]
top = str(Path(top).resolve())
command = [scanner, "-compilation-database", database, "-format", "experimental-full", "-j", "2"]
scanned = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
truth = {}
for unit in scanned["translation-units"]:
    for step in unit["commands"]:
        files = {str(Path(f).resolve()) for f in step["file-deps"]}
        truth[step["input-file"]] = {f for f in files if f.startswith(top + "/")}
targets = sorted(set().union(*truth.values()))

said, source, guessed = {}, None, 0
output = subprocess.run([oracle, database, top, *targets], capture_output=True, text=True, check=True).stdout
for line in output.splitlines():
    if line.startswith("  "):
        said[source].add(line.strip())
    else:
        source, guesses = line.removesuffix(" guessed"), line.endswith(" guessed")
        guessed += guesses
        said[source] = set(targets) if guesses else set()
missed = [(source, f) for source, files in truth.items() for f in files - said.get(source, set())]
more = sum(len(said[source] - files) for source, files in truth.items())
pairs = sum(map(len, truth.values()))
print(f"{len(truth)} sources, {pairs} includes, {len(missed)} missed, {more} more, {guessed} guessed")
for pair in missed[:10]:
    print("missed", *pair)
sys.exit(1 if missed or not pairs else 0)
