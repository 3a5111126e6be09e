"""Usage: shuffle.py FROM TO: the functions in another order, every token that may be alone on a line of its own."""

import re
import sys

head, first, second = re.match(r"(.*?)(namespace .*?// namespace lora\n)(.*)", open(sys.argv[1]).read(), re.S).groups()
body = second + "\nstatic int unrelated(int n)\n{ return n; }\n\n" + first
body = re.sub(r"//.*", "", body)
body = re.sub(r"([\[(,;{=])", r"\1 // moved\n\n        ", body)
with open(sys.argv[2], "w") as file:
    file.write("// A new comment.\n" + head + "#include <vector>\n" + body)
