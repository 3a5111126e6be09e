"""The rows of the C interfaces name functions that exist, with their parameters in order.

    headers.py <rows folder> <include folder> [--complete] [--stand-in]

Every row is looked up in the headers. With --complete every function of the two main headers must
also have a row. A stand-in may lack functions whose rows say only that they keep nothing. What other
releases have is listed below: no one release has everything.
"""

import re
import sys
from pathlib import Path

HEADERS = {
    "cuda-runtime.yaml": ["cuda_runtime_api.h", "cuda_runtime.h", "cuda_gl_interop.h", "cuda_profiler_api.h"],
    "cuda-driver.yaml": ["cuda.h"],
    "hip.yaml": [
        "hip/hip_runtime_api.h", "hip/hip_runtime.h", "hip/hip_ext.h", "hip/channel_descriptor.h", "hip/hiprtc.h",
    ],
    "cublas.yaml": ["cublas_api.h", "cublas_v2.h", "cublasLt.h"],
    "cusolver.yaml": ["cusolverDn.h", "cusolver_common.h"],
    "cusparse.yaml": ["cusparse.h"],
    "cufft.yaml": ["cufft.h", "cufftXt.h", "curand.h"],
}

# Rows for the signatures of other releases, and for what the compiler itself calls.
OTHER_RELEASES = set("""
    __cudaPopCallConfiguration __cudaPushCallConfiguration cudaConfigureCall cudaDeviceGetHostAtomicCapabilities
    cudaDeviceGetP2PAtomicCapabilities cudaGetCurrentGraphExec cudaGetParameterBuffer cudaGraphSetConditional
    cudaGridDependencySynchronize cudaLaunch cudaLaunchCooperativeKernelMultiDevice cudaLaunchDevice
    cudaLaunchHostFunc_v2 cudaLogsCurrent cudaLogsDumpToFile cudaLogsDumpToMemory cudaLogsRegisterCallback
    cudaLogsUnregisterCallback cudaMemDiscardAndPrefetchBatchAsync cudaMemDiscardBatchAsync
    cudaMemGetDefaultMemPool cudaMemGetMemPool cudaMemSetMemPool cudaSetupArgument cudaThreadExit
    cudaThreadGetCacheConfig cudaThreadGetLimit cudaThreadSetCacheConfig cudaThreadSetLimit cudaThreadSynchronize
    cudaTriggerProgrammaticLaunchCompletion cuLogsRegisterCallback cuLogsUnregisterCallback cuMemGetDefaultMemPool
    cuMemGetMemPool cuMemDiscardAndPrefetchBatchAsync cuMemDiscardBatchAsync cuProfilerStart cuProfilerStop
""".split())

# Functions whose parameters changed between releases; there is a row for each form.
OLDER_SIGNATURES = set("""
    cuCtxCreate cuGraphInstantiate cuMemPrefetchAsync cuMemcpyBatchAsync cuStreamBeginCapture
    cudaGraphInstantiate cudaMemPrefetchAsync cudaMemcpyBatchAsync cudaUserObjectCreate hipMallocAsync
""".split())

# Files whose functions with effects the stand-ins must have, and functions that nobody calls in tests.
STOOD_IN = {"cuda-runtime.yaml", "cuda-driver.yaml"}
NOT_STOOD_IN = set("""
    cuCtxFromGreenCtx cuDeviceRegisterAsyncNotification cuDeviceUnregisterAsyncNotification cuGreenCtxCreate
    cuGreenCtxDestroy cuGreenCtxStreamCreate cudaDeviceRegisterAsyncNotification
    cudaDeviceUnregisterAsyncNotification cudaLibraryGetGlobal
    cudaLibraryGetManaged cudaLibraryLoadData cudaLibraryLoadFromFile cudaLibraryUnload
    cudaOccupancyMaxPotentialBlockSizeVariableSMemWithFlags
""".split())


def rows(path):
    """(line, name, parameters or None) of every call of a file of rows."""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if "{do:" in line:
            continue
        for call in re.findall(r'"(\w+(?:\([^()"]*\))?)"', line):
            name, bracket, rest = call.partition("(")
            names = [p.strip() for p in rest.rstrip(")").split(",") if p.strip()]
            yield number, name, names if bracket else None


