"""Findings in the field, and what a reader said about them.

A verdict belongs to a finding of the same repository, file, check and function. Where one function has
several, the nearest line decides; a verdict that is further away than NEAR lines is about something else.
The message is free to change. Each verdict counts for one finding.
"""

import json
from collections import defaultdict
from dataclasses import asdict, dataclass

NEAR = 5
WORDS = ("right", "arguable", "wrong")


class Mistaken(Exception):
    """A list of verdicts that can't be read."""


@dataclass(frozen=True)
class Place:
    """What a finding and its verdict share."""

    repository: str
    file: str
    check: str
    function: str


@dataclass(frozen=True)
class Finding(Place):
    line: int
    column: int
    level: str
    message: str


@dataclass(frozen=True)
class Verdict(Place):
    line: int
    verdict: str
    reason: str


def place(item):
    return Place(item.repository, item.file, item.check, item.function)


def read(path):
    """The verdicts of a file, none if there is no file."""
    found = []
    for number, item in enumerate(json.loads(path.read_text()) if path.exists() else []):
        try:
            found.append(Verdict(**item))
        except TypeError as error:
            raise Mistaken(f"{path.name}: number {number + 1}: {error}") from None
        if item["verdict"] not in WORDS:
            raise Mistaken(f"{path.name}: number {number + 1}: '{item['verdict']}' is none of {', '.join(WORDS)}")
    return found


def template(finding):
    """The verdict to fill in for a finding that nobody has read, as a line of JSON."""
    values = {**asdict(place(finding)), "line": finding.line, "verdict": "", "reason": ""}
    return json.dumps(values, ensure_ascii=False)


def match(findings, verdicts):
    """The verdict of each finding that has one, and the verdicts without a finding."""
    pairs, there = [], defaultdict(list)
    for verdict in verdicts:
        there[place(verdict)].append(verdict)
    for finding in findings:
        for verdict in there[place(finding)]:
            pairs.append((abs(finding.line - verdict.line), finding.line, finding, verdict))
    judged, spent = {}, set()
    for distance, _, finding, verdict in sorted(pairs, key=lambda pair: pair[:2]):
        if distance <= NEAR and finding not in judged and verdict not in spent:
            judged[finding] = verdict
            spent.add(verdict)
    return judged, [verdict for verdict in verdicts if verdict not in spent]
