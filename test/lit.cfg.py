# The suite: every file with a RUN line below test/.
#
# Most tests are one source file with `// RUN: %check_gpu %s gpu-<check>`; test/check_gpu.py says
# what that verifies. Tests see the stand-in SDK headers, never the machine's CUDA toolkit, unless
# they ask for it: with the feature `cuda-toolkit`, or through %check_gpu, which runs a second
# time with the toolkit where there is one.

import glob
import importlib.util
import os
import shlex
import shutil
import sys

import lit.formats

config.name = "gpu-tidy"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".cu", ".cpp", ".hip", ".test"]
config.excludes = ["Inputs", "CMakeLists.txt"]
config.test_source_root = os.path.join(config.source_root, "test")
config.test_exec_root = os.path.join(config.build_root, "test")


def tool(name):
    """A program of the LLVM release that we build against, of the suite's own release if that one lacks it."""
    for version in (config.llvm_version, 22):
        found = shutil.which(f"{name}-{version}") or shutil.which(name, path=f"/usr/lib/llvm-{version}/bin")
        if found:
            return found
    return shutil.which(name) or name


def toolkit():
    """The CUDA toolkit of this machine, or None."""
    for path in (os.environ.get("CUDA_PATH"), "/usr/local/cuda"):
        if path and os.path.exists(os.path.join(path, "include", "cuda_runtime.h")):
            return path
    return None


# Tests find the LLVM tools under their plain names, Python under the name that runs lit, and a home of
# their own.
home = os.path.join(config.test_exec_root, "home")
os.makedirs(home, exist_ok=True)
tool_paths = [config.llvm_tools, "/usr/lib/llvm-22/bin", os.environ.get("PATH", "")]
config.environment["PATH"] = os.path.pathsep.join(tool_paths)
config.environment["HOME"] = home
config.environment["FILECHECK_OPTS"] = "--dump-input=fail"

program = os.path.join(config.build_root, "bin", "gpu-tidy")
check = [
    sys.executable,
    os.path.join(config.test_source_root, "check_gpu.py"),
    f"--program={program}",
    f"--filecheck={tool('FileCheck')}",
]

cuda = toolkit()
if cuda:
    config.available_features.add("cuda-toolkit")
    check.append(f"--cuda={cuda}")
    config.substitutions.append(("%cuda", cuda))
    if shutil.which("nvcc", path=os.path.join(cuda, "bin")):
        config.available_features.add("nvcc")
        config.substitutions.append(("%nvcc", os.path.join(cuda, "bin", "nvcc")))

config.available_features.add(f"llvm-{config.llvm_version}")
if lit_config.params.get("long"):
    config.available_features.add("long")
if importlib.util.find_spec("psutil"):  # without it lit can't end a test
    lit_config.maxIndividualTestTime = 3600 if "long" in config.available_features else 1800
# Editors, and what the distribution adds to them.
for editor in ("vim", "nvim", "emacs"):
    if shutil.which(editor):
        config.available_features.add(editor)
if os.path.isdir("/usr/share/vim-ale"):
    config.available_features.add("ale")
if glob.glob("/usr/share/emacs/site-lisp/elpa/flycheck-*"):
    config.available_features.add("flycheck")

if all(shutil.which(name) for name in ("pre-commit", "shellcheck", "yamllint")):
    config.available_features.add("ci-tools")

# In order: a longer name comes before one that it begins with.
config.substitutions += [
    ("%check_gpu", shlex.join(check)),
    ("%gpu-tidy-tidy", os.path.join(config.build_root, "bin", "gpu-tidy-tidy")),
    ("%gpu-tidy", program),
    ("%plugin", os.path.join(config.build_root, "lib", "libgpu-tidy.so")),
    ("%clang-tidy", tool("clang-tidy")),
    ("%clangxx", tool("clang++")),
    ("%sdk", os.path.join(config.source_root, "driver", "sdk")),
    ("%python", shlex.quote(sys.executable)),
    ("%root", config.source_root),
    ("%path", config.environment["PATH"]),
]
