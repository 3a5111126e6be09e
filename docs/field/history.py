#!/usr/bin/env python3
"""Do fingerprints last? Scans a file at commit after commit of a real history.

    history.py --program=build/bin/gpu-tidy --repository=BARE.git [--commits=50] [--flags=...] FILE...

Each commit of the list changed one of the FILES; headers among them are not scanned by themselves. A finding is unchanged from one commit to the next if git says
that its line is the same (renames and blanks apart) and check, function and message are, too. An unchanged
finding must keep its fingerprint: one that does not would be reported as new in spite of a baseline. The
status is 1 if there is one.
"""

import argparse
import collections
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HUNK = re.compile(r"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def git(repository, *arguments):
    return subprocess.run(["git", "-C", repository, *arguments], capture_output=True, check=True).stdout


def history(repository, commits, files):
    listed = git(repository, "log", "--first-parent", "--format=%H", f"-{commits + 1}", "HEAD", "--", *files)
    return listed.decode().split()[::-1]


def scan(options, commit, folder):
    """The findings at a commit: (file, line, check, function, message) → fingerprints."""
    archive = git(options.repository, "archive", commit)
    subprocess.run(["tar", "-x", "-C", folder], input=archive, check=True)
    present = [file for file in options.files if (Path(folder) / file).exists() and not file.endswith(".h")]
    levels = "--levels=proven,likely,possible"
    command = [options.program, "check", *present, "--toolkit=none", "-q", "-f", "json", levels, "--", *options.flags.split()]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if not done.stdout:
        sys.exit(f"{commit}: {done.stderr.strip()}")
    found = collections.defaultdict(list)
    for f in json.loads(done.stdout)["findings"]:
        found[f["file"], f["line"], f["check"], f["function"], f["message"]].append(f["fingerprint"])
    return found


class Lines:
    """Where the lines of a commit were in the one before."""

    def __init__(self, repository, before, after):
        self.names, self.hunks = {}, collections.defaultdict(list)
        old = new = None
        for line in git(repository, "diff", "-M", "-w", "-U0", before, after).decode(errors="replace").splitlines():
            if line.startswith("--- "):
                old = line[6:] if line.startswith("--- a/") else None
            elif line.startswith("+++ "):
                new = line[6:]
                self.names[new] = old
            elif line.startswith("rename from "):
                old = line[len("rename from ") :]
            elif line.startswith("rename to "):
                self.names[line[len("rename to ") :]] = old
            elif match := HUNK.match(line):
                begin, count, to, added = (int(group) if group else 1 for group in match.groups())
                self.hunks[new].append((count, to, added))

    def before(self, file, line):
        """(file, line), or None if the line is new or changed."""
        old, shift = self.names.get(file, file), 0
        for count, to, added in self.hunks.get(file, ()):
            if added and to <= line < to + added:
                return None
            if line >= to + added + (added == 0):
                shift += count - added
        return (old, line + shift) if old else None


def compare(lines, before, after):
    """How many findings of the later commit are unchanged, and those of them that have another fingerprint."""
    unchanged, lost = 0, []
    for (file, line, *rest), marks in after.items():
        place = lines.before(file, line)
        known = before.get((*place, *rest)) if place else None
        if known and len(known) == len(marks):
            unchanged += len(marks)
            lost += [(file, line, *rest)] if sorted(known) != sorted(marks) else []
    return unchanged, lost


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--repository", required=True)
    parser.add_argument("--commits", type=int, default=50)
    parser.add_argument("--flags", default="-std=c++17 -I.")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    options.program = str(Path(options.program).resolve())
    commits = history(options.repository, options.commits, options.files)
    total = unchanged = moved = 0
    lost, earlier, previous = [], None, None
    for commit in commits:
        with tempfile.TemporaryDirectory() as folder:
            found = scan(options, commit, folder)
        if previous is not None:
            same, changed = compare(Lines(options.repository, earlier, commit), previous, found)
            total += sum(map(len, found.values()))
            unchanged += same
            moved += len(found.keys() - previous.keys())
            lost += [f"{commit[:10]} {finding}" for finding in changed]
            print(f"{commit[:10]}: {sum(map(len, found.values()))} findings, {same} unchanged", file=sys.stderr)
        earlier, previous = commit, found
    print("\n".join(lost))
    print(f"{len(commits) - 1} commits, {total} findings, {unchanged} unchanged from the commit before, {moved} at a line")
    print(f"where there was none before; unchanged and yet with another fingerprint: {len(lost)}")
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
