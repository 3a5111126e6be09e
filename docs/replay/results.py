"""The outcomes of a replay, and what a reader said about those that need one: the terminal and README.md."""

import json
from collections import Counter

import judge
from history import Failed

CAUSES = {
    "another unit": "needs another translation unit",
    "model": "needs a model",
    "beyond": "beyond the rule",
    "ours": "fault of ours",
    "coincidence": "the finding that vanished is about something else",
}
WORDS = (judge.FOUND, judge.LOUD, judge.MISSED, judge.DEAD, judge.UNREAD, judge.LEFT)


def read_verdicts(path):
    """Cause and reason by the bug's id, nothing if there is no file."""
    read = {}
    for number, item in enumerate(json.loads(path.read_text()) if path.exists() else [], 1):
        if set(item) != {"id", "cause", "reason"}:
            raise Failed(f"{path.name}: number {number} must have id, cause and reason")
        if item["cause"] not in CAUSES:
            raise Failed(f"{path.name}: number {number}: '{item['cause']}' is none of {', '.join(CAUSES)}")
        read[item["id"]] = item
    return read


def judged(outcomes, verdicts):
    """The outcomes, corrected where a reader saw that the finding was about something else."""
    for outcome in outcomes:
        coincidence = verdicts.get(outcome.bug.id, {}).get("cause") == "coincidence"
        if coincidence and outcome.word in (judge.FOUND, judge.LOUD):
            outcome.word, outcome.findings = judge.MISSED, []
    return outcomes


def halves(outcomes):
    """The bugs that may be looked at, and those that are held out."""
    return [
        ("seen", [o for o in outcomes if not o.bug.repository.held_out]),
        ("held out", [o for o in outcomes if o.bug.repository.held_out]),
    ]


def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.0f} %)" if whole else "none"


def figures(outcomes):
    """How many were reported among those that parse, and how many of these are silent after the fix."""
    count = Counter(outcome.word for outcome in outcomes)
    reported = count[judge.FOUND] + count[judge.LOUD]
    return share(reported, reported + count[judge.MISSED]), share(count[judge.FOUND], reported)


def row(title, outcomes):
    count = Counter(outcome.word for outcome in outcomes)
    return [title, len(outcomes), *(count[word] for word in WORDS), *figures(outcomes)]


HEADS = ("", "bugs", *WORDS, "reported of those that parse", "silent after")


def line(outcome, verdicts):
    """An outcome for the terminal. Misses of held-out bugs keep their reasons."""
    said = [outcome.bug.id, f"{outcome.bug.name}/{outcome.bug.file}:{outcome.bug.line}", outcome.word]
    if outcome.bug.repository.held_out:
        return "  ".join(said)
    told = verdicts.get(outcome.bug.id)
    said += sorted({f"{f['check']} ({f['level']}) at line {f['line']}" for f in outcome.findings})
    said += [outcome.reason] if outcome.reason else []
    if told and outcome.word == judge.MISSED:
        said.append(f"{CAUSES[told['cause']]}: {told['reason']}")
    return "  ".join(said)


def terminal(outcomes, verdicts):
    outcomes = judged(outcomes, verdicts)
    lines = [line(outcome, verdicts) for outcome in outcomes] + [""]
    for title, half in halves(outcomes):
        if half:
            reported, silent = figures(half)
            count = Counter(outcome.word for outcome in half)
            lines.append(f"{title}: {len(half)} bugs: " + ", ".join(f"{count[w]} {w}" for w in WORDS if count[w]))
            lines.append(f"{title}: reported of those that parse: {reported}; of these silent after the fix: {silent}")
    for outcome in outcomes:
        if outcome.word == judge.MISSED and outcome.bug.id not in verdicts and not outcome.bug.repository.held_out:
            lines.append(f"no cause yet: {json.dumps({'id': outcome.bug.id, 'cause': '', 'reason': ''})}")
    return "\n".join(lines)


