"""The field's results: a table for the terminal, and docs/field/README.md."""

from collections import Counter
from dataclasses import dataclass, field

from verdicts import NEAR

HEADS = ("repository", "files", "partly read", "lines", "findings", "right", "arguable", "wrong", "unread")

PAGE = """# What gpu-tidy finds in public repositories

A tool that cries wolf is switched off. So its findings are read: `./dev field` takes {repositories} public
repositories at fixed commits, scans {files} files of them and compares what it finds with recorded verdicts,
which come from reading the code. This page is written by `./dev field --write-report`.

{summary}

{table}

*Partly read* files have parse errors, mostly for headers that are not installed or that a build generates;
[the last section](#partly-read) has the reasons. The functions without errors in them are analysed, so such
files count as files and have findings. *Lines* are those of the files, without the headers they include.
The scan was made with {toolkit}.

## The verdicts

- **right**: the code does what the finding says, whether or not it has hurt anybody yet. A class that would
  free its memory twice if it were copied is right though no copy is made today.
- **wrong**: it doesn't. The reason says what the analysis did not see.
- **arguable**: there is a defect, but another than the message says, or it rests on a convention.

Precision is right / (right + wrong). Findings that nobody has read yet don't count for either side.

`verdicts.json` lists them, one object each:

| key | meaning |
|---|---|
| `repository`, `file` | as in `manifest.json`, and the path below its root |
| `check`, `function` | as the JSON report says |
| `line` | tells findings of one function and check apart; it may be off by {near} lines |
| `verdict` | `right`, `wrong` or `arguable` |
| `reason` | one sentence, for a reader who has the code open |

A finding is known by its repository, file, check and function, so its message may change; if the story it
tells has changed as well, its verdict must be read again. `./dev field` prints an empty verdict for each
finding that has none.

## The commands

| command | what it does |
|---|---|
| `./dev field` | fetch, scan and compare all repositories; everything lands in `build/field` |
| `./dev field NAME...` | only these entries of `manifest.json` |
| `./dev field --scanned` | compare the last scans again, after verdicts were added |
| `./dev field --mirror DIR` | take the sources from `DIR/OWNER+NAME/repo`, bare repositories, instead of GitHub |
| `./dev field --write-report` | write this page as well |

`manifest.json` lists for each entry the repository, its commit, the compiler and flags of a compile command,
and the files that are scanned together. `{{R}}` in the flags is the repository's root, `{{D}}` the folder of the
file, `{{cutlass}}` the root of the entry of that name. An entry without files is there for its headers.
"""


@dataclass
class Scan:
    """What the entries of one repository gave together."""

    repository: str
    commit: str
    files: int = 0
    lines: int = 0
    partly: list = field(default_factory=list)  # the first error of each file that isn't fully analysed
    failures: list = field(default_factory=list)  # what went wrong with the program as a whole
    found: dict = field(default_factory=dict)

    def add(self, finding):
        self.found.setdefault((finding.file, finding.line, finding.column, finding.check), finding)

    @property
    def findings(self):
        return [self.found[key] for key in sorted(self.found)]


def word_for(finding, judged):
    return judged[finding].verdict if finding in judged else "unread"


def count(scan, judged):
    """How many findings are right, arguable, wrong and unread."""
    words = Counter(word_for(finding, judged) for finding in scan.findings)
    return [words[word] for word in ("right", "arguable", "wrong", "unread")]


def numbers(scans, judged):
    """A row of numbers for each scan, and the row of sums."""
    rows = [[s.files, len(s.partly), s.lines, len(s.findings), *count(s, judged)] for s in scans]
    return rows, [sum(column) for column in zip(*rows)]


def precision(sums):
    right, wrong = sums[4], sums[6]
    return f"{100 * right / (right + wrong):.0f} %" if right + wrong else "unknown"


def summary(sums):
    unread = f", {sums[7]} not yet read" if sums[7] else ""
    said = f"{sums[3]} findings: {sums[4]} right, {sums[5]} arguable, {sums[6]} wrong{unread}"
    return f"{said}. Precision: {precision(sums)}."


def terminal_table(scans, judged):
    rows, sums = numbers(scans, judged)
    named = [HEADS, *([s.repository, *row] for s, row in zip(scans, rows)), ["all", *sums]]
    cells = [[str(cell) for cell in row] for row in named]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEADS))]
    lines = [[row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:]))] for row in cells]
    return "\n".join("  ".join(line) for line in lines) + "\n\n" + summary(sums)


def page_table(scans, judged):
    rows, sums = numbers(scans, judged)
    lines = ["| " + " | ".join(HEADS) + " |", "|---" + "|--:" * (len(HEADS) - 1) + "|"]
    for scan, row in zip(scans, rows):
        link = f"[{scan.repository}](https://github.com/{scan.repository}/tree/{scan.commit})"
        lines.append("| " + " | ".join([link, *map(str, row)]) + " |")
    return "\n".join([*lines, "| all | " + " | ".join(map(str, sums)) + " |"])


def one_line(finding, judged, commits):
    """A finding as an item of a list: where, what, why."""
    commit = commits.get(finding.repository)
    link = f"https://github.com/{finding.repository}/blob/{commit}/{finding.file}#L{finding.line}"
    where = f"[{finding.file}:{finding.line}]({link})" if commit else f"{finding.file}:{finding.line}"
    reason = judged[finding].reason if finding in judged else finding.message
    function = f" in `{finding.function}`" if finding.function else ""
    return f"- {where}{function}, {finding.check}: {reason}"


def section(title, word, scans, judged, commits):
    """The findings with a verdict, by repository."""
    parts = []
    for scan in scans:
        lines = [one_line(f, judged, commits) for f in scan.findings if word_for(f, judged) == word]
        if lines:
            parts.append(f"### {scan.repository}\n\n" + "\n".join(lines))
    return f"## {title}\n\n" + "\n\n".join(parts) + "\n" if parts else ""


def partly_read(scans):
    """Per repository how many files have which first error."""
    lines = []
    for scan in scans:
        for reason, files in Counter(scan.partly).most_common():
            lines.append(f"- {scan.repository}, {files} {'file' if files == 1 else 'files'}: {reason}")
        lines += [f"- {scan.repository}, the program as a whole: {failure}" for failure in scan.failures]
    return "## Partly read\n\n" + "\n".join(lines) + "\n" if lines else ""


def lost_findings(lost, commits):
    """Right verdicts without a finding: what this version misses, as far as is known."""
    if not lost:
        return ""
    head = "## Lost\n\nAn earlier version reported these, they were judged right, and this version is silent.\n\n"
    return head + "\n".join(one_line(verdict, {verdict: verdict}, commits) for verdict in lost) + "\n"


def page(scans, judged, lost, commits, toolkit):
    """The text of README.md."""
    sums = numbers(scans, judged)[1]
    head = PAGE.format(
        repositories=len(scans),
        files=sums[0],
        summary=summary(sums),
        table=page_table(scans, judged),
        toolkit=toolkit,
        near=NEAR,
    )
    titles = (("Right", "right"), ("Arguable", "arguable"), ("Wrong", "wrong"), ("Not yet read", "unread"))
    sections = [section(title, word, scans, judged, commits) for title, word in titles]
    return "\n".join(part for part in [head, *sections, lost_findings(lost, commits), partly_read(scans)] if part)
