#!/usr/bin/env python3
"""Writes the compile database that CMake would write for this project, without CMake, CUDA or nvcc.

    instantiate.py DIR

DIR gets compile_commands.json and the response files that its nvcc commands name, as CMake's Makefile
generator leaves them in a build folder. compile_commands.json.in and includes_CUDA.rsp.in are what
CMake 3.25 wrote with CUDA 13, with its folders replaced by @SOURCE@, @BUILD@ and @CUDA@.
"""

import json
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def replace(value, folders):
    if isinstance(value, str):
        for name, folder in folders.items():
            value = value.replace(f"@{name}@", folder)
        return value
    return [{key: replace(text, folders) for key, text in entry.items()} for entry in value]


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: instantiate.py DIR")
    build = Path(sys.argv[1]).resolve()
    cuda = os.environ.get("CUDA_PATH", "/usr/local/cuda")
    folders = {"SOURCE": str(HERE), "BUILD": str(build), "CUDA": cuda}
    build.mkdir(parents=True, exist_ok=True)
    database = json.loads((HERE / "compile_commands.json.in").read_text())
    (build / "compile_commands.json").write_text(json.dumps(replace(database, folders), indent=2) + "\n")
    response = replace((HERE / "includes_CUDA.rsp.in").read_text(), folders)
    for target in ("trainer", "lora"):
        folder = build / "CMakeFiles" / f"{target}.dir"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "includes_CUDA.rsp").write_text(response)


if __name__ == "__main__":
    main()
