"""What a scan before the fix and one after it say about a bug."""

import json
import re
from collections import Counter
from dataclasses import dataclass, field

import extent

NEAR = 3
SHOWN = ("proven", "likely")  # the levels that a user sees without asking for more

FOUND = "found before, silent after"
LOUD = "found before, found after"
DEAD = "line not live"
UNREAD = "does not parse"
MISSED = "missed"
LEFT = "not scanned"
PARSED = (FOUND, LOUD, MISSED)


@dataclass
class Outcome:
    bug: object
    word: str
    findings: list = field(default_factory=list)  # those that make the word; of a miss, what is said as possible
    reason: str = ""  # why it was not read


def key(finding):
    """What stays when lines move."""
    return finding["check"], finding.get("function") or "", finding["message"]


def near(place, bug):
    return place["file"] == bug.file and abs(place["line"] - bug.line) <= NEAR


def by_line(finding, bug):
    return any(near(place, bug) for place in [finding, *finding["notes"]])


def about(bug, text, told):
    """The findings in the bug's function, and those whose path comes by the bug's line."""
    around = extent.function_around(text, bug.line)
    first, last = around or (bug.line - NEAR, bug.line + NEAR)

    def inside(finding):
        return finding["file"] == bug.file and first <= finding["line"] <= last

    return [f for f in told["findings"] if inside(f) or by_line(f, bug)]


def gone(before, after):
    """The findings that are fewer after the fix."""
    left = Counter(key(finding) for finding in after)
    there = Counter(key(finding) for finding in before)
    return [finding for finding in before if there[key(finding)] > left[key(finding)]]


def analysed(bug, text, facts):
    """Whether host code of the bug's function is among the facts. Outside of functions nothing is needed."""
    around = extent.function_around(text, bug.line)
    if not around:
        return True
    lines = text.split("\n")
    for name, line, marks in re.findall(r"^function (.+) at line (\d+) key \S+(.*)", facts, re.M):
        if "[device]" in marks or not around[0] <= int(line) <= around[1]:
            continue
        # Facts tell no file: the declarator's name must be there, or the bracket of a lambda.
        last = re.search(r"(operator|~?\w+)[^:\w]*$", re.sub(r"<.*>", "", name))
        sign = "[" if "[lambda]" in marks else last and last[1]
        if sign and sign in "\n".join(lines[int(line) - 1 : int(line) + 2]):
            return True
    return False


def why_unread(bug, text, told):
    """The word and reason for a function that isn't among the facts."""
    first, last = extent.function_around(text, bug.line) or (bug.line, bug.line)
    errors = [error for unread in told["not_analysed"] for error in unread.get("errors") or [unread["reason"]]]
    kept = sum(len(unread.get("errors") or []) for unread in told["not_analysed"])
    counts = [int(n) for u in told["not_analysed"] for n in re.findall(r"^(\d+) parse error", u["reason"])]
    for error in errors:
        place = re.match(r"(.*?):(\d+):\d+: ", error)
        inside = place and place[1].endswith(bug.file) and first <= int(place[2]) <= last
        if inside or "file not found" in error:
            return UNREAD, message(error)
    if errors and sum(counts) > kept:
        return UNREAD, message(errors[0])
    return DEAD, "a template that the unit doesn't instantiate, device code, or left out by the preprocessor"


def message(error):
    """An error without the place, which is a machine's."""
    return re.sub(r"^.*?:\d+:\d+: (?:fatal )?error: ", "", error)


def outcome(bug, folder):
    """The outcome from what the scans left in the bug's folder."""
    told = json.loads((folder / "before.json").read_text())
    text = (folder / "before.txt").read_text(errors="replace")
    before = about(bug, text, told)
    lost = gone(before, json.loads((folder / "after.json").read_text())["findings"]) if before else []
    meant = [f for f in before if f["check"] == bug.check and by_line(f, bug)]
    for word, findings in ((FOUND, lost), (LOUD, meant)):
        shown = [f for f in findings if f["level"] in SHOWN]
        if shown:
            return Outcome(bug, word, shown)
    if not analysed(bug, text, (folder / "facts.txt").read_text(errors="replace")):
        word, reason = why_unread(bug, text, told)
        return Outcome(bug, word, reason=reason)
    return Outcome(bug, MISSED, lost)