PAGE = """# Would it have found the bugs of the past?

{bugs} bugs of {repositories} public repositories, each with the commit before its fix and the fix. `./dev replay`
parses the file of each at both commits and compares the findings. This page is written by
`./dev replay --write-report`.

{table}

- **found before, silent after**: a finding in the bug's function, or whose path comes within {near} lines of the
  bug, is absent after the fix.
- **found before, found after**: the check that is meant reports the bug's lines at both commits.
- **missed**: the function was analysed and nothing was said that the fix makes vanish. A finding that is there
  before and after doesn't count.
- **line not live**: the function is a template that the file doesn't instantiate, device code, or left out by the
  preprocessor.
- **does not parse**: the function has errors in it, mostly for headers that are not there.
- **not scanned**: listed in the manifest, but not part of the replay that wrote this page.

A bug parses if it is one of the first three. A third of the repositories is *held out*: those for which the
SHA-256 of the name OWNER/NAME leaves 1 when divided by 3. Their misses are counted and never read, so that the
second row says what the program does on bugs that nobody had in mind.

## The files

| file | what it is |
|---|---|
| `manifest.json` | the repositories with their flags, and the bugs |
| `verdicts.json` | kept by hand: why a bug is missed (`id`, `cause`, `reason`) |
| `stand-ins/` | declarations for headers of third parties that are not at hand |

A cause is one of: {causes}.

| command | what it does |
|---|---|
| `./dev replay` | fetch and scan all; everything lands in `build/replay` |
| `./dev replay ID REPOSITORY` | some of them |
| `./dev replay --scanned` | judge the last scans again |
| `./dev replay --mirror DIR` | take the sources from bare repositories `DIR/OWNER+NAME/repo` |
"""


def cell(text):
    return str(text).replace("|", "\\|").replace("\n", " ")


def table(heads, rows):
    lines = ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    return "\n".join(lines + ["| " + " | ".join(cell(c) for c in row) + " |" for row in rows])


def place(bug):
    link = f"https://github.com/{bug.name}/blob/{bug.before}/{bug.file}#L{bug.line}"
    fix = f"https://github.com/{bug.name}/commit/{bug.after}"
    return f"[{bug.name} {bug.file.split('/')[-1]}:{bug.line}]({link}), [fix]({fix})"


def section(title, heads, rows):
    return f"## {title}\n\n{table(heads, rows)}\n" if rows else ""


def page(outcomes, verdicts):
    """The text of README.md."""
    outcomes = judged(outcomes, verdicts)
    rows = [row(title, half) for title, half in halves(outcomes) if half] + [row("all", outcomes)]
    causes = ", ".join(f"`{word}` ({text})" for word, text in CAUSES.items())
    repositories = len({outcome.bug.name for outcome in outcomes})
    parts = [
        PAGE.format(
            bugs=len(outcomes), repositories=repositories, table=table(HEADS, rows), near=judge.NEAR, causes=causes
        )
    ]
    seen = [outcome for outcome in outcomes if not outcome.bug.repository.held_out]

    def of(*words):
        return [outcome for outcome in seen if outcome.word in words]

    def cause(outcome):
        told = verdicts.get(outcome.bug.id)
        possible = "".join(f"said as `possible`: {f['check']}. " for f in outcome.findings[:1])
        return possible + (f"{CAUSES[told['cause']]}: {told['reason']}" if told else "not yet read")

    said = [(o.bug.id, place(o.bug), o.word, ", ".join(sorted({f["check"] for f in o.findings})), o.bug.what)
            for o in of(judge.FOUND, judge.LOUD)]
    parts.append(section("Reported", ("bug", "place", "", "check", "what it was"), said))
    missed = [(o.bug.id, place(o.bug), o.bug.what, cause(o)) for o in of(judge.MISSED)]
    parts.append(section("Missed", ("bug", "place", "what it was", "cause"), missed))
    unread = [(o.bug.id, place(o.bug), o.word, o.reason) for o in of(judge.DEAD, judge.UNREAD)]
    left = [(o.bug.id, place(o.bug)) for o in of(judge.LEFT)]
    parts.append(section("Not analysed", ("bug", "place", "", "first reason"), unread))
    parts.append(section("Not scanned", ("bug", "place"), left))
    held = [(o.bug.id, place(o.bug), o.word) for o in outcomes if o.bug.repository.held_out]
    parts.append(section("Held out", ("bug", "place", "outcome"), held))
    return "\n".join(part for part in parts if part)
