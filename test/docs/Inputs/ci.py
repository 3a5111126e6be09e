"""The scripts in the files for CI: ci.py scripts FILE... DIR, or ci.py step FILE NAME

`scripts` writes each to a file in DIR for shellcheck, `step` prints the one of an action's step.
"""

import sys
from pathlib import Path

import yaml


def scripts(document):
    if "runs" in document:
        yield from ((step["name"], step["run"]) for step in document["runs"]["steps"] if "run" in step)
        return
    for name, job in document.items():
        for key in ("before_script", "script"):
            yield from ((f"{name}-{key}-{n}", text) for n, text in enumerate(job.get(key, [])))


mode, *words = sys.argv[1:]
if mode == "step":
    print(dict(scripts(yaml.safe_load(Path(words[0]).read_text())))[words[1]])
else:
    for path in words[:-1]:
        for name, text in scripts(yaml.safe_load(Path(path).read_text())):
            shell = "bash" if "action" in path else "sh"
            (Path(words[-1]) / f"{Path(path).stem}-{name}.sh".replace(" ", "-")).write_text(f"#!/bin/{shell}\n{text}")
