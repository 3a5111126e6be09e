# RUN: %python %s %root
"""Short functions: at most 40 lines from brace to brace, unless a flat switch or table is marked.

The mark is clang-tidy's own: NOLINT(readability-function-size) or NOLINTNEXTLINE on the function's
head, followed by the reason.
"""

import re

from house import Damage, line_of, run, sources, without

LIMIT = 40
MARK = re.compile(r"NOLINT(?:NEXTLINE)?\(readability-function-size\)[^\w\n]*\w+")
CONTAINER = re.compile(r"\b(?:namespace|class|struct|union|enum)\b[^()]*$")
ATTRIBUTE = re.compile(r"\b(?:alignas|__attribute__|__declspec)\s*\(+[^()]*\)+")


def is_function(head):
    """Whether a brace after this text opens a function's body: its parameters are closed, nothing is assigned."""
    head = ATTRIBUTE.sub("", head)
    if "(" not in head or head.count("(") != head.count(")"):
        return False
    return not CONTAINER.search(head) and not re.search(r"(?:=|\breturn)\s*$", head)


def functions(code):
    """(start of the head, opening brace, closing brace) of each outermost function."""
    stack, head_start, index = [], 0, 0
    while index < len(code):
        char = code[index]
        if char == "#" and not code[code.rfind("\n", 0, index) + 1 : index].strip():
            index = end_of_directive(code, index)
            head_start = index
        elif char == "{":
            stack.append((is_function(code[head_start:index]), head_start, index))
            head_start = index + 1
        elif char == "}" and stack:
            function, start, opened = stack.pop()
            if function and not any(outer for outer, _, _ in stack):
                yield start, opened, index
            head_start = index + 1
        elif char == ";":
            head_start = index + 1
        index += 1


def end_of_directive(code, index):
    while True:
        newline = code.find("\n", index)
        if newline < 0:
            return len(code)
        if code[newline - 1] != "\\":
            return newline
        index = newline + 1


def law(root):
    for path, text in sources(root):
        code = without(text, "comment", "string")
        for start, opened, closed in functions(code):
            length = line_of(text, closed) - line_of(text, opened)
            if length > LIMIT and not MARK.search(text[start:opened] + text[opened:].split("\n", 1)[0]):
                name = re.findall(r"[\w:~]+(?=\s*\()", code[start:opened])
                where = f"{path}:{line_of(text, opened)}"
                yield f"{where}: {name[0] if name else 'a function'} has {length} lines; {LIMIT} is the limit"


LONG = "void f(int A) {\n" + "  g(A);\n" * 45 + "}\n"
run(
    law,
    [
        Damage("analysis/flow/Damaged.cpp", LONG),
        Damage("driver/Damaged.cpp", "namespace a {\nstruct S {\n" + LONG + "};\n}\n"),
        Damage("driver/Damaged2.cpp", "S::S(int A)\n    : B{A}, C(A) {\n" + "  g(A);\n" * 45 + "}\n"),
        Damage("analysis/model/Damaged.h", "MACRO(a)\nnamespace n {\n" + LONG + "}\n"),
        Damage("checks/damaged.cpp", "// NOLINTNEXTLINE(readability-function-size)\n" + LONG),
    ],
)
