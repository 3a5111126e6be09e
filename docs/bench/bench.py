#!/usr/bin/env python3
"""Measures what gpu-tidy costs, as ratios to what Clang needs to read the same files in the same run.

    bench.py                    the demo, the tests of the checks, the ladder
    bench.py -p DIR             these and the sources of a compile database
    bench.py PART...            some of: demo tests given ladder
    bench.py --quick            one run, few files, small sizes

Each file is read by `clang++ -fsyntax-only` (the host's half of CUDA), by clang-tidy with the one check
bugprone-use-after-move, and by `gpu-tidy scan -j1`; then one gpu-tidy scans all files of a part and links
them. All get the arguments that `gpu-tidy compdb` writes, thus the same headers: the stand-ins, and those
of the machine's toolkit for a given database. Time is CPU time, the median of three runs; memory is the
highest peak.

The ladder reads generated sources of growing size. Where twice the size takes more than 2.6 times the time,
it says superlinear. Exit status: 1 if a source of the ladder can't be read.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import files
import ladder
import parts

PARTS = ("demo", "tests", "given", "ladder")
EVERY_SIZE = 9


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("-p", dest="databases", action="append", default=[], metavar="DIR")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", metavar="FILE", help="write every measurement to FILE")
    parser.add_argument("--runs", type=int, metavar="N", help="3, with --quick 1")
    parser.add_argument("--sizes", type=int, metavar="N", help="so many sizes of a shape; all, with --quick 3")
    parser.add_argument("--limit", type=float, default=120, metavar="SECONDS", help="for one file: 120")
    parser.add_argument("--program", default=str(parts.ROOT / "build" / "bin" / "gpu-tidy"))
    parser.add_argument("--clang", default="clang++-22")
    parser.add_argument("--clang-tidy", default="clang-tidy-22")
    options = parser.parse_args()
    for name in set(options.parts) - set(PARTS):
        parser.error(f"there is no part {name}; {', '.join(PARTS)} are")
    options.parts = options.parts or PARTS
    options.program = str(Path(options.program).resolve())
    options.runs = options.runs or (1 if options.quick else 3)
    options.sizes = options.sizes or (3 if options.quick else EVERY_SIZE)
    return options


def chosen(options, room):
    """The parts with real files."""
    for name, write in (("demo", parts.demo), ("tests", parts.tests)):
        if name in options.parts:
            given = write(room / name)
            yield parts.translate(name, given, room / f"{name}-translated", options.program, "none")
    for number, database in enumerate(options.databases if "given" in options.parts else []):
        given = Path(database).resolve()
        yield parts.translate(given.name, given, room / f"given-{number}", options.program, None)


def main():
    options = parse_arguments()
    with tempfile.TemporaryDirectory(prefix="gpu-tidy-bench-") as folder:
        room, measured, read = Path(folder), {}, True
        real = list(chosen(options, room))
        if real:
            measured["files"] = files.bench(real, options)
        if "ladder" in options.parts:
            measured["ladder"], read = ladder.bench(room / "ladder", options)
    if options.json:
        Path(options.json).write_text(json.dumps(measured, indent=1) + "\n")
    sys.exit(0 if read else 1)


if __name__ == "__main__":
    main()
