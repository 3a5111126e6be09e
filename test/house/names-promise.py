# RUN: %python %s %S/.. FileCheck
"""test/check_gpu.py holds files to their promises: a stand-in for the program reports each BUG() it sees."""

import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = r'''#!/usr/bin/env python3
import json, re, sys
arguments = sys.argv[: sys.argv.index("--")]
file, found, function = arguments[-1], [], ""
for number, line in enumerate(open(file), 1):
    function = (re.match(r"\w+ (\w+)\(", line) or [None, function])[1]
    for match in re.finditer(r"BUG\(\)", line):
        where = {"file": file, "line": number, "column": match.start() + 1}
        note = {**where, "message": "allocated here"}
        found.append({**where, "check": "gpu-x", "message": "'p' leaks", "function": function, "notes": [note]})
if "json" in arguments:
    print(json.dumps({"findings": found}))
else:
    for f in found:
        print("{file}:{line}:{column}: warning: {message} [{check}]".format(**f))
        print("    source // warning: not a message")
        print("{file}:{line}:{column}: note: allocated here".format(**f))
sys.exit(1 if found else 0)
'''

MESSAGE = "  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'p' leaks [gpu-x]\n"
KEPT = {
    "a bad function has a finding": "void f_bad() {\n  BUG();\n}\n",
    "an ok function has none": "void f_ok() {}\n",
    "a known miss": "void FN_f() {}\n",
    "a known false alarm": "void FP_f() {\n  BUG();\n}\n",
    "a message": "void f() {\n  BUG();\n" + MESSAGE + "}\n",
    "a message and its note": "void f() {\n  BUG();\n" + MESSAGE + "  // CHECK-MESSAGES: :[[@LINE-2]]:3: note: alloc\n}\n",
    "a member of a bad class": "struct S_bad {\nvoid f() {\n  BUG();\n}\n};\n",
    "an ok class used in a bad function": "struct S_ok {};\nvoid f_bad() {\n  S_ok s; BUG();\n}\n",
    "an ok function called on a bad line": "void g_ok();\nvoid f_bad() {\n  g_ok(); BUG();\n}\n",
    "a derived class": "struct S_ok {};\nstruct T_bad : S_ok {\nvoid f() {\n  BUG();\n}\n};\n",
    "a bad variable": "static int x_bad = BUG();\n",
    "a name in a comment": "void f_ok() {} // unlike g_bad()\n",
}
BROKEN = {
    "a bad function has none": "void f_bad() {}\n",
    "an ok function has one": "void f_ok() {\n  BUG();\n}\n",
    "a miss that is none any more": "void FN_f() {\n  BUG();\n}\n",
    "a false alarm that is none any more": "void FP_f() {}\n",
    "a message too many": "void f() {\n  BUG();\n" + MESSAGE + "  BUG();\n}\n",
    "a message that does not come": "void f() {\n\n" + MESSAGE + "}\n",
    "a message on another line": "void f() {\n  BUG();\n\n" + MESSAGE + "}\n",
    "an ok variable": "static int x_ok = BUG();\n",
    "nothing promised": "void f() {\n  BUG();\n}\n",
}


def keeps(source, program, tests, filecheck):
    file = program.parent / "file.cu"
    file.write_text(source)
    command = [sys.executable, str(tests / "check_gpu.py"), f"--program={program}", f"--filecheck={filecheck}"]
    return subprocess.run([*command, str(file), "gpu-x"], capture_output=True).returncode == 0


def main():
    tests, filecheck = Path(sys.argv[1]).resolve(), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "program"
        program.write_text(PROGRAM)
        program.chmod(0o755)
        wrong = [name for name, text in KEPT.items() if not keeps(text, program, tests, filecheck)]
        wrong += [name for name, text in BROKEN.items() if keeps(text, program, tests, filecheck)]
    for name in wrong:
        print(f"check_gpu.py judges wrongly: {name}")
    sys.exit(1 if wrong else 0)


main()