def balanced(text, start):
    """The text within the parenthesis at start, and where it ends."""
    depth = 0
    for at in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if not depth:
            return text[start + 1 : at], at + 1
    return text[start + 1 :], len(text)


def parameter_names(inside):
    names, depth, part = [], 0, ""
    for letter in inside + ",":
        depth += (letter in "(<") - (letter in ")>")
        if letter != "," or depth:
            part += letter
            continue
        part = re.sub(r"\b(?:__dv|DV)\s*\(.*?\)\s*$", "", part.strip()).split("=")[0].strip()
        pack = re.search(r"\(\s*\*\s*(\w+)\s*\)", part)  # a pointer to a function
        words = [pack.group(1)] if pack else re.findall(r"\w+", part.replace("[]", ""))
        if words and words != ["void"]:
            names.append(words[-1])
        part = ""
    return names


def declared(include, headers):
    """Name → its parameter lists, and name → header, of all functions declared in the headers."""
    found, where = {}, {}
    for header in headers:
        path = include / header
        if not path.exists():
            continue
        text = re.sub(r"/\*.*?\*/", " ", path.read_text(errors="replace"), flags=re.S)
        text = re.sub(r"//[^\n]*", "", text)
        text = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", "", text, flags=re.M)
        for match in re.finditer(r"[\w*&>]\s+(\**)([A-Za-z_]\w*)\s*\(", text):
            inside, end = balanced(text, match.end() - 1)
            before = text[max(0, match.start() - 12) : match.start() + 1]
            if re.search(r"\breturn$", before) or text[end : end + 40].lstrip()[:1] not in (";", "{"):
                continue
            if re.search(r"\breturn\s+$", text[: match.start(2)][-12:]):
                continue
            found.setdefault(match.group(2), []).append(parameter_names(inside))
            where.setdefault(match.group(2), header)
    return found, where


def base(name):
    """The name in the manual: without the suffixes that the header's macros add."""
    plain = re.sub(r"(_v\d)?(_pt[sd][sz]|_spt)?$", "", name)
    return {"cuGraphInstantiateWithFlags": "cuGraphInstantiate"}.get(plain, plain)


def same(row, signature):
    if row and row[-1] == "...":
        return signature[: len(row) - 1] == row[:-1]
    return row == signature


def check(folder, include, complete, stand_in):
    if not any((include / headers[0]).exists() for headers in HEADERS.values()):
        yield f"{include} has none of the headers"
    for file, headers in HEADERS.items():
        found, where = declared(include, headers)
        if not found:  # a folder has the headers of CUDA or of HIP
            continue
        by_base, covered = {}, set()
        for name, signatures in found.items():
            by_base.setdefault(base(name), []).extend(signatures)
        for number, name, row in rows(folder / file):
            signatures = by_base.get(base(name), [])
            covered.add(base(name))
            known_as = {re.sub(r"_pt[sd][sz]$", "", name), base(name)}
            elsewhere = known_as & OTHER_RELEASES or stand_in and (
                row is None or file not in STOOD_IN or base(name) in NOT_STOOD_IN
            )
            if not signatures:
                if not elsewhere:
                    yield f"{file}:{number}: {name} is in none of {', '.join(headers)}"
            elif row is not None and not any(same(row, s) for s in signatures):
                if base(name) in OLDER_SIGNATURES:
                    continue
                if any(len(row) == len(s) for s in signatures) or not elsewhere:
                    shown = " or ".join(f"({', '.join(s)})" for s in signatures)
                    yield f"{file}:{number}: {name}({', '.join(row)}) has the parameters {shown}"
        if complete:
            for name in sorted(found):
                if base(name) not in covered and where[name] == headers[0]:
                    yield f"{file}: no row for {name}({', '.join(found[name][0])}) of {where[name]}"


def main():
    problems = list(check(Path(sys.argv[1]), Path(sys.argv[2]), "--complete" in sys.argv, "--stand-in" in sys.argv))
    print("\n".join(problems))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
