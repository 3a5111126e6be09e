"""Holds a text to the report that it shows: shown.py TEXT REPORT

Each line of the block below `$ gpu-tidy scan` stands in the report, in that order.
"""

import re
import sys
from pathlib import Path

text, report = (Path(path).read_text() for path in sys.argv[1:])
shown = re.search(r"^\$ gpu-tidy scan[^\n]*\n(.*?)^```", text, re.M | re.S)[1].splitlines()
lines = iter(report.splitlines())
missing = [line for line in shown if line not in lines]
print("\n".join(["the report has no more:", *missing] if missing else ["shown as printed"]))
sys.exit(1 if missing else 0)
