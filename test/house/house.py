"""How a test about the code base is made.

A law is a function that takes the repository's root and returns its violations as sentences. run()
prints them and fails if there are any. Then it proves that the law is not asleep: it damages a copy of
the repository in each way that the test names, and fails if the law has nothing new to say.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs"))

OURS = ("analysis", "checks", "driver")  # where our C++ is
SDK = "driver/sdk/"  # headers in the words of others


@dataclass(frozen=True)
class Damage:
    """A file that gets this text, or with `append` gets it at its end, or is removed if there is none."""

    path: str
    text: str = None
    append: bool = False


def listed(root):
    """The files of the repository, relative: what git knows or could be told of, else all but builds."""
    git = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"], capture_output=True, text=True
    )
    if git.returncode == 0 and (root / ".git").exists():
        names = git.stdout.split("\0")
    else:
        names = [str(path.relative_to(root)) for path in root.rglob("*")]
    kept = [n for n in names if n and not re.match(r"build|\.git/|shared/", n) and "__pycache__" not in n]
    return sorted(n for n in kept if (root / n).is_file())


def sources(root, suffixes=(".cpp", ".h")):
    """Our C++ files and their text, stand-in SDK headers apart."""
    for name in listed(root):
        if name.split("/")[0] in OURS and name.endswith(suffixes) and not name.startswith(SDK):
            yield name, (root / name).read_text(errors="replace")


TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<raw>R"(?P<tag>\w*)\(.*?\)(?P=tag)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")|(?P<char>(?<![0-9a-zA-Z_])\'(?:\\.|[^\'\\\n])+\')',
    re.S,
)


def without(text, *kinds):
    """The text with comments or literals blanked out, every character at its place."""

    def blank(match):
        if match.lastgroup == "tag" or match["raw"]:
            kind = "string"
        else:
            kind = "comment" if match["comment"] else "string"
        return re.sub(r"[^\n]", " ", match.group()) if kind in kinds else match.group()

    return TOKEN.sub(blank, text)


def line_of(text, index):
    return text.count("\n", 0, index) + 1


def copy_of(root, into):
    for name in listed(root):
        target = into / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / name, target)


def apply(damage, root):
    """Does the damage; returns a function that undoes it."""
    path = root / damage.path
    before = path.read_text() if path.exists() else None
    if damage.text is None:
        path.unlink()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text((before or "") + damage.text if damage.append else damage.text)

    def undo():
        path.unlink(missing_ok=True)
        if before is not None:
            path.write_text(before)

    return undo


def sleeping(law, root, damages):
    """The damages that the law does not notice."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        copy_of(root, copy)
        healthy = set(law(copy))
        for damage in damages:
            undo = apply(damage, copy)
            if not set(law(copy)) - healthy:
                yield damage
            undo()


def run(law, damages):
    root = Path(sys.argv[1]).resolve()
    broken = list(law(root))
    for sentence in broken:
        print(sentence)
    asleep = list(sleeping(law, root, damages(root) if callable(damages) else damages))
    for damage in asleep:
        print(f"the law does not notice this damage: {damage}")
    sys.exit(1 if broken or asleep else 0)
