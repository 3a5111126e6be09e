#!/usr/bin/env python3
"""Compares the translation of nvcc's commands with what nvcc itself does.

`nvcc --dryrun` prints the command that it would give to gcc, with every -D,
-U, -I, -isystem, -include and -std. Random commands from the grammar of nvcc's
options go through both, and these lists must be equal, in content and order.
Commands that nvcc rejects count for nothing.

    oracle.py --oracle=build/bin/compdb-oracle [--count=500] [--seed=1]
"""

import argparse
import concurrent.futures
import json
import os
import random
import re
import shlex
import subprocess
import sys
import tempfile

NVCC_OWN = re.compile(
    r"^-D(__CUDA_ARCH_LIST__|__CUDACC__$|__NVCC__$|__CUDACC_VER_|__CUDA_API_VER_"
    r"|__NVCC_DIAG_PRAGMA_SUPPORT__|__CUDACC_DEVICE_ATOMIC_BUILTINS__|CUDA_DOUBLE_MATH_FUNCTIONS)"
)


class Grammar:
    """Random command lines; the same seed gives the same ones."""

    def __init__(self, seed, folder):
        self.random = random.Random(seed)
        self.folder = folder
        self.files = 0

    def pick(self, *choices):
        return self.random.choice(choices)

    def joined(self, long_name, short, value, glued=False):
        forms = [[f"--{long_name}={value}"], [f"--{long_name}", value], [f"-{short}={value}"], [f"-{short}", value]]
        if glued and value and value[0] != "=":
            forms.append([f"-{short}{value}"])
        return self.random.choice(forms)

    def name(self):
        return self.pick("A", "B", "NDEBUG", "USE_X", "_G", "foo", "V2")

    def macro(self):
        value = self.pick("", "=1", "=", "=a b", "=f(1)", '="s"', '="s t"', '="a,b"', "=a\\,b", '=\\"q\\"', "='c'", "=x=y", "=-1", "=a\\\\b",
                          '="a\\"b"', "=\\ab", "(x)=x*2", "=a;b", "=a#b", '="x"y"z"', "=1<2", "=&a|b", "=*", "=[0]", "=~/x")
        return self.name() + value

    def path(self):
        return self.pick("inc", "../inc", "/abs/inc", ".", "a b", '"q r"', "x/./y", "inc/", "/usr/local/include", '"a,b"', "a-b_c.d", "a+b", "a@b")

    def header(self):
        return self.pick("pre.h", "../x/pre.h", "/abs/p.h", "a b.h", '"q,r.h"')

    def several(self, item):
        return ",".join(item() for _ in range(self.pick(1, 1, 1, 2, 3))) + self.pick("", "", "", "", ",")

    def host_flag(self):
        return self.pick("-fPIC", "-Wall", "-DHOST", "-DH=1", '-DH="a b"', "-DH=\\\"q\\\"", "-fno-strict-aliasing", "'-fPIC'", '"-DQ=1"',
                         "-Ihostinc", "-isystem hostsys", "-include hostpre.h", "-UX", "-DZ=a\\,b", "'-DY=c d'", "-fopenmp", "-O2", "-g3")

    def unknown_flag(self):
        return self.pick("-fopenmp", "-Wextra", "-Wno-unused", "-funroll-loops", "-fvisibility=hidden", "--param=a=b", "-Wp,-DWP", "-pthread",
                         "-fno-gnu-unique", "-march=native", "-DFORWARDED=1")

    def options_file(self, depth=0):
        words = []
        for _ in range(self.random.randrange(1, 5)):
            words.append(self.pick("-DF=1", "-DF=\"a b\"", "-I/f/i", '-I"f g"', "-I/f\\ g", "-isystem=f,g", '"-DW=1 2"', "-UF", "-DF=\\\"q\\\"",
                                   "-DF=\\\\\\\"q\\\\\\\"", "-include f.h", "-D G=2", "-Xcompiler=-DXF", "-DF=a\\\\b", "-DF=x\\,y", "--expt-relaxed-constexpr"))
        if depth < 2 and self.random.random() < 0.3:
            words.append(self.pick("--options-file ", "-optf=") + self.options_file(depth + 1))
        self.files += 1
        name = f"o{self.files}.rsp"
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as out:
            out.write(self.pick(" ", "\n", "  ", "\t").join(words) + self.pick("", "\n"))
        return name

    def noise(self):
        """Options that must vanish with their values."""
        return self.pick(
            ["-Xptxas", "-v"], ["-Xptxas=-O3,-v"], ["-Xptxas", "-DNO"], ["--ptxas-options=-v"], ["-Xnvlink", "-v"], ["-Xcudafe", "--display_error_number"],
            ["-Xcudafe=--diag_suppress=177"], ["-Xfatbin", "-compress-all"], ["-Xfatbin=-compress-all"], ["-Xlinker", "-rpath,x"], ["-Xarchive", "q"],
            ["-lineinfo"], ["--generate-line-info"], ["-use_fast_math"], ["--use_fast_math"], ["-restrict"], ["-t", "2"], ["-t2"], ["--threads=4"],
            ["-split-compile", "4"], ["-maxrregcount", "64"], ["-maxrregcount=64"], ["-diag-suppress", "177"], ["--diag-suppress=177,20012"],
            ["-diag-warn=1"], ["-Werror", "all-warnings"], ["--Werror=cross-execution-space-call"], ["-cudart", "shared"], ["--cudart=static"],
            ["-cudadevrt", "none"], ["-ftz=true"], ["-prec-div", "false"], ["--prec-sqrt=true"], ["-fmad=false"], ["-keep"], ["-keep-dir", "kd"],
            ["-time", "t.csv"], ["-odir", "od"], ["-lfoo"], ["-l", "m"], ["-Lx"], ["-L", "y,z"], ["-opt-info", "inline"], ["-ftemplate-backtrace-limit=3"],
            ["-idp", "x"], ["-ddp", "x"], ["-dp", "x"], ["-MT", "target"], ["-MD", "-MF", "d.d"], ["-MMD"], ["-MD", "-MP"], ["-e", "kernel"],
            ["-brief-diag=true"], ["-jtd", "10"], ["-compress-mode=size"], ["-frandom-seed=x"], ["-static-global-template-stub=true"], ["-res-usage"],
            ["-src-in-ptx"], ["-no-compress"], ["-err-no"], ["-nohdinitlist"], ["-nohdmoveforward"], ["-Wreorder"], ["-Wno-deprecated-gpu-targets"],
            ["-Wdefault-stream-launch"], ["-Wext-lambda-captures-this"], ["-dlto"], ["-g"], ["-O2"], ["-O", "3"], ["--optimize=1"], ["-w"],
            ["-pg"], ["-m64"], ["-Ofc", "min"], ["-Ofc=max"], ["-arch=sm_90"], ["-arch", "sm_80"], ["--gpu-architecture=compute_90"], ["-use-local-env"],
            ["-gencode", "arch=compute_80,code=sm_80"], ["--generate-code=arch=compute_90,code=[compute_90,sm_90]"], ["-extra-device-vectorization"],
            ["-gencode=arch=compute_80,code=\"sm_80,compute_80\""], ["-save-temps"], ["-default-stream", "legacy"], ["-objtemp"], ["-hls=use-lcs"],
            ["-libpath", "x"], ["-fdevice-time-trace", "x"], ["-jobserver"], ["-noprof"], ["-aug-hls"], ["-o", "x.o"])

    def mode(self):
        return self.pick(["-rdc=true"], ["-rdc", "true"], ["--relocatable-device-code=false"], ["-ewp"], ["--extended-lambda"],
                         ["-expt-extended-lambda"], ["--expt-relaxed-constexpr"], ["-G"], ["--device-debug"], ["-default-stream", "per-thread"],
                         ["--default-stream=per-thread"], ["-allow-unsupported-compiler"], ["-noeh"])

    def dialect(self):
        return self.joined("std", "std", self.pick("c++11", "c++14", "c++17", "c++20", "c++03"))

    def option(self):
        kind = self.random.random()
        if kind < 0.18:
            return self.joined("define-macro", "D", self.several(self.macro), glued=True)
        if kind < 0.24:
            return self.joined("undefine-macro", "U", self.several(self.name), glued=True)
        if kind < 0.36:
            return self.joined("include-path", "I", self.several(self.path), glued=True)
        if kind < 0.46:
            return self.joined("system-include", "isystem", self.several(self.path))
        if kind < 0.52:
            return self.joined("pre-include", "include", self.several(self.header))
        if kind < 0.62:
            return self.joined("compiler-options", "Xcompiler", self.several(self.host_flag))
        if kind < 0.67:
            return self.joined("options-file", "optf", self.options_file())
        if kind < 0.75:
            return self.mode()
        return self.noise()

    def command(self):
        words = []
        if self.random.random() < 0.5:
            words.append(self.pick("-forward-unknown-to-host-compiler", "--forward-unknown-opts"))
        for _ in range(self.random.randrange(1, 9)):
            words += self.option()
            if words[0].startswith(("-forward", "--forward")) and self.random.random() < 0.2:
                words.append(self.unknown_flag())
        if self.random.random() < 0.4:
            words += self.dialect()
        source = self.pick("a.cu", "a.cu", "a.cu", "b.cpp", "b.cpp")
        tail = [["-c", source], [self.pick("-dc", "-c"), source], ["-x", "cu", "-c", "b.cpp"], ["-x=cu", "-c", "b.cpp"], ["-x", "c++", "-c", "a.cu"]]
        tail = self.random.choice(tail)
        at = self.random.choice([0, len(words)])
        return words[:at] + tail + words[at:], tail[-1]


