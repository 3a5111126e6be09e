"""Writes a file that includes every stand-in header of CUDA, and sees that each says first what it stands for."""

import pathlib
import sys

sdk, output = map(pathlib.Path, sys.argv[1:])
headers = [p for p in sorted(sdk.rglob("*")) if p.is_file() and p.suffix not in (".md", ".json") and p.name != ".clang-format"]
bare = [str(p.relative_to(sdk)) for p in headers if not p.read_text().startswith("// ")]
if bare:
    sys.exit("no head comment: " + ", ".join(bare))

include = sdk / "cuda" / "include"
output.write_text("".join(f"#include <{p.relative_to(include).as_posix()}>\n" for p in headers if include in p.parents))
