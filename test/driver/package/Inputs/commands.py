"""Compares the commands of `gpu-tidy --help` with those of the manual page: commands.py HELP PAGE"""

import re
import sys
from pathlib import Path

text = Path(sys.argv[1]).read_text().split("usage:", 1)[1]
program = set(re.findall(r"^  ([a-z-]+) +[a-z]", text, re.M)) - {"gpu-tidy"}
section = Path(sys.argv[2]).read_text().split(".SH COMMANDS", 1)[1].split("\n.SH", 1)[0]
page = set(re.findall(r"^\.B ([a-z-]+)", section, re.M))
print(sorted(program))
sys.exit(f"only in one of them: {sorted(program ^ page)}" if program ^ page or len(program) < 5 else 0)
