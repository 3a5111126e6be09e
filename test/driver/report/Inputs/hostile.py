"""Scans a file with a hostile name and hostile lines in the current folder, and looks through every report."""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

NAME = "::error file=x,line=1::\x1b[31m<script>|`[a](b)`\n##[command]${{1}},:%0A\u202e\x9b.cu"
MARK = "\x1b[2J ##[add-path]/tmp <script>alert(1)</script> </testsuite> \u202e"
SOURCE = f"""#include <cuda_runtime.h>
#include <functional>
std::function<void()> bad() {{
  float *p; cudaMalloc(&p, 4); // {MARK}
  auto task = [p] {{ cudaMemset(p, 0, 4); }}; /* ::set-output name=a::b {MARK} */
/*
::error ::x */ cudaFree(p); // \xff
  return task;
}}
int broken() {{ return nothing; }}
"""

program = sys.argv[1]
with open(NAME, "wb") as file:
    file.write(SOURCE.encode().replace("\xff".encode(), b"\xff\x9b"))
formats = ("text", "json", "sarif", "github", "gitlab", "junit")
command = [program, "check", "./" + NAME, "--toolkit=none", *(f"-f{name}={name}" for name in formats)]
run = subprocess.run(
    [*command, "--", "-std=c++20"], capture_output=True, check=False, env={**os.environ, "GITHUB_STEP_SUMMARY": "summary"}
)
reports = {name: open(name, "rb").read() for name in (*formats, "summary")}
reports["stderr"] = run.stderr
wrong = [] if run.returncode == 3 else [f"status {run.returncode}"]


def complain(name, what, about):
    if about:
        wrong.append(f"{name} has {what}: {about!r}")


for name, report in reports.items():
    complain(name, "a control character", re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", report))
    try:
        text = report.decode()
    except UnicodeDecodeError as error:
        complain(name, "no UTF-8", error)
        continue
    if name not in ("json", "sarif", "gitlab"):  # quoted there; the readers of JSON take it as text
        complain(name, "a hidden character", re.search("[\u0080-\u009f\u202a-\u202e]", text))
        complain(name, "a command", re.search(r"^.*##\[.*$", text, re.M))
    commands = re.findall(r"^\s*::.*$", text, re.M)
    complain(name, "a command", [c for c in commands if name != "github" or not re.match(r"::(error|warning) file=[^,:\s]", c)])
    if name in ("junit", "summary"):
        complain(name, "markup", re.search("<script|</?b>", text))
for name in ("json", "sarif", "gitlab"):
    json.loads(reports[name])
cases = ElementTree.fromstring(reports["junit"]).findall("testsuite/testcase")
if len(cases) != 2:
    wrong.append(f"{len(cases)} cases instead of a failure and an error")
rows = [line for line in reports["summary"].decode().splitlines() if line.startswith("| proven")]
if len(rows) != 1 or len(re.findall(r"(?<!\\)\|", rows[0])) != 5:
    wrong.append(f"the table has the rows {rows}")
if b"bad" not in reports["json"] or len(json.loads(reports["sarif"])["runs"][0]["results"]) != 1:
    wrong.append("the finding is missing")
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
