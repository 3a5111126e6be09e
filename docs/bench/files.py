"""Real files: each tool on each of them, then one gpu-tidy on all of a part."""

import os

from measure import TOOLS, commands, measure, median, scan, total
from table import Table

QUICK = 6  # so many files of a part with --quick, taken from its whole length
HEADS = ("part", "files", "clang s", "clang-tidy", "gpu-tidy", "linked")
HEADS += ("MB: clang", "clang-tidy", "gpu-tidy", "linked")


def some(entries, quick):
    return entries[:: max(1, -(-len(entries) // QUICK))] if quick else entries


def read_file(part, item, options):
    """A run for each tool. The tools take turns, so that a busy moment of the machine hits all of them."""
    runs = {tool: [] for tool in TOOLS}
    for _ in range(options.runs):
        for tool, command in commands(part, item, options).items():
            runs[tool].append(measure(command, item["directory"], options.limit))
    return {tool: median(of_tool) for tool, of_tool in runs.items()}


def read_linked(part, files, options):
    command, limit = scan(part, files, options), options.limit * len(files)
    return median([measure(command, part.given, limit) for _ in range(options.runs)])


def cells(part, runs, linked):
    """Seconds of Clang, ratios of the others, peaks of all."""
    sums = {tool: total([of_file[tool] for of_file in runs.values()]) for tool in TOOLS}
    base = sums["clang"].seconds
    ratios = [f"{run.seconds / base:.2f}" for run in (sums["clang-tidy"], sums["gpu-tidy"], linked)]
    peaks = [f"{run.megabytes:.0f}" for run in (*sums.values(), linked)]
    return [part.name, str(len(runs)), f"{base:.2f}", *ratios, *peaks]


def failure(run):
    return "took too long" if run.status is None else f"ended with status {run.status}"


def remarks(part, runs, linked, unread):
    """What the row doesn't say: files left out, runs that failed, the worst file."""
    for file in unread:
        yield f"{part.name}: clang can't read {os.path.relpath(file)}"
    for file, of_file in runs.items():
        for tool, run in of_file.items():
            if not run.good:
                yield f"{part.name}: {tool} {failure(run)} on {os.path.relpath(file)}"
    if not linked.good:
        yield f"{part.name}: the linked scan {failure(linked)}"
    ratio, file = max((run["gpu-tidy"].seconds / run["clang"].seconds, file) for file, run in runs.items())
    yield f"{part.name}: the highest ratio of gpu-tidy is {ratio:.2f}, on {os.path.relpath(file)}"


def bench(parts, options):
    """Prints a row for each part; returns the measurements."""
    table, said, measured = Table(HEADS, (10, 5, 8, 10, 8, 6, 9, 10, 8, 6)), [], {}
    for part in parts:
        items = some(part.entries, options.quick)
        runs = {item["file"]: read_file(part, item, options) for item in items}
        unread = [file for file, of_file in runs.items() if of_file["clang"].status]
        runs = {file: of_file for file, of_file in runs.items() if file not in unread}
        if not runs:
            said.append(f"{part.name}: clang can read none of its {len(unread)} files")
            continue
        linked = read_linked(part, list(runs), options)
        table.row(cells(part, runs, linked))
        said += remarks(part, runs, linked, unread)
        values = {file: {tool: run.value for tool, run in of_file.items()} for file, of_file in runs.items()}
        measured[part.name] = {"files": values, "linked": linked.value, "unread": unread}
    print("", *said, "", sep="\n")
    return measured
