"""Compares the C functions and enumerators of the stand-ins with those of the installed toolkit.

A function that both have takes the same parameters, by type and by name, and an enumerator that both have is the same
number. What only one of them has is a question of version and of selection, and no error; so are the functions below,
whose signature depends on the version.
"""

import json
import os
import re
import subprocess
import sys

VERSIONED = re.compile(
    r"cudaMem(Prefetch|Advise|cpyBatch|cpy3DBatch)|cudaGraph(Add(Node|Dependencies)|RemoveDependencies|GetEdges|NodeGetDepend)"
    r"|cudaStream(GetCaptureInfo|UpdateCapture)|cuMem(Prefetch|Advise|cpyBatch)|cuGraph(Add|Remove|GetEdges)|cuCtxCreate"
    r"|cudaGetDriverEntryPoint$|cudaGraphInstantiate$|__cuda|cudaProfiler|cuProfiler"
)
HEADERS = ["cuda_runtime_api.h", "cuda.h", "cublas_v2.h", "cufft.h", "curand.h", "cusparse.h", "cusolverDn.h", "cudnn.h", "nccl.h"]


def value(node):
    if "value" in node and node["kind"] in ("ConstantExpr", "IntegerLiteral"):
        return int(node["value"])
    for child in node.get("inner", []):
        found = value(child)
        if found is not None:
            return found


def plain(text):
    text = re.sub(r"\b(struct|enum|union) ", "", text)
    return re.sub(r"\s+", " ", text.replace("_st", "").replace("_t", "")).strip()


def read(clangxx, include):
    present = [h for h in HEADERS if os.path.exists(os.path.join(include, h))]
    source = "".join(f"#include <{h}>\n" for h in present)
    command = [clangxx, "-x", "c++", "-std=c++17", "-fsyntax-only", "-isystem", include, "-Xclang", "-ast-dump=json", "-"]
    tree = json.loads(subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout)
    functions, enumerators = {}, {}

    def visit(node, inside_c):
        for child in node.get("inner", []):
            kind, name = child.get("kind"), child.get("name", "")
            if kind == "LinkageSpecDecl":
                visit(child, True)
            elif kind == "FunctionDecl" and inside_c and re.match("(cu|nccl)", name) and not VERSIONED.match(name):
                parameters = [p for p in child.get("inner", []) if p["kind"] == "ParmVarDecl"]
                functions[name] = [(plain(p["type"]["qualType"]), p.get("name", "")) for p in parameters]
            elif kind == "EnumDecl":
                following = 0
                for e in child.get("inner", []):
                    if e["kind"] == "EnumConstantDecl":
                        given = value(e)
                        enumerators[e["name"]] = following = following if given is None else given
                        following += 1

    visit(tree, False)
    return functions, enumerators


def main():
    clangxx, ours, theirs = sys.argv[1:]
    (functions, numbers), (real_functions, real_numbers) = read(clangxx, ours), read(clangxx, theirs)
    wrong = [f"{n}: {functions[n]} but {real_functions[n]}" for n in functions if n in real_functions and functions[n] != real_functions[n]]
    wrong += [f"{n} = {numbers[n]} but {real_numbers[n]}" for n in numbers if n in real_numbers and numbers[n] != real_numbers[n]]
    compared = len(functions.keys() & real_functions.keys())
    print(f"{compared} functions and {len(numbers.keys() & real_numbers.keys())} enumerators compared")
    if compared < 500:
        wrong.append("too few to mean anything")
    sys.exit("\n".join(wrong) or 0)


main()
