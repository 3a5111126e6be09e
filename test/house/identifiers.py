# RUN: %python %s %root
"""Honest names: no identifier or file of ours contains a word that names no thing."""

import re

from house import Damage, OURS, SDK, line_of, listed, run, sources, without

FORBIDDEN = {"util", "utils", "helper", "helpers", "manager", "handler", "misc", "common", "process"}
# Names that others chose.
FOREIGN = {
    "CommonOptionsParser": "Clang's",
    "FileManager": "Clang's",
    "SourceManager": "Clang's",
    "ExecuteAndWait": "LLVM's",
    "getProcessTriple": "LLVM's",
    "Process": "llvm::sys::Process",
    "setDiagHandler": "llvm::SourceMgr's",
    "CXXTryStmt": "Clang's",
}
FOREIGN_PART = re.compile(r"(?:Source|File|Diagnostic|Header)Manager$|^(?:get|set|has)?(?:Source|File)Manager")


def words(identifier):
    """fooBar_HTTPBaz → foo bar http baz"""
    return [w.lower() for w in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", identifier)]


def law(root):
    for path in listed(root):
        if path.split("/")[0] in OURS and not path.startswith(SDK) and FORBIDDEN & set(words(path)):
            yield f"{path}: the file's name contains a word that names no thing"
    for path, text in sources(root):
        code = re.sub(r"^[ \t]*#[ \t]*include[^\n]*", "", without(text, "comment", "string"), flags=re.M)
        for match in re.finditer(r"[A-Za-z_]\w*", code):
            name = match.group()
            if name in FOREIGN or FOREIGN_PART.search(name) or not FORBIDDEN & set(words(name)):
                continue
            yield f"{path}:{line_of(code, match.start())}: '{name}' contains a word that names no thing"


run(
    law,
    [
        Damage("analysis/flow/Damaged.cpp", "int stringUtils();\n"),
        Damage("driver/Damaged.cpp", "struct PoolManager {};\n"),
        Damage("driver/Damaged2.cpp", "void process_call();\n"),
        Damage("checks/CallHelper.h", "\n"),
    ],
)
