"""Prints the findings of a JSON report, one line each, sorted: file, function, check, level."""

import json
import re
import sys
from pathlib import Path

report = json.load(open(sys.argv[1]))
for finding in sorted(report["findings"], key=lambda f: (Path(f["file"]).name, f["line"])):
    function = re.sub(r"\(.*", "", finding.get("function") or "-")
    print(Path(finding["file"]).name, function, finding["check"], finding["level"])
