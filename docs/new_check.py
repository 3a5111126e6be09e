#!/usr/bin/env python3
"""Starts a check: new_check.py NAME "SUMMARY" writes its source, page and first test, and adds it to the list.

The test and the page's `bad` block fail until the check finds something; that is where to begin.
"""

import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import check_list

ROOT = Path(__file__).resolve().parent.parent

SOURCE = """//===- {stem}.cpp {dashes}===//
//
// TODO: a story that a user could live through, and the smallest example.
//
// Reported: TODO: the rule in one sentence.
// Silent: TODO: what looks alike and is right.
//
//===----------------------------------------------------------------------===//
#include "checks/Check.h"

using namespace gputidy;

namespace {{
class {cls} : public Check {{
  void examine(const Story &S) override {{
    // TODO: compare S with the rule, and report what breaks it:
    // Report(*this, S.Function, Level::Proven, Where, "one lower-case clause")
    //     .allocation(S)
    //     .fix("what to do");
  }}
}};
}} // namespace

GPU_TIDY_CHECK({cls})
"""

PAGE = """# {name}

{summary}

TODO: what happens, to whom, and why no other tool says so.

```cuda bad
void fill_twice(size_t n) {{
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float)); // TODO: the smallest example
}}
```

What to do instead:

```cuda ok
void fill(size_t n) {{
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  cudaFree(memory);
}}
```

## Silent about

TODO

Weakness: [CWE-TODO](https://cwe.mitre.org/data/definitions/TODO.html), TODO: the entry's name; SARIF reports carry it.
"""

TEST = """// RUN: %check_gpu %s {name}
#include <cuda_runtime.h>

void wrong_bad(size_t n) {{
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{{{.*}}}} [{name}]
}}

void right_ok(size_t n) {{
  float *memory = nullptr;
  cudaMalloc(&memory, n * sizeof(float));
  cudaFree(memory);
}}
"""


def write(path, text):
    if path.exists():
        sys.exit(f"{path.relative_to(ROOT)} exists already")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    print(path.relative_to(ROOT))


def since():
    """The version in CMakeLists.txt, without its patch."""
    version = re.search(r"VERSION (\d+\.\d+)\.\d+ LANGUAGES", (ROOT / "CMakeLists.txt").read_text())
    return version[1] if version else "0.1"


def main():
    if len(sys.argv) != 3:
        sys.exit('usage: new_check.py NAME "SUMMARY"')
    stem, summary = sys.argv[1].removeprefix("gpu-"), sys.argv[2].rstrip(".") + "."
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", stem):
        sys.exit(f"'{stem}' is no name of a check: those are lower-case words with hyphens between them")
    known = check_list.read(ROOT)
    if stem in {check.stem for check in known}:
        sys.exit(f"there is a check gpu-{stem} already")
    rank = max((int(check.rank) for check in known if check.rank.isdigit()), default=0) + 10
    cls = "".join(word.capitalize() for word in stem.split("-"))
    words = {"stem": stem, "name": f"gpu-{stem}", "cls": cls, "summary": summary}
    words["dashes"] = "-" * (82 - len(f"//===- {stem}.cpp ===//"))
    write(ROOT / "checks" / f"{stem}.cpp", SOURCE.format(**words))
    write(ROOT / "docs" / "checks" / f"{stem}.md", PAGE.format(**words))
    write(ROOT / "test" / "checks" / stem / f"{stem}.cu", TEST.format(**words))
    with open(ROOT / "checks" / "Checks.def", "a") as listing:
        escaped = summary.replace("\\", "\\\\").replace('"', '\\"')
        listing.write(f'CHECK("gpu-{stem}", {cls}, "{since()}", {rank},\n      "{escaped}")\n')
    changelog = ROOT / "CHANGELOG.md"
    text = changelog.read_text()
    marker = "### Added\n\n"
    changelog.write_text(text.replace(marker, f"{marker}- Check `gpu-{stem}`.\n", 1))
    print("checks/Checks.def and CHANGELOG.md: one line each")


if __name__ == "__main__":
    main()
