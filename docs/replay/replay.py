#!/usr/bin/env python3
"""Scans the files of historic bugs before and after their fix, and says which the program would have found.

    replay.py                    every bug of manifest.json
    replay.py NAME...            some of them, by their id or repository
    replay.py --scanned          judge the last scans again; bugs without one count as not scanned
    replay.py --mirror DIR       sources from bare repositories DIR/OWNER+NAME/repo, not from GitHub
    replay.py --write-report     write docs/replay/README.md, which says more

Sources and scans stay in build/replay. Exit status: 1 if the sources of a bug could not be had or scanned.
"""

import argparse
import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from queue import SimpleQueue

sys.dont_write_bytecode = True
import history
import judge
import results
from history import Failed

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LIMIT = 900


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--scanned", action="store_true")
    parser.add_argument("--mirror", type=Path, metavar="DIR")
    parser.add_argument("--write-report", action="store_true")
    parser.add_argument("--toolkit", help="none for the stand-in headers, or a folder; this machine's if not given")
    parser.add_argument("-j", "--jobs", type=int, default=2, metavar="N", help="read N files at a time")
    parser.add_argument("--manifest", type=Path, default=HERE / "manifest.json", metavar="FILE")
    parser.add_argument("--verdicts", type=Path, default=HERE / "verdicts.json", metavar="FILE")
    parser.add_argument("--report", type=Path, default=HERE / "README.md", metavar="FILE")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "replay", metavar="DIR")
    parser.add_argument("--program", type=Path, default=ROOT / "build" / "bin" / "gpu-tidy")
    options = parser.parse_args()
    if options.names and options.write_report:
        parser.error("the report is about all bugs; leave the names out")
    options.into, options.program = options.into.resolve(), options.program.resolve()
    return options


def chosen(options, known):
    """The bugs that were asked for, all if none was."""
    for name in options.names:
        if name not in known and all(name != bug.name for bug in known.values()):
            raise Failed(f"{name} is no bug and no repository of {options.manifest.name}")
    return [b for b in known.values() if not options.names or b.id in options.names or b.name in options.names]


def read(bug, sources, options, *arguments):
    """Runs the program on the bug's file in its checkout; what it printed."""
    root = sources / history.Tree(bug.name, "").folder
    if not history.unit(bug, root).is_file():
        raise Failed(f"{bug.id}: {bug.name} has no {bug.unit or bug.file} at {bug.before[:8]} or {bug.after[:8]}")
    subcommand, *rest = arguments
    toolkit = [f"--toolkit={options.toolkit}"] if options.toolkit else []
    command = [str(options.program), subcommand, str(history.unit(bug, root)), *rest, *toolkit]
    command += ["--", *history.command(bug, root, sources)]
    # In the checkout the paths of the report are relative to the repository's root.
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, errors="replace", timeout=LIMIT)
    if done.returncode not in (0, 1, 3):
        raise Failed(f"{bug.id}: {subcommand} ended with status {done.returncode}: {done.stderr.strip()[-300:]}")
    return done.stdout


def check(bug, commit, sources, options, stem):
    """Scans the bug's file at a commit: STEM.json and the file's text, STEM.txt."""
    root = history.check_out(bug, commit, sources, options.mirror)
    arguments = ["-f", "json", "--allow-parse-errors", "--levels=proven,likely,possible", "-j", "1"]
    told = read(bug, sources, options, "check", *arguments)
    shutil.copyfile(root / bug.file, stem.with_suffix(".txt"))
    stem.with_suffix(".json").write_text(told)
    return json.loads(told)


def scan(bug, sources, options):
    """Leaves in the bug's folder what judge reads, all of it or nothing."""
    folder = options.into / f"{bug.id}.part"
    shutil.rmtree(options.into / bug.id, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    told = check(bug, bug.before, sources, options, folder / "before")
    (folder / "facts.txt").write_text(read(bug, sources, options, "debug-facts"))
    if judge.about(bug, (folder / "before.txt").read_text(errors="replace"), told):
        check(bug, bug.after, sources, options, folder / "after")
    folder.rename(options.into / bug.id)


def scan_all(bugs, options):
    """Scans side by side, each thread with sources of its own; the bugs that could not be scanned."""
    places, failed = SimpleQueue(), []
    for number in range(options.jobs):
        places.put(options.into / f"sources{number}")

    def work(group):
        sources = places.get()
        for bug in group:
            try:
                scan(bug, sources, options)
                print(f"{bug.id}: {judge.outcome(bug, options.into / bug.id).word}", flush=True)
            except (Failed, subprocess.TimeoutExpired, ValueError) as error:
                failed.append(bug)
                print(f"{bug.id}: {error}", file=sys.stderr, flush=True)
        places.put(sources)

    ordered = sorted(bugs, key=lambda bug: (bug.name, bug.before, bug.id))
    groups = [list(group) for _, group in groupby(ordered, key=lambda bug: (bug.name, bug.before))]
    with ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(work, groups))
    return failed


def outcome(bug, options):
    if not (options.into / bug.id / "before.json").exists():
        if options.names:
            raise Failed(f"{bug.id} has no scan yet; ./dev replay {bug.id} makes it")
        return judge.Outcome(bug, judge.LEFT)
    return judge.outcome(bug, options.into / bug.id)


def main():
    options = parse_arguments()
    bugs = chosen(options, history.bugs(options.manifest))
    verdicts = results.read_verdicts(options.verdicts)
    failed = [] if options.scanned else scan_all(bugs, options)
    outcomes = [outcome(bug, options) for bug in bugs if bug not in failed]
    print(results.terminal(outcomes, verdicts))
    if options.write_report and not failed:
        options.report.write_text(results.page(outcomes, verdicts))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    try:
        main()
    except Failed as error:
        sys.exit(f"replay: {error}")
