"""The shapes of the ladder: sources in which one thing occurs `size` times and everything else stays the same.

The sizes double, so that growth is read off at once: twice the size should take twice the time. The code is
ordinary, only long: what generators, unrolled tests and large `main`s look like.
"""

from dataclasses import dataclass
from typing import Callable

HEAD = """#include <cuda_runtime.h>
#include <cstddef>
#include <cstring>
__global__ void scale(float *values, float by, size_t n) { if (threadIdx.x < n) values[threadIdx.x] *= by; }
struct Buffer {
  explicit Buffer(size_t n) { cudaMalloc(&data, n); }
  ~Buffer() { cudaFree(data); }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  float *data = nullptr;
};
"""


@dataclass(frozen=True)
class Shape:
    name: str
    what: str
    sizes: tuple
    body: Callable[[int], str]

    def source(self, size):
        return HEAD + self.body(size)


def lines(size, line):
    """The line once for each number, which stands for its `$`."""
    return "".join(line.replace("$", str(number)) + "\n" for number in range(size))


def functions(size):
    return lines(
        size,
        "void step_$(float *out, size_t n, cudaStream_t s) {\n"
        "  float *p = nullptr;\n"
        "  if (cudaMalloc(&p, n) != cudaSuccess) return;\n"
        "  scale<<<1, 32, 0, s>>>(p, 2.0f, n);\n"
        "  cudaMemcpyAsync(out, p, n, cudaMemcpyDeviceToHost, s);\n"
        "  cudaStreamSynchronize(s);\n"
        "  cudaFree(p);\n"
        "}",
    )


def calls(size):
    links = "".join(f"void link_{i}(float *p, size_t n) {{ link_{i - 1}(p, n); }}\n" for i in range(1, size))
    return (
        "void link_0(float *p, size_t n) { cudaMemset(p, 0, n); cudaFree(p); }\n"
        + links
        + "void first(size_t n) {\n  float *p = nullptr;\n  cudaMalloc(&p, n);\n"
        + f"  link_{size - 1}(p, n);\n}}\n"
    )


def allocations(size):
    taken = lines(size, "  float *p$ = nullptr;\n  cudaMalloc(&p$, n);")
    used = lines(size, "  cudaMemset(p$, 0, n);")
    return "void fill(size_t n) {\n" + taken + used + lines(size, "  cudaFree(p$);") + "}\n"


def checked(size):
    taken = lines(size, "  float *p$ = nullptr;\n  if (cudaMalloc(&p$, n) != cudaSuccess) return 1;")
    return "int fill(size_t n) {\n" + taken + lines(size, "  cudaFree(p$);") + "  return 0;\n}\n"


def cleaned(size):
    null = lines(size, "  float *p$ = nullptr;")
    taken = lines(size, "  if (cudaMalloc(&p$, n) != cudaSuccess) goto end;")
    return "void fill(size_t n) {\n" + null + taken + "end:\n" + lines(size, "  cudaFree(p$);") + "}\n"


def owners(size):
    return "void fill(size_t n) {\n" + lines(size, "  Buffer b$(n);\n  cudaMemset(b$.data, 0, n);") + "}\n"


def members(size):
    return (
        "struct Model {\n  explicit Model(size_t n) {\n"
        + lines(size, "    cudaMalloc(&p$, n);")
        + "  }\n  ~Model() {\n"
        + lines(size, "    cudaFree(p$);")
        + "  }\n  Model(const Model &) = delete;\n  Model &operator=(const Model &) = delete;\n"
        + lines(size, "  float *p$ = nullptr;")
        + "};\nvoid fill(size_t n) { Model model(n); cudaMemset(model.p0, 0, n); }\n"
    )


def one_allocation(middle, result="void", end=""):
    """A function with flags that holds one allocation while the middle runs."""
    return (
        f"{result} fill(const bool *flags, bool on, int kind, size_t n, cudaStream_t s) {{\n"
        "  float *p = nullptr;\n  cudaMalloc(&p, n);\n" + middle + "  cudaFree(p);\n" + end + "}\n"
    )


def branches(size):
    return one_allocation(lines(size, "  if (flags[$]) cudaMemset(p, $, n);"))


def repeated(size):
    return one_allocation(lines(size, "  if (on) cudaMemset(p, $, n); else cudaMemset(p, 0, n);"))


def returns(size):
    freed = lines(size, "  if (flags[$]) { cudaFree(p); return $; }")
    return one_allocation(freed, "int", "  return -1;\n")


def cases(size):
    return one_allocation("  switch (kind) {\n" + lines(size, "  case $: cudaMemset(p, $, n); break;") + "  }\n")


def loops(size):
    return one_allocation(lines(size, "  for (size_t i = 0; i < n; i++) cudaMemset(p + i, $, 1);"))


def launches(size):
    return one_allocation(lines(size, "  scale<<<1, 32, 0, s>>>(p, $.0f, n);") + "  cudaStreamSynchronize(s);\n")


def aliases(size):
    copies = "".join(f"  float *a{i} = {f'a{i - 1}' if i else 'p'};\n" for i in range(size))
    return one_allocation(copies + lines(size, "  cudaMemset(a$, 0, n);"))


def copies(size):
    pinned = lines(size, "  cudaMemcpyAsync(p + $, host, 4, cudaMemcpyHostToDevice, s);")
    middle = "  float *host = nullptr;\n  cudaMallocHost(&host, n);\n" + pinned
    return one_allocation(middle + "  cudaStreamSynchronize(s);\n  cudaFreeHost(host);\n")


WHOLE = (100, 200, 400, 800)
HELD = (50, 100, 200, 400, 800)
TAKEN = (125, 250, 500, 1000, 2000)

SHAPES = (
    Shape("functions", "functions in a file", WHOLE, functions),
    Shape("calls", "functions that call one another in a chain", WHOLE, calls),
    Shape("allocations", "allocations of a function, all held at once", HELD, allocations),
    Shape("checked", "the same, each with an early return", HELD, checked),
    Shape("cleaned", "the same, each with a jump to one cleanup", HELD, cleaned),
    Shape("owners", "local owners of a function", HELD, owners),
    Shape("members", "members of a class, allocated and freed by it", HELD, members),
    Shape("aliases", "pointers to one allocation", HELD, aliases),
    Shape("branches", "branches on different conditions", TAKEN, branches),
    Shape("repeated", "branches on the same condition", TAKEN, repeated),
    Shape("returns", "early returns that free", TAKEN, returns),
    Shape("cases", "cases of a switch", TAKEN, cases),
    Shape("loops", "loops after each other", TAKEN, loops),
    Shape("launches", "kernel launches on one stream", TAKEN, launches),
    Shape("copies", "asynchronous copies from one buffer", TAKEN, copies),
)
