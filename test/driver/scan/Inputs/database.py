"""Writes a compile database with the nvcc commands of CMake: database.py DIR [--output=NAME] SOURCES...

Sources are relative to DIR. A source that is named twice has two entries.
"""

import json
import sys
from pathlib import Path

folder = Path(sys.argv[1]).resolve()
entries = []
for number, source in enumerate(sys.argv[2:]):
    compiler = "/opt/none/bin/nvcc -x cu" if source.endswith(".cu") else "c++"
    command = f"{compiler} -std=c++20 -I{folder} -c {folder / source} -o {number}.o"
    entries.append({"directory": str(folder), "command": command, "file": str(folder / source)})
(folder / "compile_commands.json").write_text(json.dumps(entries, indent=1))