def take(words):
    """The words that steer the preprocessor, one spelling for each."""
    lists = {"macros": [], "I": [], "isystem": [], "include": [], "std": []}
    separate = {"-D": "macros", "-U": "macros", "-I": "I", "-isystem": "isystem", "-include": "include"}
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        if word in separate and at < len(words):
            prefix = word if separate[word] == "macros" else ""
            lists[separate[word]].append(prefix + words[at])
            at += 1
        elif word[:2] in ("-D", "-U"):
            lists["macros"].append(word)
        elif word.startswith("-I"):
            lists["I"].append(word[2:])
        elif word.startswith("-Wp,"):
            words = words[:at] + word.split(",")[1:] + words[at:]
        elif word.startswith("-std="):
            lists["std"].append(word[5:])
        elif word.startswith("-isystem"):
            lists["isystem"].append(word[8:])
    return lists


def of_nvcc(words, folder):
    """What nvcc would give to gcc, or None if it rejects the command."""
    run = subprocess.run(["nvcc", "--dryrun"] + words, cwd=folder, capture_output=True, text=True, check=False)
    lines = [line[3:] for line in run.stderr.splitlines() if line.startswith("#$ gcc ")]
    # Those for the device and for its result are not ours; the first of the others may only list dependencies.
    lines = [line for line in lines if "__CUDA_ARCH__=" not in line and "cudafe1.cpp" not in line]
    if run.returncode or not lines:
        return None
    try:
        lists = take(shlex.split(lines[-1]))
    except ValueError:
        return None
    lists["macros"] = [macro for macro in lists["macros"] if not NVCC_OWN.match(macro)]
    lists["I"] = [path for path in lists["I"] if "/targets/" not in path]
    lists["isystem"] = [path for path in lists["isystem"] if "/targets/" not in path]
    lists["include"] = [path for path in lists["include"] if path != "cuda_runtime.h"]
    return lists


