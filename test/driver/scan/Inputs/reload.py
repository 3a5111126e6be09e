"""Compares reports with and without --reload on every source below a folder: reload.py PROGRAM FOLDER DIR"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

program, folder = sys.argv[1], Path(sys.argv[2])
levels = "--levels=proven,likely,possible"


def report(source, *more):
    command = [program, "check", str(source), "--toolkit=none", "-q", "-f", "json", levels, *more, "--", "-std=c++20"]
    return subprocess.run(command, capture_output=True, text=True).stdout


def differs(source):
    return source if report(source) != report(source, "--reload") else None


sources = sorted(p for p in folder.rglob("*") if p.suffix in (".cu", ".cpp", ".hip"))
with ThreadPoolExecutor(os.cpu_count()) as pool:
    different = [str(source) for source in pool.map(differs, sources) if source]
sys.exit(f"findings differ after reloading: {different}" if different else 0)
