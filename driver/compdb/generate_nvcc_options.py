#!/usr/bin/env python3
"""Writes NvccOptions.def, the table of nvcc's options, from `nvcc --help`.

The help text is regular enough to be read by a program: an entry is one line
    --long-name <value>,...      (-short)
where a placeholder after the long name means that the option takes a value,
and `,...` means that the value is a list which nvcc splits at commas. What
the help leaves out or gets wrong is written down below, with the reason.

    nvcc --help | ./generate_nvcc_options.py > NvccOptions.def

Run it again for a new toolkit, look at the diff, and keep rows that only an
older toolkit knows: add them to OLDER.
"""

import re
import sys

ENTRY = re.compile(
    r"^--(?P<long>[\w+-]+)"
    r"(?: (?P<value>\S.*?)|(?P<list>\[\S+\]))?"
    r"\s+\((?P<short>-\S+)\)\s*$|^--(?P<bare>[\w+-]+)\s+--(?P=bare)\s*$"
)

# Short names whose value may follow without a space or `=` (`-Idir`, `-O3`).
# Tried one by one: `-xcu`, `-oa.o` and `-efoo` are errors.
GLUED = {"D", "U", "I", "L", "l", "O", "t"}

# The help shows no placeholder for these, but nvcc asks for an argument.
TAKES_VALUE = {"qpp-config", "compress-mode", "dependency-output"}

# A following word is their value unless it starts with a dash.
OPTIONAL_VALUE = {"Ofast-compile", "host-linker-script"}

# Accepted, but not in the help.
HIDDEN = [
    ("cudafe-options", "Xcudafe", "List"),
    ("fatbin-options", "Xfatbin", "List"),
    ("cicc-options", "Xcicc", "List"),
]

# Options of other toolkits. Those with a value matter most: unknown, they
# would leave their value behind as an input file.
OLDER = [
    ("opencc-options", "Xopencc", "List"),
    ("nvvm-options", "Xnvvm", "List"),
    ("cl-version", "cl-version", "One"),
    ("device-int128", "device-int128", "None"),
    ("dump-callgraph", "dump-callgraph", "None"),
    ("sp-bounds-check", "sp-bounds-check", "None"),
    ("pch", "pch", "None"),
    ("create-pch", "create-pch", "One"),
    ("use-pch", "use-pch", "One"),
    ("pch-dir", "pch-dir", "One"),
    ("pch-messages", "pch-messages", "None"),
    ("instantiate-templates-in-pch", "instantiate-templates-in-pch", "None"),
]

HEAD = """\
//===- NvccOptions.def - every option that nvcc takes ---------------------===//
//
// Written by generate_nvcc_options.py from `nvcc --help`; not edited by hand.
//
// NVCC_OPTION(Id, LongName, ShortName, Value, Glued)
//   LongName   without its two dashes
//   ShortName  without its one dash; empty where there is none
//   Value      None: a flag. One: takes a value, `--long=v`, `--long v`,
//              `-short=v` or `-short v`. List: the same, split at commas.
//              Optional: One, but a following `-word` is not its value.
//   Glued      the value may also follow the short name at once (`-Idir`)
//
//===----------------------------------------------------------------------===//
"""


def identifier(long_name):
    words = re.split(r"[-_]", long_name.replace("+", "x"))
    return "".join(word[:1].upper() + word[1:] for word in words)


def value_kind(long_name, placeholder):
    if long_name in OPTIONAL_VALUE:
        return "Optional"
    if placeholder and placeholder.endswith(",..."):
        return "List"
    if placeholder or long_name in TAKES_VALUE:
        return "One"
    return "None"


def rows(help_text):
    for line in help_text.splitlines():
        entry = ENTRY.match(line)
        if not entry:
            continue
        long_name = entry["long"] or entry["bare"]
        placeholder = entry["value"] or entry["list"]
        short = (entry["short"] or "").lstrip("-")
        yield long_name, short, value_kind(long_name, placeholder)


def main():
    table = list(rows(sys.stdin.read()))
    if len(table) < 100:
        sys.exit("generate_nvcc_options.py: this does not look like `nvcc --help`")
    known = {long_name for long_name, _, _ in table}
    table += [row for row in HIDDEN + OLDER if row[0] not in known]
    print(HEAD)
    print("#ifndef NVCC_OPTION\n#error \"define NVCC_OPTION before including NvccOptions.def\"\n#endif\n")
    print("// clang-format off")
    for long_name, short, kind in sorted(table):
        glued = "true" if short in GLUED else "false"
        print(f'NVCC_OPTION({identifier(long_name)}, "{long_name}", "{short}", {kind}, {glued})')
    print("// clang-format on\n\n#undef NVCC_OPTION")


if __name__ == "__main__":
    main()