def of_ours(words, cuda, asks_dialect):
    lists = take(words)
    lists["macros"] = [macro for macro in lists["macros"] if not macro.startswith("-D__CUDACC_VER_")]
    lists["isystem"] = [path for path in lists["isystem"] if not path.startswith(cuda + "/")]
    lists["include"] = [path for path in lists["include"] if not path.endswith("/nvcc_shim.h")]
    if not asks_dialect:
        lists["std"] = []
    return lists


def without_order_of_modes(lists):
    """nvcc writes the macros of its modes in an order of its own."""
    modes = ("-D__CUDACC_", "-D__NV_NO_HOST", "-DCUDA_API_PER_THREAD")
    own = [macro for macro in lists["macros"] if macro.startswith(modes)]
    rest = [macro for macro in lists["macros"] if not macro.startswith(modes)]
    return {**lists, "macros": sorted(own) + rest}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--oracle", required=True, help="the program compdb-oracle")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cuda", default="/usr/local/cuda")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.cu", "b.cpp"):
            open(os.path.join(folder, name), "w", encoding="utf-8").close()
        grammar = Grammar(options.seed, folder)
        commands = [grammar.command() for _ in range(options.count)]
        entries = [{"directory": folder, "file": source, "arguments": ["nvcc"] + words} for words, source in commands]
        database = os.path.join(folder, "compile_commands.json")
        with open(database, "w", encoding="utf-8") as out:
            json.dump(entries, out)
        ours = subprocess.run([options.oracle, database, "--sdk=/sdk", f"--cuda={options.cuda}"], capture_output=True, text=True, check=True)
        ours = [json.loads(line)["arguments"] for line in ours.stdout.splitlines()]
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            theirs = list(pool.map(lambda command: of_nvcc(command[0], folder), commands))
    accepted = different = 0
    for (words, _), mine, expected in zip(commands, ours, theirs):
        if expected is None:
            continue
        accepted += 1
        mine = of_ours(mine, options.cuda, bool(expected["std"]))
        if without_order_of_modes(mine) != without_order_of_modes(expected):
            different += 1
            if different <= 10:
                print("differs: nvcc " + shlex.join(words))
                for key in expected:
                    if expected[key] != mine[key]:
                        print(f"  {key}: nvcc {expected[key]}\n  {' ' * len(key)}  ours {mine[key]}")
    print(f"{accepted - different} of {accepted} equal, {options.count - accepted} rejected by nvcc")
    return 1 if different or not accepted else 0


if __name__ == "__main__":
    sys.exit(main())
