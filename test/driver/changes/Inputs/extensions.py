"""The hook's file says by a pattern what the program says by a list: extensions.py ROOT"""

import re
import sys
from pathlib import Path

root = Path(sys.argv[1])
pattern = re.search(r"^  files: (.*)$", (root / ".pre-commit-hooks.yaml").read_text(), re.M)[1]
source = (root / "driver/changes/Includes.cpp").read_text()
known = re.findall(r'"(\.[^"]+)"', re.search(r"Extensions\[\] = \{(.*?)\}", source, re.S)[1])
alternatives = re.fullmatch(r"\\\.\((.*)\)\$", pattern)[1].split("|")
offered = {"." + a.replace("\\", "") for a in alternatives}
sys.exit(f"only in one of them: {offered ^ set(known)}" if offered ^ set(known) or not known else 0)
