# RUN: %python %s %root %gpu-tidy
"""Pages are tests: the code blocks of docs/checks run, the opening sentence is the list's, the options the code's.
A shown report is the one of the block before it, under any file name. A page names each known error of the tests.

A block starts with ```cuda bad or ```cuda ok (or hip); more words are options of the program, as in
```cuda bad --levels=possible. Blocks need not repeat the #includes of PRELUDE.
"""

import functools
import itertools
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from house import Damage, listed, run
import check_list

BLOCK = re.compile(r"^```(?P<language>cuda|hip|c\+\+|cpp)(?P<info>[^\n]*)\n(?P<code>.*?)^```", re.M | re.S)
REPORT = re.compile(r"^```\n(?P<lines>(?:\S+:\d+:\d+: [^\n]+\n)+)```", re.M)
KNOWN_ERROR = re.compile(r"\bF[NP]_\w+")
HEADERS = (
    "algorithm array atomic cstdio cstdlib cstring deque functional future list map memory mutex optional queue"
    " set span stdexcept string thread tuple unordered_map utility variant vector"
).split()
RUNTIME = {"cuda": "cuda_runtime.h", "hip": "hip/hip_runtime.h"}
PRELUDE = "".join(f"#include <{name}>\n" for name in HEADERS)
OPTION = re.compile(r'\bOption\s+\w+\s*[{(]\s*\*this\s*,\s*"(\w+)"\s*,\s*"([^"]*)"')
OPTION_ROW = re.compile(r"^\|\s*`(\w+)`\s*\|\s*`?([^`|]*?)`?\s*\|", re.M)


@functools.lru_cache(maxsize=None)
def findings(program, check, language, options, code):
    """The check's findings in the code, or what the program complained of."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / ("page.cu" if language == "cuda" else "page.hip")
        file.write_text(f"#include <{RUNTIME[language]}>\n{PRELUDE}#line 1\n{code}")
        command = [program, "check", f"--checks={check}", "-f", "json", "--toolkit=none", *options.split()]
        done = subprocess.run([*command, str(file), "--", "-std=c++20"], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        return done.stderr.strip() or done.stdout.strip() or f"status {done.returncode}"
    report = json.loads(done.stdout)
    found = report["findings"] if isinstance(report, dict) else report
    return [finding for finding in found if finding["check"] == check]


def wrong_blocks(page, check, program):
    for block in BLOCK.finditer(page):
        line = page.count("\n", 0, block.start()) + 1
        verdict, _, options = block["info"].strip().partition(" ")
        if verdict not in ("bad", "ok") or block["language"] not in RUNTIME:
            yield f"line {line}: a code block says ```cuda bad or ```cuda ok"
            continue
        found = findings(program, check.name, block["language"], options, block["code"])
        if isinstance(found, str):
            yield f"line {line}: the block can't be analysed: {found}"
        elif (verdict == "bad") != bool(found):
            yield f"line {line}: the block is said to be {verdict}, and has {len(found)} findings"
    if not re.search(r"^```(?:cuda|hip) bad", page, re.M) or not re.search(r"^```(?:cuda|hip) ok", page, re.M):
        yield "a page shows at least one bad and one ok block"


def printed(found):
    """What a report says of the findings, line by line, without the name of the file; a block's first line is 1."""
    above = PRELUDE.count("\n") + 2
    for finding in found:
        yield f"{finding['line'] - above}:{finding['column']}: warning: {finding['message']} [{finding['check']}]"
        for note in finding["notes"]:
            yield f"{note['line'] - above}:{note['column']}: note: {note['message']}"


def wrong_reports(page, check, program):
    for report in REPORT.finditer(page):
        line = page.count("\n", 0, report.start()) + 1
        *_, block = BLOCK.finditer(page[: report.start()])
        _, _, options = block["info"].strip().partition(" ")
        found = findings(program, check.name, block["language"], options, block["code"])
        shown = [text.split(":", 1)[1] for text in report["lines"].splitlines()]
        if isinstance(found, list) and shown != list(printed(found)):
            yield f"line {line}: the report differs from what is said of the block before it"


def known_errors(root, page, check):
    """The FN_ and FP_ names that only the page or only the check's tests have."""
    tests = [name for name in listed(root) if name.startswith(f"test/checks/{check.stem}/")]
    tested = {name for path in tests for name in KNOWN_ERROR.findall((root / path).read_text())}
    for name in sorted(tested ^ set(KNOWN_ERROR.findall(page))):
        yield f"only {'the tests have' if name in tested else 'the page has'} the known error {name}"


def opening(page):
    """The first paragraph below the title, in one line."""
    paragraphs = [p for p in page.split("\n\n") if p.strip() and not p.startswith("#")]
    return " ".join(paragraphs[0].split()) if paragraphs else ""


def plain(sentence):
    return sentence.replace("`", "").rstrip(".").lower()


def law(root):
    program = sys.argv[2]
    for check in check_list.reported(root):
        path = f"docs/checks/{check.stem}.md"
        if not (root / path).exists():
            continue  # one-name.py says so
        page = (root / path).read_text()
        wrong = [wrong_blocks(page, check, program), wrong_reports(page, check, program)]
        for sentence in itertools.chain(*wrong, known_errors(root, page, check)):
            yield f"{path}: {sentence}"
        if not page.startswith(f"# {check.name}\n"):
            yield f"{path}: the title is not '# {check.name}'"
        if not plain(opening(page)).startswith(plain(check.summary)):
            yield f"{path}: the page does not open with the sentence of Checks.def: {check.summary}"
        source = root / "checks" / f"{check.stem}.cpp"
        in_code = set(OPTION.findall(source.read_text())) if source.exists() else set()
        in_page = set(OPTION_ROW.findall(page.split("## Options", 1)[1])) if "## Options" in page else set()
        for name, default in sorted(in_code ^ in_page):
            where = "the code" if (name, default) in in_code else "the page"
            yield f"{path}: only {where} has the option {name} with the default '{default}'"


def damages(root):
    """The first page with a block turned into its opposite, another opening, an option that doesn't exist."""
    checks = [c for c in check_list.reported(root) if f"docs/checks/{c.stem}.md" in listed(root)]
    if not checks:
        return []
    path = f"docs/checks/{checks[0].stem}.md"
    page = (root / path).read_text()
    return [
        Damage(path, re.sub(r"^```(cuda|hip) ok", r"```\1 bad", page, count=1, flags=re.M)),
        Damage(path, re.sub(r"^```(cuda|hip) bad", r"```\1 ok", page, count=1, flags=re.M)),
        Damage(path, page.replace(page.split("\n\n")[1], "Finds something.", 1)),
        Damage(path, page + "\n## Options\n\n| `Damaged` | false | none |\n"),
        Damage(path, page + "\n```cuda\nint x;\n```\n"),
        Damage(path, page + "\nMissed: `FN_damaged`.\n"),
        Damage(path, page + "\n```\nx.cu:1:1: warning: not said\n```\n"),
    ]


run(law, damages)
