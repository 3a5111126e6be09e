"""Where the function around a line begins and ends, by its braces: no parse is needed for that."""

import re

# Literals and comments may hold braces; lines of the preprocessor do in macros.
SILENT = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|^[ \t]*#(?:\\\n|[^\n])*",
    re.S | re.M,
)
SCOPE = re.compile(r"\b(namespace|class|struct|union|enum)\b|^\s*extern\s*$")
TEMPLATE = re.compile(r"template\s*<[^{}]*?>\s*(?=[\w:~\[])")


def blank(match):
    return re.sub(r"[^\n]", " ", match[0])


def without_else(text):
    """Only the first branch of each #if: both together may open a brace twice."""
    lines, stack = [], []
    for line in text.split("\n"):
        word = re.match(r"\s*#\s*(if|ifdef|ifndef|el\w+|endif)\b", line)
        if word and word[1].startswith("if"):
            stack.append(True)
        elif word and word[1] == "endif" and stack:
            stack.pop()
        elif word and stack:
            stack[-1] = False
        lines.append(line if all(stack) else "")
    return "\n".join(lines)


def opens_scope(head):
    """Whether the text before a brace opens a namespace or class rather than a function."""
    head = TEMPLATE.sub(" ", head)
    word = SCOPE.search(head)
    if not word:
        return head.strip() in ("", "extern")
    if "(" in head[: word.start()]:
        return False
    # `struct S f(int) {` is a function, `struct S : B<(1)> {` and `struct alignas(8) S {` are none.
    rest = re.sub(r"\b(alignas|__align__|__attribute__|declspec)\s*\([^{}]*?\)+", "", head[word.end() :])
    return "(" not in rest.split(":")[0] or word[1] in ("namespace", "enum")


def initialises(head, rest):
    """Whether braces between these texts hold values: `= {}`, a default argument, a member in an initialiser list."""
    after = rest.lstrip()[:1]
    open_parenthesis = head.count("(") > head.count(")")
    return open_parenthesis or head.rstrip().endswith("=") or after in (",", "{") or (after == ";" and "(" not in head)


def function_around(text, line):
    """First and last line of the outermost function around a line, or None outside of functions."""
    text = SILENT.sub(blank, without_else(text))
    start, opened = 0, []
    for match in re.finditer(r"[{};]", text):
        sign, at = match[0], match.start()
        if sign == "{":
            opened.append((start, at, opens_scope(text[start:at])))
            if opened[-1][2] and all(scope for _, _, scope in opened):
                start = at + 1
            continue
        if sign == "}" and opened:
            begun, brace, scope = opened.pop()
            outermost = all(outer for _, _, outer in opened)
            if not scope and outermost and initialises(text[begun:brace], text[at + 1 : at + 200]):
                continue
            if not scope and outermost:
                head = len(text[begun:brace]) - len(text[begun:brace].lstrip())
                first, last = text.count("\n", 0, begun + head) + 1, text.count("\n", 0, at) + 1
                if first <= line <= last:
                    return first, last
        if all(scope for _, _, scope in opened):
            start = at + 1
    return None
