"""Usage: fingerprints.py PROGRAM FILE...: check, function and fingerprint of each finding, sorted."""

import json
import subprocess
import sys

program, *files = sys.argv[1:]
command = [program, "check", *files, "--toolkit=none", "-q", "-f", "json", "--", "-std=c++20"]
report = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
for line in sorted(f"{f['check']} {f['function']} {f['fingerprint']}" for f in report["findings"]):
    print(line)
