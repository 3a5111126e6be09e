"""Makes a git repository of a folder and commits it: project.py DIR SOURCES...

The sources get a compile database in build/, which git ignores.
"""

import subprocess
import sys
from pathlib import Path

folder = Path(sys.argv[1]).resolve()
build = folder / "build"
build.mkdir(exist_ok=True)
database = Path(__file__).resolve().parents[2] / "scan" / "Inputs" / "database.py"
subprocess.run([sys.executable, database, folder, *sys.argv[2:]], check=True)
(folder / "compile_commands.json").rename(build / "compile_commands.json")
(folder / ".gitignore").write_text("/build/\n")
for words in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "start"]):
    subprocess.run(["git", *words], cwd=folder, check=True)
