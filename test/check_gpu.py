#!/usr/bin/env python3
"""Runs one check on one file and compares what it says with what the file promises.

    // RUN: %check_gpu %s gpu-view-in-closure
    // RUN: %check_gpu %s gpu-view-in-closure --levels=possible -- -std=c++17

A file promises in two ways.

1. Messages. A comment says what is reported on a line near it, in FileCheck's language:

       std::function<void()> step_bad(size_t n) {
         Buffer owner(n);
         return [view = owner.span()] { use(view); };
         // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: {{.*}}device view 'view'{{.*}} [gpu-view-in-closure]
         // CHECK-MESSAGES: :[[@LINE-3]]:10: note: allocated here
       }

   Every warning and error must be expected once the file has one such line; notes may be left out.
   Messages are compared in the order of the report, notes below their finding.

2. Names. Functions, classes and variables named `…_bad` have at least one finding, `…_ok` none.
   `FN_…` and `FP_…` are known errors: `FN_…` should have a finding and has none, `FP_…` should have
   none and has one. A finding belongs to a name if the function it is in is so called, or is a
   member of a class or namespace so called, or if its line lies in the body of that name.

The file is analysed with the stand-in SDK headers, and a second time with the real CUDA toolkit
where the machine has one; both must keep the promises. `-suffix=NAME` reads CHECK-MESSAGES-NAME
instead and leaves the names alone: for a second RUN line with other options. `-toolkit=none`
or `-toolkit=real` restricts the run to one of the two. HIP files never use the CUDA toolkit.
Other options go to the program, and what follows `--` to the compiler.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

DEFAULT_FLAGS = ["-std=c++20"]
PROMISE = re.compile(r"\b(?:[A-Za-z]\w*_(?:ok|bad)|F[NP]_\w+)\b")
TEXT_LINE = re.compile(r"^.+?:\d+:\d+: (?:warning|error|note|remark): ")


class Broken(Exception):
    """A promise that is not kept; the text says which."""


def without_comments(source):
    """The source with comments and literals blanked out, every character at its place."""

    def blank(match):
        return re.sub(r"[^\n]", " ", match.group())

    token = r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\''
    return re.sub(token, blank, source, flags=re.S)


def closing(code, start):
    """The index of the brace or parenthesis that closes the one at start."""
    pairs, depth = {"{": "}", "(": ")"}, 0
    opens, closes = code[start], pairs[code[start]]
    for index in range(start, len(code)):
        depth += (code[index] == opens) - (code[index] == closes)
        if depth == 0:
            return index
    return len(code) - 1


def extents(code):
    """For each promising name the line ranges of its definitions: a body, or an unindented declaration."""
    found = {}
    for match in PROMISE.finditer(code):
        ranges = found.setdefault(match.group(), [])
        at = match.end()
        while at < len(code) and code[at] not in "{;})":
            at = closing(code, at) + 1 if code[at] == "(" else at + 1
        start_of_line = code.rfind("\n", 0, match.start()) + 1
        as_base = re.search(r"(?:(?<!:):|,|\bpublic|\bprivate|\bprotected)\s*$", code[: match.start()])
        body = code[at : at + 1] == "{" and not as_base
        declaration = code[at : at + 1] == ";" and not code[start_of_line].isspace()
        if body or declaration:
            last = closing(code, at) if body else at
            ranges.append((code.count("\n", 0, match.start()) + 1, code.count("\n", 0, last) + 1))
    return found


def enclosing_names(function):
    """The names in a qualified function name, parameters and template arguments left out."""
    name = function or ""
    while True:
        shorter = re.sub(r"\([^()]*\)|<[^<>]*>", " ", name)
        if shorter == name:
            return set(re.findall(r"\w+", name))
        name = shorter


def belongs(finding, name, ranges, main_file):
    if name in enclosing_names(finding.get("function")):
        return True
    same_file = Path(finding["file"]).name == main_file.name
    return same_file and any(first <= finding["line"] <= last for first, last in ranges)


def check_names(source, findings, main_file):
    """What the names promise; returns how many names there are."""
    names = extents(without_comments(source))
    for name, ranges in sorted(names.items()):
        mine = [f for f in findings if belongs(f, name, ranges, main_file)]
        expected = name.endswith("_bad") if not name.startswith(("FN_", "FP_")) else name.startswith("FP_")
        if expected and not mine:
            reason = " any more: the false positive is repaired, rename it" if name.startswith("FP_") else ""
            raise Broken(f"'{name}' has no finding{reason}")
        if not expected and mine:
            reason = ": the false negative is repaired, rename it" if name.startswith("FN_") else ""
            raise Broken(f"'{name}' has a finding{reason}\n" + "\n".join(as_text(mine)))
    return len(names)


def as_text(findings):
    """Findings as the lines of a report."""
    lines = []
    for finding in findings:
        lines.append("{file}:{line}:{column}: warning: {message} [{check}]".format(**finding))
        lines += ["{file}:{line}:{column}: note: {message}".format(**note) for note in finding["notes"]]
    return lines


def run_program(options, output, toolkit):
    """One run of the program on the file: its standard output and its findings if that is JSON."""
    command = [options.program, "check", f"--checks={options.check}", "-f", output, f"--toolkit={toolkit}"]
    command += [*options.passed_on, str(options.file), "--", *options.flags]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        shown = done.stderr.strip() or done.stdout.strip()
        raise Broken(f"the program ended with status {done.returncode}\n{shown}")
    if output == "text":
        return [line for line in done.stdout.splitlines() if TEXT_LINE.match(line)]
    report = json.loads(done.stdout)
    findings = report["findings"] if isinstance(report, dict) else report
    if bool(findings) != (done.returncode == 1):
        raise Broken(f"{len(findings)} findings, yet the program ended with status {done.returncode}")
    return findings


def check_messages(options, source, lines):
    """What the CHECK-MESSAGES comments promise; returns how many there are."""
    prefix = "CHECK-MESSAGES" + (f"-{options.suffix}" if options.suffix else "")
    expected = len(re.findall(rf"//\s*{re.escape(prefix)}(?:-[A-Z]+)?:", source))
    if not expected:
        return 0
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as report:
        report.write("".join(line + "\n" for line in lines))
        report.flush()
        command = [options.filecheck, str(options.file), f"--input-file={report.name}", f"--check-prefix={prefix}"]
        command += ["--implicit-check-not={{warning|error}}:", "--allow-empty"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise Broken(f"the messages differ\n{done.stderr}\nthe report was:\n" + "\n".join(lines))
    return expected


def keeps_promises(options, source, toolkit):
    """One run; the text report is compared with the JSON one in passing, where that costs little."""
    findings = run_program(options, "json", toolkit)
    lines = as_text(findings)
    if toolkit == "none":
        printed = run_program(options, "text", toolkit)
        if [l for l in printed if ": warning: " in l] != [l for l in lines if ": warning: " in l]:
            raise Broken("the text report differs from the JSON report\n" + "\n".join(printed + ["—"] + lines))
        lines = printed
    promises = check_messages(options, source, lines)
    if not options.suffix:
        promises += check_names(source, findings, options.file)
    if not promises:
        raise Broken("the file promises nothing: it has no CHECK-MESSAGES and no …_ok, …_bad, FN_… or FP_…")


def parse_arguments(arguments):
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--program", required=True)
    parser.add_argument("--filecheck", default="FileCheck")
    parser.add_argument("--cuda", help="the real toolkit's folder")
    parser.add_argument("-suffix", default="")
    parser.add_argument("-toolkit", choices=["none", "real", "both"], default="both")
    parser.add_argument("file", type=Path)
    parser.add_argument("check")
    options, options.passed_on = parser.parse_known_args(arguments[:cut])
    given = arguments[cut + 1 :]
    standard = any(flag.startswith(("-std=", "--std")) for flag in given)
    options.flags = ([] if standard else DEFAULT_FLAGS) + given
    return options


def toolkits(options):
    if options.toolkit != "real":
        yield "none"
    if options.cuda and options.toolkit != "none" and options.file.suffix != ".hip":
        yield options.cuda


def main():
    options = parse_arguments(sys.argv[1:])
    source = options.file.read_text()
    for toolkit in toolkits(options):
        try:
            keeps_promises(options, source, toolkit)
        except Broken as broken:
            seen_with = "the stand-in headers" if toolkit == "none" else f"the toolkit in {toolkit}"
            sys.exit(f"{options.file.name}, with {seen_with}: {broken}")


if __name__ == "__main__":
    main()
