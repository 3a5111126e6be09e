#!/usr/bin/env python3
"""Asks nvcc about every option in NvccOptions.def.

An option at the end of the command line makes nvcc complain that an argument
is missing if it takes one. Options that this nvcc does not know belong to an
older or newer one and are counted, not judged.
"""

import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

ROW = re.compile(r'NVCC_OPTION\(\w+, "([^"]*)", "([^"]*)", (\w+), (true|false)\)')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--nvcc", required=True)
    parser.add_argument("--table", required=True)
    options = parser.parse_args()
    with open(options.table, encoding="utf-8") as table:
        rows = [row.groups() for row in map(ROW.match, table) if row]
    with tempfile.TemporaryDirectory() as folder:
        open(os.path.join(folder, "a.cu"), "w", encoding="utf-8").close()

        def complaint(word):
            run = subprocess.run([options.nvcc, "--dryrun", "-c", "a.cu", word], cwd=folder, capture_output=True, text=True, check=False)
            return word, run.stderr

        def judge(row):
            long_name, short, value, glued = row
            for word in [f"--{long_name}"] + ([f"-{short}"] if short else []):
                _, text = complaint(word)
                if "Unknown option" in text:
                    return "unknown", word
                if ("argument expected" in text) != (value in ("One", "List")):
                    return "wrong", f"{word} is not {value}"
            if len(short) == 1 and value != "None":
                _, text = complaint(f"-{short}1")
                if ("Unknown option" in text) != (glued == "false"):
                    return "wrong", f"-{short} is not glued={glued}"
            return "right", long_name

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            verdicts = list(pool.map(judge, rows))
    for verdict, what in verdicts:
        if verdict == "wrong":
            print(what)
    count = {verdict: sum(1 for each, _ in verdicts if each == verdict) for verdict in ("right", "wrong", "unknown")}
    print("{right} right, {wrong} wrong, {unknown} unknown to this nvcc".format(**count))
    return 1 if count["wrong"] or count["right"] < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
