# RUN: %python %s %root
"""API knowledge is data: no name of a GPU library's function or type in C++ code, comments apart."""

import re

from house import Damage, line_of, listed, run, sources, without

SHAPED = re.compile(r"\b(?:cuda[A-Z]\w+|hip[A-Z]\w+|cu[A-Z]\w+)\b")
QUALIFIED = re.compile(r"\b(?:thrust|rmm|Kokkos|torch|at|c10|cub|sycl)::\w+")
IN_STRING = re.compile(r"\b(?:cuda|hip|cu)[A-Z][a-z]\w+|\b(?:thrust|rmm|Kokkos|torch|c10|cub|sycl)::")
PARAMETERS = {"cudaVersion"}  # in the headers, but no name of an API


def api_names(root):
    """The names that the stand-in headers and the model's rows know: `cudaFree` is one, `cudaCandidates` ours."""
    names = set()
    for path in listed(root):
        if path.startswith(("driver/sdk/", "analysis/model/")) and not path.endswith((".cpp", ".cmake")):
            names.update(SHAPED.findall((root / path).read_text(errors="replace")))
    return names - PARAMETERS | {"cudaMalloc", "cudaFree", "cuMemAlloc", "hipMalloc"}


def law(root):
    known = api_names(root)
    for path, text in sources(root):
        code = without(text, "comment", "string")
        found = [m for m in SHAPED.finditer(code) if m.group() in known] + list(QUALIFIED.finditer(code))
        for literal in re.finditer(r'"(?:\\.|[^"\\\n])*"', without(text, "comment")):
            found += [literal] if IN_STRING.search(literal.group()) else []
        for match in found:
            yield f"{path}:{line_of(text, match.start())}: names the API {match.group()}; that is data of analysis/model"


run(
    law,
    [
        Damage("analysis/facts/Damaged.cpp", 'bool frees(StringRef Name) { return Name == "cudaFree"; }\n'),
        Damage("checks/damaged.cpp", 'bool wraps(StringRef Name) { return Name == "thrust::raw_pointer_cast"; }\n'),
        Damage("driver/Damaged.cpp", "void f() { cudaMalloc(nullptr, 0); }\n"),
        Damage("driver/Damaged2.cpp", "void f() { cuMemAlloc(nullptr, 0); }\n"),
    ],
)
