"""Usage: validate_sarif.py MULTITOOL FILE...: fails if the validator has an error or a warning."""

import json
import os
import subprocess
import sys

multitool, *files = sys.argv[1:]
rules = ["--rule-kind", "Sarif;Ghas", "--output", "validation.json", "--log", "ForceOverwrite"]
environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
subprocess.run([multitool, "validate", *files, *rules], check=True, env=environment, stdout=subprocess.DEVNULL)
complaints = []
with open("validation.json", encoding="utf-8-sig") as report:
    for run in json.load(report)["runs"]:
        for result in run["results"]:
            message = result["message"]
            # Only a build that is published has a page to name.
            if message.get("id") != "Warning_ProvideToolnformationUri":
                complaints.append(f"{result.get('level', 'warning')} {result['ruleId']}: {message}")
print("\n".join(complaints))
sys.exit(1 if complaints else 0)
